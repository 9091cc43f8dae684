import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	columnsOfQuery,
	emptyQuery,
	findQueryFault,
	groupings,
	readExploreAddress,
	readTypedAmount,
	sortColumns,
	writeExploreAddress,
	yearsOfQuery,
	type ExploreQuery,
} from '../../../src/search/explore/explore-query.ts';

const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
const answer = fc.constantFrom('', 'yes', 'no');
const month = fc.constantFrom('', '2024-02', '2025-12');
const column = fc.constantFrom(...sortColumns);
const aQuery: fc.Arbitrary<ExploreQuery> = fc.record({
	...{ words, township: words, village: words, category: words, fundSource: words },
	...{ voucherType: words, min: words, max: words, from: month, to: month },
	side: fc.constantFrom('', 'income', 'expense'),
	...{ decision: answer, contract: answer, witness: answer, hints: answer },
	organisation: fc.constantFrom('', '0123456789abcdef'),
	sort: fc.oneof(
		column,
		column.map((name) => `-${name}` as const),
	),
	by: fc.constantFrom(...groupings),
});

describe('a query in an address', () => {
	it('is the same again when the address is read', () => {
		fc.assert(
			fc.property(aQuery, (query) => {
				const address = String(writeExploreAddress(query));
				expect(readExploreAddress(new URLSearchParams(address))).toEqual(query);
			}),
		);
	});

	it('has permanent names, and says nothing of what is not asked', () => {
		const query = { ...emptyQuery, words: '接待 餐费', hints: 'no', min: '1,000' } as const;
		expect(decodeURIComponent(String(writeExploreAddress(query)))).toBe(
			'q=接待+餐费&min=1,000&hint=no',
		);
		expect(String(writeExploreAddress(emptyQuery))).toBe('');
	});

	it('passes over what cannot be asked', () => {
		const address =
			'side=both&from=2025-13&to=March&hint=maybe&sort=-handler&by=day&organisation=x&z=1';
		expect(readExploreAddress(new URLSearchParams(address))).toEqual(emptyQuery);
	});
});

describe('what is typed as an amount', () => {
	it.for([
		['1000', 100_000],
		['1,000.5', 100_050],
		['１', undefined],
		['五百', undefined],
		['', undefined],
		['-20', -2000],
	] as const)('%s', ([typed, fen]) => {
		expect(readTypedAmount(typed)).toBe(fen);
	});

	it('has to be one, the lower first, as have months', () => {
		const fault = (own: Partial<ExploreQuery>) => findQueryFault({ ...emptyQuery, ...own });
		expect(fault({ min: '五百' })).toBe('amount');
		expect(fault({ max: '1.234' })).toBe('amount');
		expect(fault({ min: '20', max: '3' })).toBe('amounts');
		expect(fault({ from: '2025-03', to: '2025-02' })).toBe('months');
		expect(fault({ min: '3', max: '20', from: '2025-02', to: '2025-02' })).toBeUndefined();
		expect(fault({ min: '3', from: '2025-02' })).toBeUndefined();
	});
});

it('needs the files of its years alone', () => {
	const years = [2026, 2025, 2024];
	const of = (from: string, to: string) => yearsOfQuery({ ...emptyQuery, from, to }, years);
	expect(of('', '')).toEqual(years);
	expect(of('2025-06', '')).toEqual([2026, 2025]);
	expect(of('', '2024-01')).toEqual([2024]);
	expect(of('2030-01', '')).toEqual([]);
});

it('needs the columns that it asks about, beside those that are shown', () => {
	expect(columnsOfQuery(emptyQuery)).not.toContain('handler');
	const asked = columnsOfQuery({ ...emptyQuery, words: '餐', witness: 'no', fundSource: '其他' });
	expect(asked.filter((name) => !columnsOfQuery(emptyQuery).includes(name)).sort()).toEqual([
		...['fundSource', 'handler', 'witness'],
	]);
});
