import type { SearchedText } from './searched-text.ts';
import type { WrittenNumber } from './written-numbers.ts';

/** What must not be published. Where two overlap, the one named first is meant. */
export const personalDataKinds = [
	'id-card',
	'bank-card',
	'passport',
	'phone',
	'landline',
	'home-address',
	'birth-date',
	'health',
	'minor',
] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Where in a text something personal stands: from `start` up to, not including, `end`. */
export interface PersonalData {
	readonly kind: PersonalDataKind;
	readonly start: number;
	readonly end: number;
}

/** What is known about a text besides itself. */
export interface PersonalDataContext {
	/** The heading of the column that the text stands in. */
	readonly heading?: string | undefined;
	/**
	 * Numbers that the county's files give as office phones, digits only. Without it a landline cannot be
	 * told from an office's, and is let pass.
	 */
	readonly officePhones?: ReadonlySet<string> | undefined;
}

/** One kind of number, told from its digits and from how they are written. */
export interface NumberRule {
	readonly name: string;
	readonly kind: PersonalDataKind;
	matches(number: WrittenNumber, text: SearchedText): boolean;
}

/** Something told from words. */
export interface ProseRule {
	readonly name: string;
	readonly kind: PersonalDataKind;
	/** A text holds something of the kind only with one of these … */
	readonly words: readonly string[];
	/** … or with one of these behind a numeral. */
	readonly behindNumerals?: readonly string[];
	find(text: SearchedText): Iterable<Omit<PersonalData, 'kind'>>;
}

export type PersonalDataRule = NumberRule | ProseRule;
