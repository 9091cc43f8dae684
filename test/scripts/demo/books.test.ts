import { describe, expect, it } from 'vitest';
import { sumFen } from '../../../src/domain/money/money.ts';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { demoByPath, fen, rowsOf, type Cells } from './read-demo.ts';

const made = demoByPath();
const ids = rowsOf(made.get('villages.csv')).map(({ 村编号 = '' }) => 村编号);

describe.each(ids)('the books of %s', (id) => {
	const balances = rowsOf(made.get(`villages/${id}/balances.csv`));
	const ledgers = [...made].flatMap(([path, content]) => {
		const period = new RegExp(`^villages/${id}/ledger/(.+)\\.csv$`).exec(path)?.[1];
		return period === undefined ? [] : [{ period, rows: rowsOf(content) }];
	});
	const officials = rowsOf(made.get(`villages/${id}/officials.csv`));

	it('chain: opening + income − expense = closing = the next opening, and nothing goes below zero', () => {
		const held = new Map<string, number>();
		for (const row of balances) {
			const account = `${row.主体}/${row.账户}`;
			const [opening, closing] = [fen(row.期初余额), fen(row.期末余额)];
			expect(opening + fen(row.本期收入) - fen(row.本期支出)).toBe(closing);
			expect(opening).toBe(held.get(account) ?? opening);
			expect(closing).toBeGreaterThanOrEqual(0);
			held.set(account, closing);
		}
	});

	it('never fall below zero within a period either', () => {
		for (const { period, rows } of ledgers) {
			const held = new Map<string, number>();
			for (const { 主体 = '', 期初余额 } of balances.filter((row) => row.期间 === period)) {
				held.set(主体, (held.get(主体) ?? 0) + fen(期初余额));
			}
			for (const row of rows) {
				const now =
					(held.get(row.主体 ?? '') ?? 0) + total([row], '收入（元）') - total([row], '支出（元）');
				expect(now).toBeGreaterThanOrEqual(0);
				held.set(row.主体 ?? '', now);
			}
		}
	});

	it('add up to the ledger, entity by entity and period by period', () => {
		for (const { period, rows } of ledgers) {
			for (const entity of new Set(rows.map(({ 主体 }) => 主体))) {
				const own = balances.filter((row) => row.期间 === period && row.主体 === entity);
				const entries = rows.filter((row) => row.主体 === entity);
				expect([period, total(own, '本期收入'), total(own, '本期支出')]).toEqual([
					period,
					total(entries, '收入（元）'),
					total(entries, '支出（元）'),
				]);
			}
		}
	});

	it('date every entry within its period, in order, under a voucher of its own', () => {
		for (const { period, rows } of ledgers) {
			const { first = '', last = '' } = parsePeriod(period) ?? {};
			const dates = rows.map(({ 日期 = '' }) => 日期);
			expect(dates.filter((date) => date < first || date > last)).toEqual([]);
			expect(dates).toEqual(dates.toSorted());
			expect(new Set(rows.map(({ 凭证号 }) => 凭证号)).size).toBe(rows.length);
		}
	});

	it('fill exactly one of income and expense', () => {
		const wrong = ledgers.flatMap(({ rows }) =>
			rows.filter((row) => Boolean(row['收入（元）']) === Boolean(row['支出（元）'])),
		);
		expect(wrong).toEqual([]);
	});

	it('are signed by people in office on the day', () => {
		const inOffice = (name: string, date: string) =>
			officials.some(
				(row) =>
					row.姓名 === name &&
					(row.任期开始 ?? '') <= date &&
					(row.任期结束 === '' || date <= (row.任期结束 ?? '')),
			);
		const strangers = ledgers.flatMap(({ rows }) =>
			rows.flatMap((row) =>
				[row.经手人, row.证明人, row.监委会审核人, ...(row.审批人 ?? '').split('；')].filter(
					(name): name is string => Boolean(name) && !inOffice(name ?? '', row.日期 ?? ''),
				),
			),
		);
		expect(strangers).toEqual([]);
	});

	it('show a private person masked', () => {
		const names = new Set(officials.map(({ 姓名 }) => 姓名));
		const open = ledgers.flatMap(({ rows }) =>
			rows.filter(
				({ 对方类型, 对方 = '' }) => 对方类型 === '个人' && !对方.includes('*') && !names.has(对方),
			),
		);
		expect(open).toEqual([]);
	});
});

describe('the books of the county', () => {
	const entries = [...made]
		.filter(([path]) => path.includes('/ledger/'))
		.flatMap(([, content]) => rowsOf(content));

	it('hold what a check can find: no witness, slips of paper, reversals', () => {
		expect(entries.filter(({ 证明人 }) => 证明人 === '').length).toBeGreaterThan(20);
		expect(entries.filter(({ 票据类型 }) => 票据类型 === '白条').length).toBeGreaterThan(20);
		expect(entries.filter((row) => row['支出（元）']?.startsWith('-')).length).toBeGreaterThan(3);
	});

	it('keep three kinds of entity apart', () => {
		expect([...new Set(entries.map(({ 主体 }) => 主体))].sort()).toEqual([
			'村民委员会',
			'村民小组:东湾组',
			'村民小组:西湾组',
			'集体经济组织',
		]);
	});
});

function total(rows: readonly Cells[], heading: string): number {
	return sumFen(rows.map((row) => (row[heading] ? fen(row[heading]) : 0)));
}
