import { expect, it } from 'vitest';
import { rowsOf } from '../../src/village/dataset.ts';
import { fundMoney, lastBookedDay } from '../../src/village/fund-money.ts';
import { aFund, aLedgerRow, aVillage, type Cells } from '../builders.ts';

const income = (date: string, yuan: string): Cells =>
	aLedgerRow({
		日期: date,
		凭证号: `收-${date}`,
		类别: '征地补偿款',
		'收入（元）': yuan,
		'支出（元）': '',
		资金编号: 'ZJ2025-01',
	});
const payment = (date: string, yuan: string): Cells =>
	aLedgerRow({ 日期: date, 凭证号: `付-${date}`, '支出（元）': yuan, 资金编号: 'ZJ2025-01' });

function moneyOf(cells: Cells, rows: readonly Cells[], until?: string) {
	const { dataset } = aVillage({ funds: [aFund(cells)], ledger: { '2025-03': rows } });
	const [fund] = rowsOf(dataset, 'funds');
	if (!fund) throw new Error('The fund cannot be read.');
	return fundMoney(dataset, fund, until);
}

const register = { 下达日期: '2025-03-01', 到账日期: '2025-03-02' };

it('what is left is what came in less what was spent, to the fen', () => {
	const rows = [income('2025-03-02', '174600.00'), payment('2025-03-22', '139699.99')];
	expect(moneyOf({ ...register, 到账金额: '174600.00' }, rows)).toMatchObject({
		bookedInFen: 17_460_000,
		spentFen: 13_969_999,
		receivedFen: 17_460_000,
		leftFen: 3_490_001,
		ledgersFrom: undefined,
	});
});

it('what is paid back is spent no longer', () => {
	const rows = [payment('2025-03-05', '300.00'), payment('2025-03-09', '-50.00')];
	expect(moneyOf({ ...register, 到账金额: '1000.00' }, rows)).toMatchObject({
		spentFen: 25_000,
		leftFen: 75_000,
	});
});

it('where the register says nothing of the receipt, the ledger does; where neither does, it is unknown', () => {
	const unsaid = { ...register, 到账日期: '', 到账金额: '' };
	expect(moneyOf(unsaid, [income('2025-03-02', '500.00')]).receivedFen).toBe(50_000);
	expect(moneyOf(unsaid, [payment('2025-03-05', '20.00')])).toMatchObject({
		bookedInFen: undefined,
		receivedFen: undefined,
		leftFen: undefined,
		spentFen: 2_000,
	});
});

it('a fund that is older than the first ledger says from when on its spending is known', () => {
	expect(moneyOf({ 下达日期: '2025-02-28' }, []).ledgersFrom?.key).toBe('2025-03');
	expect(moneyOf({ 下达日期: '', 到账日期: '2025-02-28' }, []).ledgersFrom?.key).toBe('2025-03');
});

it('up to a day, later rows and receipts are left out', () => {
	const rows = [income('2025-03-02', '500.00'), payment('2025-03-22', '20.00')];
	const cells = { ...register, 到账金额: '500.00' };
	expect(moneyOf(cells, rows, '2025-03-21')).toMatchObject({ spentFen: 0, leftFen: 50_000 });
	expect(moneyOf(cells, rows, '2025-03-01').receivedFen).toBeUndefined();
});

it('the last day of the books is that of the last ledger', () => {
	const { dataset } = aVillage({ ledger: { '2025-01': [], '2025-03': [] } });
	expect(lastBookedDay(dataset)).toBe('2025-03-31');
	expect(lastBookedDay(aVillage().dataset)).toBeUndefined();
});
