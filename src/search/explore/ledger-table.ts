/** Every different text of the rows that have been read, once, by a number of its own. */
export interface TextPool {
	/** Its number; new texts get the next one. */
	place(text: string): number;
	textAt(place: number): string;
	/** The text as words are looked for in it: of one width and case, without white space. */
	plainAt(place: number): string;
	readonly size: number;
}

export function openTextPool(): TextPool {
	const places = new Map<string, number>();
	const texts: string[] = [];
	const plain: string[] = [];
	return {
		place(text) {
			let place = places.get(text);
			if (place === undefined) {
				place = texts.push(text) - 1;
				places.set(text, place);
			}
			return place;
		},
		textAt: (place) => texts[place] ?? '',
		plainAt: (place) => (plain[place] ??= plainText(texts[place] ?? '')),
		get size() {
			return texts.length;
		},
	};
}

/** Width, case and white space make no difference to whoever looks for a word. */
export function plainText(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Stands in a column of texts where a row says nothing. */
export const noText = -1;

/**
 * Rows by columns. A column of texts holds places in the pool, of days the days since 1970, of amounts whole fen;
 * where a row has no amount stands `NaN`.
 */
export interface LedgerTable {
	readonly rows: number;
	readonly pool: TextPool;
	texts(column: string): Int32Array;
	days(column: string): Int32Array;
	fen(column: string): Float64Array;
}
