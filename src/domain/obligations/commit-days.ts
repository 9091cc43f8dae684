import type { CatalogueItem } from '../tables/catalogue.ts';
import type { Disclosure } from '../tables/disclosures.ts';
import type { IsoDate } from '../time/calendar-date.ts';
import type { Period } from '../time/period.ts';
import { findCoverage } from './disclosure-coverage.ts';
import type { RecordedEvent } from './recorded-event.ts';

/** When what a village disclosed was first committed. `undefined` wherever the history does not prove a day. */
export interface CommitDays {
	ofRegistration(disclosure: Disclosure): IsoDate | undefined;
	/** From which day on the tables of an item held of a period what they must. */
	ofTables(
		item: CatalogueItem,
		period: Period,
		disclosures: readonly Disclosure[],
	): IsoDate | undefined;
	/** Of a row of the table that records the events of an item. */
	ofEvent(item: CatalogueItem, event: Pick<RecordedEvent, 'id'>): IsoDate | undefined;
}

/**
 * The day by which a period was committed whole: the registrations that tell it, and the rows of its tables. Where one
 * of the two is not proved, it is no earlier than the day of the other.
 * @param registered what says of parts of it that nothing happened, where that is more than these registrations
 */
export function findCommitDay(
	item: CatalogueItem,
	period: Period,
	disclosures: readonly Disclosure[],
	days: CommitDays,
	registered = disclosures,
): IsoDate | undefined {
	const told = disclosures.filter(({ notApplicable }) => notApplicable === undefined);
	const coverage = findCoverage(period, told, (each) => days.ofRegistration(each) ?? '');
	const held = days.ofTables(item, period, registered) ?? '';
	const day = coverage && coverage.publishedOn > held ? coverage.publishedOn : held;
	return day === '' ? undefined : day;
}
