/** A text in the two languages the project speaks. Data itself is never translated. */
export interface Bilingual {
	readonly zh: string;
	readonly en: string;
}

export type Language = keyof Bilingual;
