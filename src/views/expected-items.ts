import type { Affair } from '../domain/obligations/affair.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { TownshipSummary } from '../summary/county-summary.ts';

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
