import { affairs } from '../../domain/obligations/affair.ts';
import type { CountySummary, VillageHeadline } from '../../summary/county-summary.ts';
import { addCounts, type StatusCounts } from '../../summary/status-counts.ts';
import { calendarCounts } from './village-calendar.ts';

export interface CountyHome {
	readonly newest: readonly (VillageHeadline & { readonly townshipName: string })[];
	/** How the disclosures of all villages stand. */
	readonly counts: StatusCounts;
	/** Of all three affairs. */
	readonly disclosures: number;
}

/** What the county's home page shows beside the summary itself. */
export function countyHome({ townships, newest, disclosures }: CountySummary): CountyHome {
	const townshipNames = new Map(townships.map(({ id, name }) => [id, name]));
	return {
		newest: newest.map((headline) => ({
			...headline,
			townshipName: townshipNames.get(headline.township) ?? '',
		})),
		counts: addCounts(
			townships.flatMap(({ villages }) => villages.map(({ calendar }) => calendarCounts(calendar))),
		),
		disclosures: affairs.reduce((sum, affair) => sum + disclosures[affair], 0),
	};
}
