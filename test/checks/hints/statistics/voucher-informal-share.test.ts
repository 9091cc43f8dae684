import { expect, it } from 'vitest';
import { voucherInformalShare } from '../../../../src/checks/hints/statistics/voucher-informal-share.ts';
import { mostHintRows } from '../../../../src/domain/hints/hint.ts';
import { aLedgerRow } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const rows = (number: number, 票据类型: string, from = 1) =>
	Array.from({ length: number }, (_, index) =>
		aLedgerRow({ 凭证号: `记-3-${from + index}`, 票据类型 }),
	);

it('two slips in a year make no statistic', () => {
	const ledger = { '2025-03': [...rows(2, '白条'), ...rows(8, '发票', 3)] };
	expect(hintsIn(voucherInformalShare, { ledger })).toEqual([]);
});

it('more of them are counted against all payments of the year', () => {
	const ledger = { '2025-03': [...rows(2, '白条'), ...rows(1, '无', 3), ...rows(5, '发票', 4)] };
	expect(sayings(voucherInformalShare, { ledger })).toEqual([
		'year:2025 统计：2025年支出 8 笔，其中 3 笔用白条或者没有票据，占 37.5%，合计 300.00 元。',
	]);
	expect(hintsIn(voucherInformalShare, { ledger })).toMatchObject([
		{ on: '2025-12-31', amountFen: 30_000, rows: [{ text: '复印纸' }, {}, {}] },
	]);
});

it('years are counted apart, and no more rows are listed than a hint may have', () => {
	const ledger = {
		'2024-03': [aLedgerRow({ 日期: '2024-03-05', 票据类型: '白条' })],
		'2025-03': rows(mostHintRows + 9, '白条'),
	};
	const [hint, ...others] = hintsIn(voucherInformalShare, { ledger });
	expect(others).toEqual([]);
	expect(hint?.values).toMatchObject({ year: 2025, some: mostHintRows + 9 });
	expect(hint?.rows).toHaveLength(mostHintRows);
});

it('a year that still runs is counted up to the day of the site', () => {
	const ledger = { '2026-03': rows(3, '白条').map((row) => ({ ...row, 日期: '2026-03-05' })) };
	expect(hintsIn(voucherInformalShare, { ledger })).toMatchObject([{ on: '2026-06-30' }]);
});
