import type { StatusKind } from '../domain/obligations/obligation-status.ts';

/** How many disclosures stand how; only kinds that occur. */
export type StatusCounts = Readonly<Partial<Record<StatusKind, number>>>;

export function countStatuses(kinds: Iterable<StatusKind>): StatusCounts {
	const counts: Partial<Record<StatusKind, number>> = {};
	for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}

export function addCounts(all: Iterable<StatusCounts>): StatusCounts {
	const sums: Partial<Record<StatusKind, number>> = {};
	for (const counts of all) {
		for (const [kind, count] of Object.entries(counts) as [StatusKind, number][]) {
			sums[kind] = (sums[kind] ?? 0) + count;
		}
	}
	return sums;
}

/** What should be there by now: everything but what is not due yet. */
export function countExpected(counts: StatusCounts): number {
	return totalOf(counts) - (counts['not-due'] ?? 0);
}

/** What is not there: its due date has passed, or without one its period has ended. */
export function countMissing(counts: StatusCounts): number {
	return (counts.missing ?? 0) + (counts.absent ?? 0);
}

/** What is still waited for: what is not there, what is registered without its table, what is here but not registered. */
export function countWaiting(counts: StatusCounts): number {
	return waitingKinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

const waitingKinds: readonly StatusKind[] = ['missing', 'absent', 'table-missing', 'unregistered'];

export function isWaiting(kind: StatusKind): boolean {
	return waitingKinds.includes(kind);
}

function totalOf(counts: StatusCounts): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
