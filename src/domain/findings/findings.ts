import type { Severity, Values, ValuesOfKind } from './finding-kind.ts';
import { findingKinds, type FindingKind } from './finding-kinds.ts';
import { compareText } from '../order.ts';
import { maskFinding } from '../personal-data/mask.ts';
import type { Place } from '../schema/table.ts';

type ValuesOf<K extends FindingKind> = ValuesOfKind<(typeof findingKinds)[K]>;

/** Something a reader of the data should know: where, which kind, and the values its sentences need. */
export interface Finding {
	readonly kind: FindingKind;
	readonly place: Place;
	readonly values: Values;
}

/** Nothing personal is in it, whatever the place and the values hold: no report could undo a leak. */
export function finding<K extends FindingKind>(
	name: K,
	place: Place,
	...values: string extends keyof ValuesOf<K>
		? []
		: Partial<ValuesOf<K>> extends ValuesOf<K>
			? [ValuesOf<K>?]
			: [ValuesOf<K>]
): Finding {
	return maskFinding({ kind: name, place, values: values[0] ?? {} });
}

export function severityOf({ kind: name }: Finding): Severity {
	return findingKinds[name].severity;
}

/** Ordered by file, line and column, so that every run gives the same report. What names none comes first. */
export function compareFindings({ place: a }: Finding, { place: b }: Finding): number {
	return (
		compareText(a.file, b.file) ||
		(a.line ?? 0) - (b.line ?? 0) ||
		(a.position ?? -1) - (b.position ?? -1)
	);
}
