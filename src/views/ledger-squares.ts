import type { ObligationStatus } from '../domain/obligations/obligation-status.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { parsePeriod } from '../domain/time/period.ts';
import { findLedgerObligation } from '../summary/due-ledger.ts';
import type { VillageSummary } from '../summary/village-summary.ts';
import { entryPath } from './pages/village-calendar.ts';

/** How the accounts of a month or quarter stand. */
export interface LedgerSquare {
	/** Period key. */
	readonly period: string;
	readonly status: ObligationStatus;
	/** Where they are read; absent where there is nothing to read. */
	readonly path: string | undefined;
}

const squaresShown = 12;

/** The last periods that have ended, oldest first, as the calendar of the village has them; none where no accounts are owed. */
export function ledgerSquares(
	{ id, calendar }: Pick<VillageSummary, 'id' | 'calendar'>,
	{ register, asOf }: Pick<PortalContext, 'register' | 'asOf'>,
): LedgerSquare[] {
	const own = findLedgerObligation(calendar, register.catalogue);
	const item = register.catalogue.get(own?.item ?? '');
	if (!own || !item) return [];
	return own.entries
		.filter(({ period }) => (parsePeriod(period)?.last ?? '') < asOf)
		.slice(-squaresShown)
		.map((entry) => ({
			period: entry.period,
			status: entry.status,
			path: entryPath(id, item, entry),
		}));
}
