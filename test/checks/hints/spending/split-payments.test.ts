import { describe, expect, it } from 'vitest';
import { splitPayments } from '../../../../src/checks/hints/spending/split-payments.ts';
import { aContract, aLedgerRow, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const thresholds = { decision: 10_000 };
const payment = (日期: string, yuan: string, cells: Cells = {}) =>
	aLedgerRow({
		日期,
		凭证号: `记-${Number(日期.slice(5, 7))}-${日期.slice(8)}`,
		类别: '维修费',
		摘要: '水渠修补',
		'支出（元）': yuan,
		对方: '禾丰建设工程队',
		对方类型: '单位',
		...cells,
	});
/** Ledgers of the months that the rows lie in. */
const paid = (...rows: Cells[]) => ({
	ledger: Object.fromEntries(Map.groupBy(rows, ({ 日期 = '' }) => 日期.slice(0, 7))),
});

describe('payments to one organisation', () => {
	it('that stay just below the threshold and reach it together within the days are noted', () => {
		const parts = paid(payment('2025-03-05', '9800.00'), payment('2025-04-04', '6000.00'));
		expect(sayings(splitPayments, parts, { thresholds })).toEqual([
			'ledger:2025-03:记-3-05 2025年3月5日到2025年4月4日付给禾丰建设工程队 2 笔，每笔 6,000.00 元到 9,800.00 元，都低于决议标准 10,000.00 元，合计 15,800.00 元。',
		]);
		expect(hintsIn(splitPayments, parts, { thresholds })).toMatchObject([
			{
				on: '2025-03-05',
				amountFen: 1_580_000,
				rows: [{ subject: 'ledger:2025-03:记-3-05' }, { subject: 'ledger:2025-04:记-4-04' }],
			},
		]);
	});

	it('of one day and one amount are told as such', () => {
		const parts = paid(
			payment('2025-03-05', '9000.00', { 凭证号: '记-3-1' }),
			payment('2025-03-05', '9000.00', { 凭证号: '记-3-2', 对方: '禾丰建设　工程队' }),
		);
		expect(sayings(splitPayments, parts, { thresholds })).toEqual([
			'ledger:2025-03:记-3-1 2025年3月5日付给禾丰建设工程队 2 笔，每笔 9,000.00 元，都低于决议标准 10,000.00 元，合计 18,000.00 元。',
		]);
	});

	it.each([
		['a day later than the days', payment('2025-04-05', '9000.00')],
		['of less than the percentage', payment('2025-03-20', '5999.99')],
		['of the threshold itself', payment('2025-03-20', '10000.00')],
		['to another', payment('2025-03-20', '9000.00', { 对方: '鼎力工程机械租赁部' })],
		['from another account', payment('2025-03-20', '9000.00', { 主体: '村民委员会' })],
		['under a contract', payment('2025-03-20', '9000.00', { 合同编号: 'HT2025-01' })],
	])('%s are no group', (_, second) => {
		const parts = { ...paid(payment('2025-03-05', '9000.00'), second), contracts: [aContract()] };
		expect(hintsIn(splitPayments, parts, { thresholds })).toEqual([]);
	});

	it.each<Cells>([
		{ 类别: '水电费', 对方: '青禾县供电公司', 摘要: '抽水站电费' },
		{ 类别: '卫生保洁费', 票据类型: '工资表', 摘要: '保洁员工资' },
		{ 类别: '经营支出', 摘要: '果园有机肥' },
		{ 对方: '张*丰', 对方类型: '个人' },
		{ 主体: '村民小组:三组' },
	])('that are paid as they fall due, or to persons, are no group: %j', (cells) => {
		const parts = paid(
			payment('2025-03-05', '9000.00', cells),
			payment('2025-03-20', '9000.00', cells),
		);
		expect(hintsIn(splitPayments, parts, { thresholds })).toEqual([]);
	});

	it('that come back month by month are no group', () => {
		const bills = paid(
			payment('2025-03-28', '9000.00', { 摘要: '3月保洁服务费' }),
			payment('2025-04-20', '9000.00', { 摘要: '4月保洁服务费' }),
		);
		const accounts = paid(
			...['2025-02-20', '2025-03-20', '2025-04-18', '2025-05-16'].map((day) =>
				payment(day, '8800.00', { 摘要: '垃圾清运费', 类别: '卫生保洁费' }),
			),
		);
		expect(hintsIn(splitPayments, bills, { thresholds })).toEqual([]);
		expect(hintsIn(splitPayments, accounts, { thresholds })).toEqual([]);
	});

	it('of which one was taken back and entered anew count once', () => {
		const parts = paid(
			payment('2025-03-05', '9000.00'),
			payment('2025-03-06', '-9000.00'),
			payment('2025-03-07', '8900.00'),
		);
		expect(hintsIn(splitPayments, parts, { thresholds })).toEqual([]);
	});
});

it('each threshold that the county has set is looked at, and no payment is told twice', () => {
	const parts = paid(
		payment('2025-03-05', '80000.00', { 类别: '工程支出' }),
		payment('2025-03-15', '70000.00', { 类别: '工程支出' }),
		payment('2025-03-20', '4000.00'),
		payment('2025-03-25', '4500.00'),
	);
	const set = { tender: 100_000, decision: 90_000, contract: 5000 };
	expect(
		hintsIn(splitPayments, parts, { thresholds: set }).map(({ values }) => values['threshold']),
	).toEqual(['tender', 'contract']);
});

it('nothing is looked for where the county has set no threshold', () => {
	const parts = paid(payment('2025-03-05', '9000.00'), payment('2025-03-20', '9000.00'));
	expect(hintsIn(splitPayments, parts)).toEqual([]);
});
