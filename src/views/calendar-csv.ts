import type { Affair } from '../domain/obligations/affair.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { expectedCount, missingCount } from '../summary/status-counts.ts';
import type { TownshipSummary } from '../summary/county-summary.ts';
import type { GridRow } from './pages/calendar-grid.ts';

/** The number columns of a grid's file, in their order. */
export type GridColumn = (typeof gridColumns)[number];

export const gridColumns = [
	'expected',
	'onTime',
	'late',
	'published',
	'notApplicable',
	'unregistered',
	'waiting',
	'waitingDays',
	'older',
	'newest',
] as const;

/** What stands under each of those columns for a village. */
export function gridCells({
	counts,
	missingDays,
	olderWaiting,
	newestOn,
}: GridRow): Record<GridColumn, string> {
	return {
		expected: String(expectedCount(counts)),
		onTime: String(counts['on-time'] ?? 0),
		late: String(counts.late ?? 0),
		published: String(counts.published ?? 0),
		notApplicable: String(counts['not-applicable'] ?? 0),
		unregistered: String(counts.unregistered ?? 0),
		waiting: String(missingCount(counts)),
		waitingDays: String(missingDays),
		older: String(olderWaiting),
		newest: newestOn ?? '',
	};
}

/** One expected disclosure of a village, for the list of all of them. */
export interface ExpectedItem {
	readonly village: string;
	readonly villageName: string;
	readonly townshipName: string;
	readonly affair: Affair;
	/** Id of the catalogue's row. */
	readonly item: string;
	readonly entry: TownshipSummary['villages'][number]['calendar']['obligations'][number]['entries'][number];
	readonly due: IsoDate | undefined;
}

/** Every expected disclosure of the months shown in detail, village by village, in the order of the catalogue. */
export function* expectedItems(townships: readonly TownshipSummary[]): Generator<ExpectedItem> {
	for (const { name: townshipName, villages } of townships) {
		for (const { id, name, calendar } of villages) {
			for (const { item, affair, entries } of calendar.obligations) {
				for (const entry of entries) {
					const due = 'due' in entry.status ? entry.status.due : undefined;
					yield { village: id, villageName: name, townshipName, affair, item, entry, due };
				}
			}
		}
	}
}
