import { expect, it } from 'vitest';
import { summariseVillage } from '../../../src/summary/village-summary.ts';
import { textsFor } from '../../../src/texts/index.ts';
import { hintMarks } from '../../../src/views/hint-marks.ts';
import { ledgerFacts } from '../../../src/views/pages/ledger.ts';
import { yearFacts } from '../../../src/views/pages/year.ts';
import { budgetColumns } from '../../../src/views/tables/budget.ts';
import { ledgerColumns } from '../../../src/views/tables/ledger.ts';
import { aBalance, aLedgerRow } from '../../builders.ts';
import { borrowed, loanBooks, repaid } from '../../checks/hints/debts/debt-books.ts';
import { aDatedVillage } from '../../dated-village.ts';

const { dataset, context } = aDatedVillage(
	{ asOf: '2025-06-30' },
	{
		...loanBooks(
			{},
			[
				aLedgerRow({ 凭证号: '记-3-1', 类别: '维修费', '支出（元）': '400.00' }),
				aLedgerRow({ 凭证号: '记-3-2', 类别: '其他收入', '收入（元）': '90.00', '支出（元）': '' }),
				repaid({ 凭证号: '记-3-3' }),
			],
			[borrowed()],
		),
		balances: [
			aBalance({
				...{ 期间: '2025-03', 期初余额: '10000.00', 本期收入: '90.00' },
				...{ 本期支出: '3400.00', 期末余额: '6690.00' },
			}),
		],
		budget: {
			'2025': [
				{ 收支: '支出', 类别: '维修费', 预算金额: '500.00' },
				{ 收支: '支出', 类别: '归还借款', 预算金额: '8000.00' },
			],
		},
	},
);
const march = ledgerFacts(dataset, '2025-03', context, hintMarks([]));
const year = yearFacts(dataset, 2025, undefined, context);
const texts = textsFor('zh-CN');

it('a month’s income and expense are without loans, which are told beside them', () => {
	expect(march).toMatchObject({
		incomeFen: 9_000,
		expenseFen: 40_000,
		loans: { inFen: 0, outFen: 300_000, rows: 1 },
		largestExpense: { fen: 40_000 },
		expense: [{ category: 'repairs', fen: 40_000 }],
	});
});

it('with them the opening balance comes to the closing one, to the fen', () => {
	const { openingFen = 0, closingFen, loans, incomeFen, expenseFen } = march;
	expect(openingFen + incomeFen + loans.inFen - expenseFen - loans.outFen).toBe(closingFen);
	expect(march.entities).toMatchObject([{ loans: march.loans, expenseFen: 40_000 }]);
});

it('the total of all rows says how much of it is loans', () => {
	const totals = ledgerColumns(texts, '', false).flatMap(({ total }) => total?.(march.rows) ?? []);
	expect(totals).toEqual(['90.00', '3,400.00（含借贷 3,000.00）']);
});

it('a year’s sums and its budget are without them', () => {
	expect(year).toMatchObject({
		incomeFen: 9_000,
		expenseFen: 40_000,
		budgetedFen: { income: 0, expense: 50_000 },
		loans: { inFen: 800_000, outFen: 300_000, rows: 2 },
	});
	const lines = year.comparisons.expense;
	expect(lines.map(({ category, actualFen, counts }) => [category, actualFen, counts])).toEqual([
		['repairs', 40_000, true],
		['repayment', 300_000, false],
	]);
	const [, budget, actual] = budgetColumns(texts, year);
	expect([budget?.total?.(lines), actual?.total?.(lines)]).toEqual(['500.00', '400.00']);
});

it('so are the figures by which the county knows a village', () => {
	const { years, latestLedger } = summariseVillage(dataset, context);
	expect(years).toMatchObject([{ incomeFen: 9_000, expenseFen: 40_000 }]);
	expect(latestLedger).toMatchObject({ incomeFen: 9_000, expenseFen: 40_000, closingFen: 669_000 });
});
