import { addDays, daysBetween, type IsoDate } from '../time/calendar-date.ts';
import { calculateDueDay, type DueRule } from './due-rule.ts';
import type { Profile } from '../portal/profiles.ts';
import type { CatalogueItem } from '../tables/catalogue.ts';
import type { Disclosure } from '../tables/disclosures.ts';

/** Whether a disclosure came in time. Without a due date nothing is counted late. */
export type Punctuality =
	| { readonly kind: 'on-time'; readonly due: IsoDate }
	| {
			readonly kind: 'late';
			readonly due: IsoDate;
			readonly days: number;
			/** When the data was committed, where that is later still. */
			readonly committedOn?: IsoDate;
	  }
	| DataLate;

/** In time as the village states it; the history proves that the data came so many days after the due date. */
export interface DataLate {
	readonly kind: 'data-late';
	readonly due: IsoDate;
	readonly days: number;
	/** As the village states it. */
	readonly publishedOn: IsoDate;
	readonly committedOn: IsoDate;
}

/** So many days after the stated one data may be committed: what hangs on the board on Friday is sent on Monday. */
export const commitGraceDays = 3;

/** Was data committed later than belongs to the day that is stated for its publication? */
export function isCommittedLater(
	committedOn: IsoDate | undefined,
	publishedOn: IsoDate,
): committedOn is IsoDate {
	return committedOn !== undefined && committedOn > addDays(publishedOn, commitGraceDays);
}

/** Compares the day a disclosure was published with the day it was due. */
export function judgePunctuality(
	{ period, publishedOn }: Pick<Disclosure, 'period' | 'publishedOn'>,
	item: CatalogueItem | undefined,
	profile: Profile | undefined,
	committedOn?: IsoDate,
): Punctuality | undefined {
	const rule = findDueRule(item, profile);
	return rule && compareWithDueDay(calculateDueDay(rule, period.last), publishedOn, committedOn);
}

/**
 * The due day itself is in time.
 * @param committedOn the day by which the data was there, where the history proves one
 */
export function compareWithDueDay(
	due: IsoDate,
	publishedOn: IsoDate,
	committedOn?: IsoDate,
): Punctuality {
	const isLater = isCommittedLater(committedOn, publishedOn);
	if (publishedOn > due) {
		const days = daysBetween(due, publishedOn);
		return { kind: 'late', due, days, ...(isLater && { committedOn }) };
	}
	return isLater && committedOn > due
		? { kind: 'data-late', due, days: daysBetween(due, committedOn), publishedOn, committedOn }
		: { kind: 'on-time', due };
}

/** By when an item is disclosed: the catalogue's own rule, else the jurisdiction profile's for ledgers and events. */
export function findDueRule(
	item: CatalogueItem | undefined,
	profile: Profile | undefined,
): DueRule | undefined {
	if (item?.due) return item.due;
	if (item?.table === 'ledger') return profile?.ledgerDue;
	if (item?.frequency === 'event' && profile?.eventDueDays !== undefined) {
		return { kind: 'days-after', days: profile.eventDueDays };
	}
	return undefined;
}
