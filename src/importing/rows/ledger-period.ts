import { finding, type Finding } from '../../domain/findings/findings.ts';
import { monthKey, parsePeriod, type Period } from '../../domain/time/period.ts';
import type { EntryRead } from './read-entry.ts';

export interface LedgerPeriod {
	readonly period: Period | undefined;
	readonly findings: readonly Finding[];
}

/** The period the clerk named, which every date must lie in; else the one month of all dates. */
export function decideLedgerPeriod(
	named: Period | undefined,
	entries: readonly Pick<EntryRead, 'dated'>[],
): LedgerPeriod {
	const dated = entries.flatMap((entry) => (entry.dated ? [entry.dated] : []));
	if (named) {
		const { key, first, last } = named;
		const outside = dated.filter(({ date }) => date < first || date > last);
		const findings = outside.map(({ place }) =>
			finding('date-outside-period', place, { period: key, first, last }),
		);
		return { period: named, findings };
	}
	const month = dated[0] && monthKey(dated[0].date);
	const other = dated.find(({ date }) => monthKey(date) !== month);
	if (month === undefined) return { period: undefined, findings: [] };
	if (!other) return { period: parsePeriod(month), findings: [] };
	const values = { first: month, other: monthKey(other.date) };
	return { period: undefined, findings: [finding('period-unclear', other.place, values)] };
}
