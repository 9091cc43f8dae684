import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { groupObligations } from '../../../src/domain/obligations/obligation.ts';
import {
	listExpectedPeriods,
	periodicKind,
} from '../../../src/domain/obligations/obligation-periods.ts';
import type { Village } from '../../../src/domain/tables/villages.ts';
import type { Cells } from '../../builders.ts';
import { aCatalogueRow, catalogueRows } from '../catalogue-row.ts';

const keys = (
	village: Partial<Pick<Village, 'since' | 'closing'>>,
	asOf: string,
	...rows: readonly Cells[]
) => {
	const [obligation] = groupObligations(catalogueRows(...rows));
	if (!obligation) throw new Error('No obligation');
	return listExpectedPeriods(
		obligation,
		{ since: '2025-01-01', closing: undefined, ...village },
		asOf,
	).map(({ period, row }) => `${period.key} ${row.id}`);
};

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2018-01-01', days));
const frequency = fc.constantFrom('每月', '每季度', '每半年', '每年');

describe('how often an item returns', () => {
	it.each([
		['每月', 'ledger', 'quarter', 'quarter'],
		['每月', 'balances', 'quarter', 'quarter'],
		['每月', 'ledger', 'month', 'month'],
		['每月', 'ledger', undefined, 'month'],
		['每月', '', 'quarter', 'month'],
		['每季度', 'ledger', 'month', 'quarter'],
		['每年', 'budget', 'quarter', 'year'],
		['事项发生时', '', 'month', undefined],
		['变动时', '', 'month', undefined],
		['长期', '', 'month', undefined],
	] as const)('%s in table “%s”, closing by %s, is %s', (每, table, closing, kind) => {
		expect(periodicKind(aCatalogueRow({ 公开频次: 每, 数据表: table }), { closing })).toBe(kind);
	});
});

describe('what a village must disclose', () => {
	it('begins with the period in which its obligations begin, and goes on to the running one', () => {
		expect(keys({ since: '2025-11-20' }, '2026-01-02', {})).toEqual([
			'2025-11 CW-1',
			'2025-12 CW-1',
			'2026-01 CW-1',
		]);
	});

	it('is by quarter for the books of a village that closes by quarter', () => {
		expect(
			keys({ since: '2025-01-01', closing: 'quarter' }, '2025-07-01', { 数据表: 'ledger' }),
		).toEqual(['2025-Q1 CW-1', '2025-Q2 CW-1', '2025-Q3 CW-1']);
	});

	it('follows the row that is in force on the last day of a period', () => {
		const rows = [
			{ 失效日期: '2025-03-15' },
			{ 生效日期: '2025-03-16', 失效日期: '2025-04-30' },
			{ 生效日期: '2025-06-30' },
		];
		expect(keys({ since: '2025-02-01' }, '2025-07-01', ...rows.slice(0, 2))).toEqual([
			'2025-02 CW-1',
			'2025-03 CW-2',
			'2025-04 CW-2',
		]);
		expect(keys({ since: '2025-02-01' }, '2025-07-01', ...rows)).toEqual([
			'2025-02 CW-1',
			'2025-03 CW-2',
			'2025-04 CW-2',
			'2025-06 CW-3',
			'2025-07 CW-3',
		]);
	});

	it('counts a year whose item came into force in the course of it, and none that ended before', () => {
		const row = { 公开频次: '每年', 生效日期: '2025-05-01', 失效日期: '2026-06-30' };
		expect(keys({ since: '2024-01-01' }, '2026-12-31', row)).toEqual(['2025 CW-1']);
	});

	it('has every period from the first to the running one exactly once, whenever the law is amended', () => {
		fc.assert(
			fc.property(day, day, day, frequency, (a, b, c, 每) => {
				const [since = '', amended = '', asOf = ''] = [a, b, c].sort();
				const rows = [
					{ 公开频次: 每, 失效日期: addDays(amended, -1) },
					{ 公开频次: 每, 生效日期: amended },
				];
				const found = keys({ since }, asOf, ...rows).map((key) => key.split(' ')[0]);
				const whole = keys({ since }, asOf, { 公开频次: 每 }).map((key) => key.split(' ')[0]);
				expect(found).toEqual(whole);
				expect(new Set(found).size).toBe(found.length);
			}),
			{ seed: 7, numRuns: 150 },
		);
	});

	it('leaves no day between its first and its last period out', () => {
		fc.assert(
			fc.property(day, day, frequency, (a, b, 每) => {
				const [since = '', asOf = ''] = [a, b].sort();
				const [obligation] = groupObligations(catalogueRows({ 公开频次: 每 }));
				if (!obligation) throw new Error('No obligation');
				const periods = listExpectedPeriods(obligation, { since, closing: undefined }, asOf).map(
					({ period }) => period,
				);
				expect(periods[0]?.first && periods[0].first <= since).toBe(true);
				expect(periods[0]?.last && periods[0].last >= since).toBe(true);
				expect(periods.at(-1)?.first && (periods.at(-1)?.first ?? '') <= asOf).toBe(true);
				expect((periods.at(-1)?.last ?? '') >= asOf).toBe(true);
				for (const [index, next] of periods.slice(1).entries()) {
					expect(next.first).toBe(addDays(periods[index]?.last ?? '', 1));
				}
			}),
			{ seed: 8, numRuns: 100 },
		);
	});
});
