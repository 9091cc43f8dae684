import { daysBetween, type IsoDate } from '../time/calendar-date.ts';
import { calculateDueDay, type DueRule } from './due-rule.ts';
import type { Profile } from '../portal/profiles.ts';
import type { CatalogueItem } from '../tables/catalogue.ts';
import type { Disclosure } from '../tables/disclosures.ts';

/** Whether a disclosure came in time. Without a due date nothing is counted late. */
export type Punctuality =
	| { readonly kind: 'on-time'; readonly due: IsoDate }
	| { readonly kind: 'late'; readonly due: IsoDate; readonly days: number };

/** Compares the day a disclosure was published with the day it was due. */
export function judgePunctuality(
	{ period, publishedOn }: Pick<Disclosure, 'period' | 'publishedOn'>,
	item: CatalogueItem | undefined,
	profile: Profile | undefined,
): Punctuality | undefined {
	const rule = findDueRule(item, profile);
	return rule && compareWithDueDay(calculateDueDay(rule, period.last), publishedOn);
}

/** The due day itself is in time. */
export function compareWithDueDay(due: IsoDate, publishedOn: IsoDate): Punctuality {
	return publishedOn <= due
		? { kind: 'on-time', due }
		: { kind: 'late', due, days: daysBetween(due, publishedOn) };
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
