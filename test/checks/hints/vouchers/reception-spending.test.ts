import { describe, expect, it } from 'vitest';
import { receptionSpending } from '../../../../src/checks/hints/vouchers/reception-spending.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const thresholds = { zeroReception: true };
const paid = (cells: Cells) => ({ ledger: { '2025-03': [aLedgerRow(cells)] } });

describe('where villages may not spend on receptions', () => {
	it('hospitality is noted whatever its summary says', () => {
		const parts = paid({ 类别: '招待费', 摘要: '检查组来村' });
		expect(sayings(receptionSpending, parts, { thresholds })).toEqual([
			'ledger:2025-03:记-3-1 招待费 100.00 元：“检查组来村”。',
		]);
	});

	it('a summary of meals, tobacco or drink is noted with the word', () => {
		const parts = paid({ 类别: '办公费', 摘要: '购香烟2条' });
		expect(sayings(receptionSpending, parts, { thresholds })).toEqual([
			'ledger:2025-03:记-3-1 支出 100.00 元，摘要“购香烟2条”里有“香烟”。',
		]);
		expect(hintsIn(receptionSpending, parts, { thresholds })).toMatchObject([
			{ on: '2025-03-05', amountFen: 10_000, rows: [{ subject: 'ledger:2025-03:记-3-1' }] },
		]);
	});

	it.each([
		['经营支出', '农家乐购白酒、啤酒'],
		['福利支出', '村集体年夜聚餐'],
		['固定资产购建', '村部订餐机1台'],
		['公益支出', '老年助餐点补助'],
		['办公费', '制作禁烟标志牌'],
	])('in %s “%s” is no reception', (类别, 摘要) => {
		expect(hintsIn(receptionSpending, paid({ 类别, 摘要 }), { thresholds })).toEqual([]);
	});
});

it.each([undefined, { zeroReception: false }])(
	'nothing is looked for where the county has not set it: %j',
	(set) => {
		const parts = paid({ 类别: '招待费' });
		expect(hintsIn(receptionSpending, parts, set && { thresholds: set })).toEqual([]);
	},
);
