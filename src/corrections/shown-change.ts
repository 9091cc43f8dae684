import type { CellChange } from './correction.ts';
import { findPersonalData } from '../domain/personal-data/index.ts';
import type { CellKind } from '../domain/schema/cell-type.ts';
import type { Column } from '../domain/schema/table.ts';

/** What is known of the county when it is judged whether a text may be shown. */
export interface ShowingKnowledge {
	readonly officePhones: ReadonlySet<string>;
}

/** A cell in two versions, in the written form; `undefined` where it is empty. */
export interface TwoVersions {
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/**
 * A changed cell as far as it may be shown: amounts, dates and choices before and after. Of free text, only that it
 * changed: what an office took out of a text it may have taken out because it told of somebody, and no program can
 * know that it did not.
 */
export function showChange(
	field: string,
	column: Column,
	{ before, after }: TwoVersions,
	knowledge: ShowingKnowledge,
): CellChange {
	const isClean = [before, after].every(
		(text) => text === undefined || showText(text, column.heading, knowledge) !== undefined,
	);
	const isLong = [before, after].some((text) => longNumber.test(text ?? ''));
	if (!isMeasure(column) || !isClean || isLong) return { field, withheld: true };
	return {
		field,
		...(before !== undefined && { before }),
		...(after !== undefined && { after }),
	};
}

/** A text that stands for itself, such as a reason; `undefined` when it may not be shown. */
export function showText(
	text: string,
	heading: string,
	{ officePhones }: ShowingKnowledge,
): string | undefined {
	return findPersonalData(text, { heading, officePhones }).length === 0 ? text : undefined;
}

/** Numbers, dates and words from a list: they tell of nobody, whatever was wrong with them. An id may be anything. */
const measures: ReadonlySet<CellKind> = new Set<CellKind>([
	...(['amount', 'quantity', 'count', 'date', 'period', 'year', 'choice', 'category'] as const),
]);

export function isMeasure({ type }: Column): boolean {
	return measures.has(type.kind) || type.words !== undefined;
}

/** More digits in a row than any sum or count of a village has: a telephone or a card that slipped into the column. */
const longNumber = /\d{11}/;

/** Letters, digits and the words that vouchers are numbered with: `记-3-12`, `记字第5号`, `PZ2025/03`. */
const numbered = /^[A-Za-z0-9 \-–—_./#（）()第字号记收付转现银凭证单据补]{1,64}$/;

/** Longer than a year, a month and a number written together: a telephone, or a name in letters. */
const longRun = /\d{9}|[A-Za-z]{5}/;

/** Is it a number, as rows are called by, and no text that somebody could stand in? */
export function isRowNumber(text: string): boolean {
	return numbered.test(text) && !longRun.test(text);
}
