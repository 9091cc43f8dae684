import type { ObligationStatus } from '../domain/obligations/obligation-status.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { countWaiting, isWaiting } from './status-counts.ts';
import type { ObligationCalendar, VillageCalendar } from './village-calendar.ts';

/** The newest ledger that a village owes, whether it is there or not. */
export interface DueLedger {
	/** Period key. */
	readonly period: string;
	readonly status: ObligationStatus;
	/** How many earlier ledgers are still waited for. */
	readonly earlierWaiting: number;
	/** The one after it, for which there is still time. */
	readonly next?: { readonly period: string; readonly due: IsoDate };
}

type TablesOfItems = ReadonlyMap<string, Pick<CatalogueItem, 'table'>>;

/** How the ledgers of a village stand: the first item of the catalogue that asks for them. */
export function findLedgerObligation(
	{ obligations }: Pick<VillageCalendar, 'obligations'>,
	catalogue: TablesOfItems,
): ObligationCalendar | undefined {
	return obligations.find(
		({ item, rhythm }) => rhythm === 'periodic' && catalogue.get(item)?.table === 'ledger',
	);
}

/**
 * `undefined` where the catalogue asks for no ledgers, or none was due yet.
 * A ledger registered before its due date counts as due: it is the newest there is.
 */
export function findDueLedger(
	calendar: Pick<VillageCalendar, 'obligations'>,
	catalogue: TablesOfItems,
): DueLedger | undefined {
	const own = findLedgerObligation(calendar, catalogue);
	if (!own) return undefined;
	const position = own.entries.findLastIndex(({ status }) => status.kind !== 'not-due');
	const newest = own.entries[position];
	if (!newest) return undefined;
	const earlier = own.entries.slice(0, position).filter(({ status }) => lacksLedger(status));
	const next = own.entries[position + 1];
	const due = next?.status.kind === 'not-due' ? next.status.due : undefined;
	return {
		period: newest.period,
		status: newest.status,
		earlierWaiting: earlier.length + countWaiting(own.older) - (own.older.unregistered ?? 0),
		...(next && due !== undefined && { next: { period: next.period, due } }),
	};
}

/** Is the ledger itself waited for, not only its registration? */
export function lacksLedger({ kind }: Pick<ObligationStatus, 'kind'>): boolean {
	return isWaiting(kind) && kind !== 'unregistered';
}
