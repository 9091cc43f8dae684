import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { profiles } from '../../../src/domain/portal/profiles.ts';
import { findDueRule, judgePunctuality } from '../../../src/domain/obligations/punctuality.ts';
import { aCatalogueRow } from '../catalogue-row.ts';

const disclosed = (key: string, publishedOn: string) => {
	const period = parsePeriod(key);
	if (!period) throw new Error(key);
	return { period, publishedOn };
};

describe('the due rule of an item', () => {
	it('is the one of the catalogue before the profile’s', () => {
		const row = aCatalogueRow({ 公开时限: '次月20日', 数据表: 'ledger' });
		expect(findDueRule(row, profiles.chongqing)).toEqual({ kind: 'day-of-next-month', day: 20 });
	});

	it('is the profile’s for ledgers and events alone', () => {
		const ledger = aCatalogueRow({ 数据表: 'ledger' });
		const event = aCatalogueRow({ 公开频次: '事项发生时' });
		expect(findDueRule(ledger, profiles.chongqing)).toEqual({ kind: 'day-of-next-month', day: 15 });
		expect(findDueRule(event, profiles.shaanxi)).toEqual({ kind: 'days-after', days: 5 });
		expect(findDueRule(aCatalogueRow({}), profiles.chongqing)).toBeUndefined();
		expect(findDueRule(ledger, profiles.national)).toBeUndefined();
	});
});

describe('a disclosure', () => {
	const row = aCatalogueRow({ 公开时限: '次月15日' });

	it('is in time on its due day and late by the days after it', () => {
		expect(judgePunctuality(disclosed('2025-03', '2025-04-15'), row, undefined)).toEqual({
			kind: 'on-time',
			due: '2025-04-15',
		});
		expect(judgePunctuality(disclosed('2025-03', '2025-04-18'), row, undefined)).toEqual({
			kind: 'late',
			due: '2025-04-15',
			days: 3,
		});
	});

	it('is neither where no due date is set', () => {
		expect(
			judgePunctuality(disclosed('2025-03', '2026-04-15'), aCatalogueRow({}), profiles.national),
		).toBeUndefined();
	});

	it('is held against the day of its first commit, with some days to send it in', () => {
		const judged = (publishedOn: string, committedOn?: string) =>
			judgePunctuality(disclosed('2025-03', publishedOn), row, undefined, committedOn);
		expect(judged('2025-04-10', '2025-11-29')).toEqual({
			...{ kind: 'data-late', due: '2025-04-15', days: 228 },
			...{ publishedOn: '2025-04-10', committedOn: '2025-11-29' },
		});
		expect(judged('2025-04-10', '2025-04-15')?.kind).toBe('on-time');
		expect(judged('2025-04-15', '2025-04-18')?.kind).toBe('on-time');
		expect(judged('2025-04-15', '2025-04-19')).toMatchObject({ kind: 'data-late', days: 4 });
		expect(judged('2025-04-18', '2025-04-20')).toEqual(judged('2025-04-18'));
		expect(judged('2025-04-18', '2025-11-29')).toEqual({
			...{ kind: 'late', due: '2025-04-15', days: 3, committedOn: '2025-11-29' },
		});
		expect(judged('2025-04-10')?.kind).toBe('on-time');
	});
});
