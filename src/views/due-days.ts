import { calculateDueDay } from '../domain/obligations/due-rule.ts';
import { groupObligations } from '../domain/obligations/obligation.ts';
import { listExpectedPeriods } from '../domain/obligations/obligation-periods.ts';
import { findDueRule } from '../domain/obligations/punctuality.ts';
import { compareText } from '../domain/order.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { profileOn } from '../domain/portal/rule-book.ts';
import { addMonths, type IsoDate } from '../domain/time/calendar-date.ts';
import type { VillageSummary } from '../summary/village-summary.ts';

/** An item that a village has to disclose by a day, and has not yet. */
export interface DueItem {
	readonly village: string;
	/** Id of the catalogue's row. */
	readonly item: string;
	/** Period key. */
	readonly period: string;
	readonly due: IsoDate;
}

/** So far ahead people plan. */
const monthsAhead = 12;

/**
 * What a village has to disclose from the as-of day on, for a year: of periods that have begun what is not there yet,
 * and the periods that begin later, by the rules that are known today.
 */
export function listDueItems(summary: VillageSummary, context: PortalContext): DueItem[] {
	const { id: village, calendar } = summary;
	const begun = calendar.obligations.flatMap(({ item, entries }) =>
		entries.flatMap(({ period, status }) =>
			status.kind === 'not-due' && status.due !== undefined
				? [{ village, item, period, due: status.due }]
				: [],
		),
	);
	return [...begun, ...futureItems(village, context)].sort(
		(a, b) => compareText(a.due, b.due) || compareText(a.item, b.item),
	);
}

function futureItems(id: string, context: PortalContext): DueItem[] {
	const { register, asOf } = context;
	const village = register.villages.get(id);
	if (!village) return [];
	const until = addMonths(asOf, monthsAhead);
	return groupObligations(register.catalogue.values()).flatMap((obligation) =>
		listExpectedPeriods(obligation, village, until).flatMap(({ period, row }) => {
			if (period.first <= asOf || row.audience !== 'public') return [];
			const rule = findDueRule(row, profileOn(context, period.last));
			const due = rule && calculateDueDay(rule, period.last);
			return due === undefined || due > until
				? []
				: [{ village: id, item: row.id, period: period.key, due }];
		}),
	);
}
