import { describe, expect, it } from 'vitest';
import {
	compareYear,
	type ComparedVillage,
	type Comparing,
	type CompareYear,
} from '../../../src/search/compare/compare-year.ts';

const village = (id: string, own: Partial<ComparedVillage> = {}): ComparedVillage => ({
	...{ id, name: `${id}村`, township: '990101', households: 10, population: 40 },
	ledgers: [
		{ period: '2025-01', categories: { 'office-expense': 1000, 'interest-income': 200 } },
		{ period: '2025-02', categories: { 'office-expense': 3000 } },
	],
	...own,
});

const file = (...villages: readonly ComparedVillage[]): CompareYear => ({
	...{ year: 2025, asOf: '2025-12-31' },
	categories: [
		{ id: 'interest-income', name: '利息收入', side: 'income' },
		{ id: 'office-expense', name: '办公费', side: 'expense' },
		{ id: 'utilities', name: '水电费', side: 'expense' },
	],
	townships: [{ id: '990101', name: '柳溪镇' }],
	villages,
});

const asked: Comparing = {
	...{ villages: ['a', 'b'], from: 1, to: 12, per: 'household' },
	medians: ['township', 'county'],
};

const amounts = (data: CompareYear, own: Partial<Comparing> = {}) =>
	compareYear(data, { ...asked, ...own }).columns.map(({ kind, fenOf, among }) => [
		kind,
		fenOf('expense'),
		...(among === undefined ? [] : [among]),
	]);

describe('villages are compared', () => {
	const quarterly = village('q', {
		ledgers: [{ period: '2025-Q1', categories: { utilities: 600, 'office-expense': 0 } }],
	});

	it('over the months that all of them disclosed, and it is said what one lacks', () => {
		const short = village('b', { ledgers: village('b').ledgers.slice(1) });
		const { months, lacking, absent } = compareYear(file(village('a'), short), asked);
		expect(months).toEqual(['2025-02']);
		expect(lacking).toEqual([{ name: 'b村', months: ['2025-01'] }]);
		expect(absent).toEqual([]);
	});

	it('in whole quarters where one closes its books by the quarter', () => {
		const with3 = village('a', {
			ledgers: [...village('a').ledgers, { period: '2025-03', categories: { utilities: 100 } }],
		});
		const villages = ['a', 'q'];
		expect(compareYear(file(village('a'), quarterly), { ...asked, villages }).months).toEqual([]);
		const data = file(with3, quarterly);
		expect(compareYear(data, { ...asked, villages }).months).toHaveLength(3);
		expect(compareYear(data, { ...asked, villages, to: 2 }).months).toEqual([]);
		expect(amounts(data, { villages, medians: [] })).toEqual([
			['village', 410],
			['village', 60],
		]);
	});

	it('by household, by person and as a whole', () => {
		const data = file(village('a'), village('b', { households: undefined, population: 8 }));
		expect(amounts(data)).toEqual([
			['village', 400],
			['village', undefined],
		]);
		expect(amounts(data, { per: 'person' })).toEqual([
			['village', 100],
			['village', 500],
		]);
		expect(amounts(data, { per: 'total' })).toEqual([
			['village', 4000],
			['village', 4000],
		]);
	});

	it('with the medians of those that disclosed the very months, three at least, and never of totals', () => {
		const other = village('c', { households: 100 });
		const data = file(village('a'), village('b'), other, quarterly);
		const without = (township: string) => ({ ...village('d'), township, households: 1 });
		expect(amounts(data)).toEqual([
			...[
				['village', 400],
				['village', 400],
				['township', 400, 3],
				['county', 400, 3],
			],
		]);
		expect(amounts(data, { medians: ['county'] }).map(([kind]) => kind)).not.toContain('township');
		expect(amounts(data, { per: 'total' })).toHaveLength(2);
		expect(amounts(file(village('a'), village('b'), without('990102')))).toEqual([
			...[
				['village', 400],
				['village', 400],
				['county', 400, 3],
			],
		]);
	});

	it('category by category, the largest first, without those that occur in none of them', () => {
		const big = village('b', { ledgers: [{ period: '2025-01', categories: { utilities: 9000 } }] });
		const { categories } = compareYear(file(village('a'), big, quarterly), asked);
		expect(categories.expense.map(({ name }) => name)).toEqual(['水电费', '办公费']);
		expect(categories.income.map(({ name }) => name)).toEqual(['利息收入']);
	});

	it('without one that disclosed nothing of the year', () => {
		const { absent, columns } = compareYear(file(village('a')), asked);
		expect(absent).toEqual(['b']);
		expect(columns.map(({ id }) => id)).toEqual(['a']);
	});
});
