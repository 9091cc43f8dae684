import { describe, expect, it } from 'vitest';
import { countersignMissing } from '../../../../src/checks/hints/signatures/countersign-missing.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const thresholds = { countersign: 5000 };
const paid = (cells: Cells) => ({
	ledger: { '2025-03': [aLedgerRow({ '支出（元）': '5000.00', ...cells })] },
});

describe('a payment that reaches the amount', () => {
	it.each(['周百灵；苏玉凤', '周百灵、苏玉凤', '周百灵 苏玉凤', '村两委会议'])(
		'is approved by “%s” without a hint',
		(审批人) => {
			expect(hintsIn(countersignMissing, paid({ 审批人 }), { thresholds })).toEqual([]);
		},
	);

	it.each(['周百灵', '周百灵；周百灵'])('and is approved by “%s” alone is noted', (审批人) => {
		expect(sayings(countersignMissing, paid({ 审批人 }), { thresholds })).toEqual([
			'ledger:2025-03:记-3-1 “复印纸”支出 5,000.00 元，审批人只有周百灵一人。',
		]);
		expect(hintsIn(countersignMissing, paid({ 审批人 }), { thresholds })).toMatchObject([
			{ on: '2025-03-05', amountFen: 500_000, rows: [{ subject: 'ledger:2025-03:记-3-1' }] },
		]);
	});

	it('without any approver is not noted twice', () => {
		expect(hintsIn(countersignMissing, paid({}), { thresholds })).toEqual([]);
	});
});

it('a payment just below the amount needs one approver', () => {
	const parts = paid({ '支出（元）': '4999.99', 审批人: '周百灵' });
	expect(hintsIn(countersignMissing, parts, { thresholds })).toEqual([]);
});

it('nothing is looked for where the county has set no amount', () => {
	expect(hintsIn(countersignMissing, paid({ 审批人: '周百灵' }))).toEqual([]);
});
