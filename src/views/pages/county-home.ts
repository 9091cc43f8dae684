import { affairs } from '../../domain/obligations/affair.ts';
import type { CountySummary, CountyYear, VillageHeadline } from '../../summary/county-summary.ts';
import { addCounts, type StatusCounts } from '../../summary/status-counts.ts';
import type { Flow } from '../../domain/money/flow.ts';
import { calendarCounts } from './village-calendar.ts';

/** A year among the county's: one that is not whole stands beside the same months of the year before. */
export interface YearBar extends Flow {
	readonly year: number;
	/** How far it goes, from 1, where it is not whole. */
	readonly through: number | undefined;
	/** Not the year itself, but those of its months that the villages have in the year after. */
	readonly isSameMonths: boolean;
}

const wholeYear = 12;

export interface CountyHome {
	readonly newest: readonly (VillageHeadline & { readonly townshipName: string })[];
	/** How the disclosures of all villages stand. */
	readonly counts: StatusCounts;
	readonly years: readonly YearBar[];
	/** Of all three affairs. */
	readonly disclosures: number;
}

/** What the county's home page shows beside the summary itself. */
export function countyHome({ townships, newest, disclosures, years }: CountySummary): CountyHome {
	const townshipNames = new Map(townships.map(({ id, name }) => [id, name]));
	return {
		newest: newest.map((headline) => ({
			...headline,
			townshipName: townshipNames.get(headline.township) ?? '',
		})),
		counts: addCounts(
			townships.flatMap(({ villages }) => villages.map(({ calendar }) => calendarCounts(calendar))),
		),
		years: years.flatMap(yearBars),
		disclosures: affairs.reduce((sum, affair) => sum + disclosures[affair], 0),
	};
}

function yearBars({ year, incomeFen, expenseFen, through, before }: CountyYear): YearBar[] {
	const isPart = through < wholeYear;
	const own = {
		...{ year, incomeFen, expenseFen, isSameMonths: false },
		through: isPart ? through : undefined,
	};
	return isPart && before
		? [{ year: year - 1, through: undefined, isSameMonths: true, ...before }, own]
		: [own];
}
