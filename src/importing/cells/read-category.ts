import {
	findCategoryByAlias,
	findCategoryByName,
	type CategoryId,
} from '../../domain/money/categories.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Place } from '../../domain/schema/table.ts';
import { compact, saysNothing } from './office-text.ts';
import {
	suggestCategories,
	type CategoryClues,
	type CategorySuggestion,
} from './suggest-category.ts';
import {
	reportUnknownCategory,
	withSuggestions,
	type UnknownCategoryCell,
} from './unknown-category.ts';

export type CategoryRead =
	| { readonly value: CategoryId; readonly accepted?: CategorySuggestion }
	| {
			readonly problem: Finding;
			/** Of a word that is no category: it is said once for all rows that have it. */
			readonly unknown?: UnknownCategoryCell;
	  };

export interface CategoryContext extends Omit<CategoryClues, 'written'> {
	/** Take the first suggestion where the cell is empty or names no standard category. */
	readonly acceptSuggestions: boolean;
	/** By an office's word, the standard category that it confirmed. */
	readonly categoryNames?: Readonly<Record<string, string>> | undefined;
}

/**
 * The standard name, an alias or a word that the office confirmed, on the side of the amount: nothing is moved from one side to the other.
 * Anything else is refused with the categories that may be meant, or taken for the first of them when the
 * clerk has said so.
 */
export function readCategory(
	place: Place & { readonly cell: string },
	{ direction, summary, past, acceptSuggestions, categoryNames = {} }: CategoryContext,
): CategoryRead {
	const written = saysNothing(place.cell) ? '' : place.cell;
	const category = confirmed(written, categoryNames) ?? findCategoryByAlias(compact(written));
	if (category && direction && category.direction !== direction) {
		const values = { side: category.direction };
		return { problem: finding('category-other-side', place, values) };
	}
	if (category) return { value: category.id };
	const suggestions = suggestCategories({ written, summary, direction, past });
	const [first] = suggestions;
	if (acceptSuggestions && first) return { value: first.category.id, accepted: first };
	if (written) {
		const unknown = { place, suggestions };
		return { problem: reportUnknownCategory({ ...unknown, lines: [] }), unknown };
	}
	const howToWrite = withSuggestions(suggestions);
	return { problem: finding('cell-missing', place, { howToWrite }) };
}

function confirmed(written: string, names: Readonly<Record<string, string>>) {
	const word = compact(written);
	const entry = Object.entries(names).find(([own]) => compact(own) === word);
	return entry && word !== '' ? findCategoryByName(entry[1]) : undefined;
}
