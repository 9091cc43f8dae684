import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/village/dataset.ts';
import { contractMoney, projectMoney } from '../../src/views/trail-money.ts';
import { aLedgerRow, aVillage, type Cells } from '../builders.ts';
import { aFullContract, aFullProject, aLease } from '../register-rows.ts';

const payment = (yuan: string, cells: Cells = {}) =>
	aLedgerRow({ '支出（元）': yuan, 项目编号: 'XM2025-01', ...cells });

function moneyOf(rows: readonly Cells[], project: Cells = {}, month = '2025-03') {
	const { dataset } = aVillage({
		projects: [aFullProject(project)],
		contracts: [aFullContract()],
		ledger: { '2025-01': [], [month]: rows },
	});
	const [row] = rowsOf(dataset, 'projects');
	if (!row) throw new Error('No project');
	return projectMoney(dataset, row);
}

function contractOf(rows: readonly Cells[], contract: Cells) {
	const { dataset } = aVillage({ contracts: [contract], ledger: { '2025-03': rows } });
	const [row] = rowsOf(dataset, 'contracts');
	if (!row) throw new Error('No contract');
	return contractMoney(dataset, row);
}

describe('the money of works', () => {
	it('adds up to the fen, row by row, in the order of the dates', () => {
		const { rows, netFen } = moneyOf([
			payment('30000.10', { 日期: '2025-03-20', 凭证号: '记-3-2' }),
			payment('20000.20', { 日期: '2025-03-08', 凭证号: '记-3-1' }),
		]);
		expect(rows.map(({ voucher, soFarFen }) => [voucher, soFarFen])).toEqual([
			['记-3-1', 2_000_020],
			['记-3-2', 5_000_030],
		]);
		expect(netFen).toBe(5_000_030);
	});

	it('takes off a refund, which is a negative payment, and counts it apart', () => {
		expect(moneyOf([payment('500.00'), payment('-20.01')])).toMatchObject({
			payments: 1,
			paidFen: 50_000,
			refunds: 1,
			refundedFen: 2001,
			netFen: 47_999,
		});
	});

	it('does not count money that came in for the works as paid back', () => {
		const grant = { 类别: '上级专项补助', '收入（元）': '400.00', '支出（元）': '' };
		const { rows, netFen } = moneyOf([payment('500.00'), payment('', grant)]);
		expect(netFen).toBe(50_000);
		expect(rows.map(({ part }) => part)).toEqual(['payment', 'aside']);
	});

	it('is marked from the row on that goes over the award, and until a refund brings it back', () => {
		const { rows } = moneyOf(
			[payment('70.00'), payment('30.00'), payment('0.01'), payment('-0.01')],
			{ 中标金额: '100.00' },
		);
		expect(rows.map(({ over }) => over)).toEqual([false, false, true, false]);
	});

	it('is held against the budget where there is no award', () => {
		expect(moneyOf([], { 中标金额: '' }).measure).toEqual({ of: 'budget', fen: 8_000_000 });
		expect(moneyOf([]).measure).toEqual({ of: 'award', fen: 7_600_000 });
	});

	it('knows when the works began before the first ledger', () => {
		expect(moneyOf([]).ledgersFrom).toBeUndefined();
		expect(moneyOf([], { 开标日期: '2024-12-31' }).ledgersFrom?.key).toBe('2025-01');
	});

	it('never loses a fen, whatever is paid and refunded', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 })), (amounts) => {
				const money = moneyOf(amounts.map((fen) => payment((fen / 100).toFixed(2))));
				expect(money.netFen).toBe(amounts.reduce((sum, fen) => sum + fen, 0));
				expect(money.paidFen - money.refundedFen).toBe(money.netFen);
				expect(money.rows.at(-1)?.soFarFen ?? 0).toBe(money.netFen);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('the money under a contract', () => {
	const rent = (yuan: string) =>
		aLedgerRow({
			类别: '租赁收入',
			'收入（元）': yuan,
			'支出（元）': '',
			合同编号: 'HT2024-02',
		});

	it('is, of what is let, held against what is due, and knows what the register says came in', () => {
		expect(contractOf([rent('12000.00')], aLease())).toMatchObject({
			side: 'income',
			measure: { of: 'due', fen: 3_600_000 },
			receivedFen: 3_300_000,
			netFen: 1_200_000,
		});
	});

	it('is held against the total where nothing is stated as due, and else against nothing', () => {
		const total = contractOf([], aLease({ 应收款: '', 合同总额: '36000.00' }));
		expect(total.measure).toEqual({ of: 'total', fen: 3_600_000 });
		expect(contractOf([], aLease({ 应收款: '' })).measure).toBeUndefined();
	});

	it('does not take repairs of what is let off the rent', () => {
		const repair = aLedgerRow({ 类别: '维修费', '支出（元）': '80.00', 合同编号: 'HT2024-02' });
		const { netFen, rows } = contractOf([rent('100.00'), repair], aLease());
		expect([netFen, rows[1]?.part]).toEqual([10_000, 'aside']);
	});

	it('is, for works, settled by what these cost in the end', () => {
		const { dataset } = aVillage({ contracts: [aFullContract()], projects: [aFullProject()] });
		const [contract] = rowsOf(dataset, 'contracts');
		expect(contract && contractMoney(dataset, contract)).toMatchObject({
			side: 'expense',
			measure: { of: 'total', fen: 7_600_000 },
			finalCostFen: 7_550_000,
		});
	});
});
