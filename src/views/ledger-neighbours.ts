import type { PortalContext } from '../domain/portal/portal-context.ts';
import { monthKey, type Period } from '../domain/time/period.ts';
import type { DueLedger } from '../summary/due-ledger.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { isGap, monthSlots, type MonthGap, type MonthSlot } from './money-series.ts';

/** The ledger beside another in time: by its period key, or the month of which there is none. */
export type LedgerNeighbour = { readonly ledger: string } | MonthGap;

export interface LedgerNeighbours {
	/** Absent at the first month that the village disclosed, or owes. */
	readonly before: LedgerNeighbour | undefined;
	/** Absent while the next month is not due. */
	readonly after: LedgerNeighbour | undefined;
}

/** What lies right before and right after a ledger's period, be it disclosed or not. */
export function ledgerNeighbours(
	dataset: VillageDataset,
	{ first, last }: Period,
	due: DueLedger | undefined,
	context: Pick<PortalContext, 'register' | 'asOf'>,
): LedgerNeighbours {
	const slots = monthSlots(dataset, due, context);
	const emptyLedger = (month: string) =>
		dataset.files.ledger.find(
			({ period }) => period && month >= monthKey(period.first) && month <= monthKey(period.last),
		)?.period?.key;
	const neighbour = (slot: MonthSlot | undefined): LedgerNeighbour | undefined => {
		if (!slot) return undefined;
		if (!isGap(slot)) return { ledger: slot.ledger };
		const ledger = emptyLedger(slot.month);
		return ledger === undefined ? slot : { ledger };
	};
	return {
		before: neighbour(slots.findLast(({ month }) => month < monthKey(first))),
		after: neighbour(slots.find(({ month }) => month > monthKey(last))),
	};
}
