import { describe, expect, it } from 'vitest';
import {
	readCompareAddress,
	writeCompareAddress,
	type CompareQuery,
} from '../../../src/search/compare/compare-query.ts';

const years = [2026, 2025];
const known = ['1', '2', '3', '4', '5', '6'];
const read = (address: string) =>
	readCompareAddress(new URLSearchParams(address), years, (id) => known.includes(id));

const usual: CompareQuery = {
	...{ villages: [], year: 2026, from: 1, to: 12, per: 'household', what: '' },
	medians: ['township', 'county'],
};

describe('the address of a comparison', () => {
	it.each([
		['', usual],
		['v=1,2', { ...usual, villages: ['1', '2'] }],
		[
			'v=2&year=all&from=3&to=6&per=person&medians=county&what=office-expense',
			{
				...{ villages: ['2'], year: 'all', from: 3, to: 6, per: 'person' },
				...{ medians: ['county'], what: 'office-expense' },
			},
		],
		['year=2025&medians=none', { ...usual, year: 2025, medians: [] }],
	] as const)('says it whole: %s', (address, query) => {
		expect(read(address)).toEqual(query);
		expect(writeCompareAddress(query as CompareQuery, 2026)).toBe(address);
	});

	it.each([
		['v=1,nobody,1,2,3,4,5,6', { ...usual, villages: ['1', '2', '3', '4', '5'] }],
		['year=1999&per=everybody&medians=nobody', { ...usual, medians: [] }],
		['from=7&to=2', usual],
		['from=0&to=13&what=%3Cscript%3E', usual],
	])('passes over what cannot be compared: %s', (address, query) => {
		expect(read(address)).toEqual(query);
	});
});
