import { expect, it } from 'vitest';
import { describeYear } from '../../../src/publishing/files/compare-files.ts';
import { summariseCounty } from '../../../src/summary/county-summary.ts';
import { aLedgerRow } from '../../builders.ts';
import { borrowed, loanBooks } from '../../checks/hints/debts/debt-books.ts';
import { aVillageSummary } from '../../views/village-summary.ts';

const { summary, context } = aVillageSummary(
	{ asOf: '2026-02-01' },
	loanBooks(
		{},
		[aLedgerRow({ 凭证号: '记-3-1', 类别: '办公费', '支出（元）': '400.00' })],
		[borrowed()],
	),
);
const county = summariseCounty(context.register.townships.values(), [summary]);

it('a year has every village’s ledgers by category, without what is lent and borrowed and without empty ledgers', () => {
	const { categories, villages, ...year } = describeYear(county, 2025, '2026-02-01');
	expect(year).toEqual({
		...{ year: 2025, asOf: '2026-02-01', townships: [{ id: '990101', name: '柳溪镇' }] },
	});
	expect(villages).toEqual([
		{
			...{ id: '990101001200', name: '柳溪村', township: '990101' },
			...{ households: 412, population: 1486 },
			ledgers: [
				{ period: '2025-01', categories: {} },
				{ period: '2025-03', categories: { 'office-expense': 40_000 } },
			],
		},
	]);
	expect(categories.find(({ id }) => id === 'office-expense')).toEqual({
		...{ id: 'office-expense', name: '办公费', side: 'expense' },
	});
	expect(categories.some(({ name }) => name === '借入款项')).toBe(false);
	expect(describeYear(county, 2024, '2026-02-01').villages).toEqual([]);
});
