import type { Bilingual } from '../bilingual.ts';

/** An error stops publishing; a warning (提醒) is shown and published with the data. */
export type Severity = 'error' | 'warning';

/** What the sentences of a finding may use, beside the cell as written. Both languages where a declaration has both. */
export type Values = Readonly<Record<string, string | number | Bilingual>>;

/** No values but the cell. */
export type NoValues = Readonly<Record<string, never>>;

/** A kind of finding: how bad it is, and the type of its values. */
export interface FindingKindDeclaration<V extends Values> {
	readonly severity: Severity;
	/** Never there: it makes a kind carry the type of its values. */
	readonly values?: V;
}

/** A kind that stops publishing. */
export function error<V extends Values = NoValues>(): FindingKindDeclaration<V> {
	return { severity: 'error' };
}

/** A kind that is published with the data. */
export function warning<V extends Values = NoValues>(): FindingKindDeclaration<V> {
	return { severity: 'warning' };
}

/** The type of a kind's values. */
export type ValuesOfKind<D> = D extends FindingKindDeclaration<infer V> ? V : never;
