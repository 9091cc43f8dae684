import type { IsoDate } from '../time/calendar-date.ts';
import type { Obligation } from './obligation.ts';
import { nextPeriodKey, parsePeriod, type Period, type Stretch } from '../time/period.ts';
import type { CatalogueItem } from '../tables/catalogue.ts';
import { villageTables } from '../tables/village-tables.ts';
import type { Village } from '../tables/villages.ts';

/** A period of which something must be disclosed, and the row of the catalogue that says so. */
export interface ExpectedPeriod {
	readonly period: Period;
	readonly row: CatalogueItem;
}

type PeriodicKind = 'month' | 'quarter' | 'half' | 'year';

/** How often a row asks for a disclosure of this village; `undefined` for what does not return. */
export function periodicKind(
	{ frequency, table }: CatalogueItem,
	{ closing }: Pick<Village, 'closing'>,
): PeriodicKind | undefined {
	if (frequency === 'event' || frequency === 'change' || frequency === 'standing') return undefined;
	const followsBooks = table !== undefined && villageTables[table].followsBooks;
	return frequency === 'month' && followsBooks && closing === 'quarter' ? 'quarter' : frequency;
}

/** Is it disclosed when something happens, rather than by period or at all times? */
export function comesWithEvents({ frequency }: Pick<CatalogueItem, 'frequency'>): boolean {
	return frequency === 'event' || frequency === 'change';
}

/**
 * Every period that has begun by `asOf` and must be disclosed, in order. A period belongs to the row in force on
 * its last day, and counts when that day is not before the village's `since`.
 */
export function listExpectedPeriods(
	{ rows }: Obligation,
	village: Pick<Village, 'since' | 'closing'> & Partial<Pick<Village, 'changedOn'>>,
	asOf: IsoDate,
): ExpectedPeriod[] {
	const { since, changedOn } = village;
	return rows.flatMap((row) => {
		const kind = periodicKind(row, village);
		if (!kind) return [];
		const start =
			row.effectiveFrom !== undefined && row.effectiveFrom > since ? row.effectiveFrom : since;
		return listPeriods(kind, { first: start, last: asOf })
			.filter(({ last }) => row.effectiveTo === undefined || last <= row.effectiveTo)
			.filter(({ last }) => changedOn === undefined || last <= changedOn)
			.map((period) => ({ period, row }));
	});
}

/** The periods of a kind that share a day with a stretch of time, in order. */
export function listPeriods(kind: PeriodicKind, { first, last }: Stretch): Period[] {
	const periods: Period[] = [];
	for (
		let next = periodAround(kind, first);
		next.first <= last;
		next = parsed(nextPeriodKey(next))
	) {
		periods.push(next);
	}
	return periods;
}

function periodAround(kind: PeriodicKind, day: IsoDate): Period {
	const year = day.slice(0, 4);
	const month = Number(day.slice(5, 7));
	switch (kind) {
		case 'month':
			return parsed(day.slice(0, 7));
		case 'quarter':
			return parsed(`${year}-Q${Math.ceil(month / 3)}`);
		case 'half':
			return parsed(`${year}-H${Math.ceil(month / 6)}`);
		case 'year':
			return parsed(year);
	}
}

/** @throws RangeError when the text is no period */
function parsed(key: string): Period {
	const period = parsePeriod(key);
	if (!period) throw new RangeError(`Not a period: ${key}`);
	return period;
}
