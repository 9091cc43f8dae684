import { expect, it } from 'vitest';
import { handoverIncomplete } from '../../../../src/checks/hints/terms/handover-incomplete.ts';
import { aBalance } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { aHandover, itemsHandedOver } from './a-handover.ts';

const all = ['印章', '账簿', '合同', '资产', '档案'];
const cash = aBalance({ 期间: '2026-01', 账户: '库存现金', 本期支出: '0.00', 期末余额: '1000.00' });

it.each([
	['everything', itemsHandedOver(all), []],
	['the cash of the books too', itemsHandedOver([...all, '现金']), [cash]],
	[
		'seals and files, of a secretary',
		itemsHandedOver(['印章', '档案'], { 移交人职务: '原书记' }),
		[],
	],
	['nothing yet', [aHandover({ 交接日期: '' })], []],
	['something between others', [aHandover({ 移交人职务: '原报账员' })], []],
])('where %s is handed over there is no hint', (_, handovers, balances) => {
	expect(hintsIn(handoverIncomplete, { handovers, balances })).toEqual([]);
});

it('what is missing is named, once for an election', () => {
	const handovers = itemsHandedOver(['印章', '账簿', '档案']);
	expect(sayings(handoverIncomplete, { handovers })).toEqual([
		'handovers:JJ2026-01 2026年1月12日换届的工作移交登记了 3 项，没有登记合同、资产。',
	]);
	expect(hintsIn(handoverIncomplete, { handovers })).toMatchObject([{ on: '2026-01-20' }]);
});

it('cash is asked for where the balances show some', () => {
	const parts = { handovers: itemsHandedOver(all), balances: [cash] };
	expect(sayings(handoverIncomplete, parts)[0]).toContain('没有登记现金');
});
