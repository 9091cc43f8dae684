import type { ValuesOfKind } from '../domain/findings/finding-kind.ts';
import type { findingKinds } from '../domain/findings/finding-kinds.ts';
import type { Sentence } from './sentence.ts';

/** What a locale says of one kind of finding. */
interface KindTexts<V> {
	readonly title: string;
	/** What is wrong, with the cell as written. */
	readonly message: Sentence<WithCell<V>>;
	/** What to do about it. */
	readonly fix: Sentence<WithCell<V>>;
}

interface Cell {
	/** As it stands in the table, the beginning of a long one. */
	readonly cell: string;
}

/** A kind without values of its own has the cell alone. */
type WithCell<V> = string extends keyof V ? Cell : V & Cell;

/** The texts of some kinds: none may be missing, none too many. */
export type FindingTextsOf<Kinds> = {
	readonly [Kind in keyof Kinds]: KindTexts<ValuesOfKind<Kinds[Kind]>>;
};

/** The texts of every kind of finding. */
export type FindingTexts = FindingTextsOf<typeof findingKinds>;

/** The texts of whichever kind: its sentences take the values of that kind alone. */
export interface AnyKindTexts {
	readonly title: string;
	readonly message: Sentence<never>;
	readonly fix: Sentence<never>;
}
