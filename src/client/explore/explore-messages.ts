import type { ExploreQuery } from '../../search/explore/explore-query.ts';
import type { RowSums, Subtotal } from '../../search/explore/sum-rows.ts';
import type { ShownRow } from '../../search/explore/shown-rows.ts';

/** Rows that come at once. */
export const rowsAtOnce = 30;

/** What the page asks the worker; a later question takes the place of one that is not answered yet. */
export type ExploreRequest =
	| {
			readonly ask: 'rows';
			readonly turn: number;
			/** The address of the list of files. */
			readonly index: string;
			readonly query: ExploreQuery;
			/** More than this is not read unasked. */
			readonly bytesAtMost: number;
	  }
	/** More rows of what was found last. */
	| { readonly ask: 'more'; readonly turn: number; readonly from: number; readonly to: number }
	| {
			readonly ask: 'file';
			readonly turn: number;
			readonly format: 'csv' | 'json';
			readonly headings: readonly string[];
			/** What the file says of itself, beside the rows. */
			readonly facts: object;
			readonly bytesAtMost: number;
	  }
	| { readonly ask: 'stop' };

/** What was found. */
export interface FoundRows extends RowSums {
	/** How many rows of how many years were looked through. */
	readonly among: number;
	readonly years: readonly number[];
	/** The day of the data. */
	readonly asOf: string;
	readonly groups: readonly Subtotal[];
	/** How many groups there are; the first of them are listed. */
	readonly groupCount: number;
	/** The first rows, in order. */
	readonly rows: readonly ShownRow[];
}

export type Failure = 'network' | 'replaced' | 'inexact' | 'broken';

export type ExploreAnswer = { readonly turn: number } & (
	| { readonly kind: 'progress'; readonly received: number; readonly of: number }
	/** It is not read yet: it is more than was allowed. */
	| { readonly kind: 'much'; readonly bytes: number; readonly wholeFiles: boolean }
	| { readonly kind: 'found'; readonly found: FoundRows; readonly wholeFiles: boolean }
	| { readonly kind: 'more'; readonly rows: readonly ShownRow[] }
	| { readonly kind: 'file'; readonly file: Blob }
	| { readonly kind: 'failed'; readonly failure: Failure }
);
