import { expect, it } from 'vitest';
import { allowanceOverStandard } from '../../../../src/checks/hints/pay/allowance-over-standard.ts';
import { aLedgerRow, aStandard, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const paid = (cells: Cells = {}) => ({
	'2025-03': [
		aLedgerRow({
			类别: '误工补贴',
			'支出（元）': '1250.00',
			标准编号: 'BZ-01',
			数量: '12',
			...cells,
		}),
	],
});

it('more than the quantity at the standard is noted, whoever set it', () => {
	const expected = [
		'ledger:2025-03:记-3-1 “普通工误工补贴”每工 100.00 元，12 工应付 1,200.00 元，实付 1,250.00 元，多 50.00 元。',
	];
	expect(sayings(allowanceOverStandard, { standards: [aStandard()], ledger: paid() })).toEqual(
		expected,
	);
	expect(
		sayings(allowanceOverStandard, { countyStandards: [aStandard()], ledger: paid() }),
	).toEqual(expected);
	const [hint] = hintsIn(allowanceOverStandard, { standards: [aStandard()], ledger: paid() });
	expect(hint?.amountFen).toBe(5_000);
});

it.each([
	['as much was paid', paid({ 数量: '12.5' })],
	['less was paid', paid({ 数量: '13' })],
	['no quantity is written', paid({ 数量: '' })],
	['no standard is named', paid({ 标准编号: '' })],
	['the standard is not there', paid({ 标准编号: 'BZ-9' })],
])('nothing is noted where %s', (_, ledger) => {
	expect(hintsIn(allowanceOverStandard, { standards: [aStandard()], ledger })).toEqual([]);
});
