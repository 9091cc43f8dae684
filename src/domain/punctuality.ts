import { daysBetween, type IsoDate } from './calendar-date.ts';
import { dueOn } from './due-rule.ts';
import type { Profile } from './profiles.ts';
import type { CatalogueItem } from './tables/catalogue.ts';
import type { Disclosure } from './tables/disclosures.ts';

/** Whether a disclosure came in time. Without a due date nothing is counted late. */
export type Punctuality =
	| { readonly kind: 'on-time'; readonly due: IsoDate }
	| { readonly kind: 'late'; readonly due: IsoDate; readonly days: number };

/**
 * Compares the day a disclosure was published with the day it was due: the catalogue's own rule, else the
 * jurisdiction profile's for ledgers and events. The due day itself is in time.
 */
export function punctualityOf(
	{ period, publishedOn }: Pick<Disclosure, 'period' | 'publishedOn'>,
	item: CatalogueItem | undefined,
	profile: Profile | undefined,
): Punctuality | undefined {
	const rule = item?.due ?? profileRule(item, profile);
	if (!rule) return undefined;
	const due = dueOn(rule, period.last);
	return publishedOn <= due
		? { kind: 'on-time', due }
		: { kind: 'late', due, days: daysBetween(due, publishedOn) };
}

function profileRule(item: CatalogueItem | undefined, profile: Profile | undefined) {
	if (item?.table === 'ledger') return profile?.ledgerDue;
	if (item?.frequency === 'event' && profile?.eventDueDays !== undefined) {
		return { kind: 'days-after', days: profile.eventDueDays } as const;
	}
	return undefined;
}
