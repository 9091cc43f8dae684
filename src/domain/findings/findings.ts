import type { Language } from '../bilingual.ts';
import {
	findingKinds,
	type FindingKindDeclaration,
	type Severity,
	type Values,
} from './finding-kinds.ts';
import { compareText } from '../order.ts';
import { withoutPersonalData } from '../personal-data/mask.ts';
import type { Place } from '../schema/table.ts';

export type FindingKind = keyof typeof findingKinds;

type ValuesOf<K extends FindingKind> =
	(typeof findingKinds)[K] extends FindingKindDeclaration<infer P> ? P : never;

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
	return withoutPersonalData({ kind: name, place, values: values[0] ?? {} });
}

export function severityOf({ kind: name }: Finding): Severity {
	return findingKinds[name].severity;
}

/** What is wrong and what to do about it, as sentences. */
export function explain({ kind: name, place, values }: Finding, language: Language) {
	const { message, fix }: FindingKindDeclaration<never> = findingKinds[name];
	const known = { ...values, cell: shortened(place.cell ?? '') } as never;
	return { message: message[language](known), fix: fix[language](known) };
}

const longestShown = 80;

/** The beginning of a long cell: a sentence has to stay readable. */
function shortened(cell: string): string {
	return cell.length > longestShown ? `${[...cell].slice(0, longestShown).join('')}…` : cell;
}

/** Ordered by file, line and column, so that every run gives the same report. What names none comes first. */
export function compareFindings({ place: a }: Finding, { place: b }: Finding): number {
	return (
		compareText(a.file, b.file) ||
		(a.line ?? 0) - (b.line ?? 0) ||
		(a.position ?? -1) - (b.position ?? -1)
	);
}
