import type { Bilingual } from '../../domain/bilingual.ts';
import {
	findCategoryByAlias,
	categoryCell,
	type CategoryId,
} from '../../domain/money/categories.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Place } from '../../domain/schema/table.ts';
import { compact, saysNothing } from './office-text.ts';
import {
	suggestCategories,
	describeSuggestions,
	type CategoryClues,
	type CategorySuggestion,
} from './suggest-category.ts';

export type CategoryRead =
	| { readonly value: CategoryId; readonly accepted?: CategorySuggestion }
	| { readonly problem: Finding };

export interface CategoryContext extends Omit<CategoryClues, 'written'> {
	/** Take the first suggestion where the cell is empty or names no standard category. */
	readonly acceptSuggestions: boolean;
}

/**
 * The standard name or an alias, on the side of the amount: nothing is moved from one side to the other.
 * Anything else is refused with the categories that may be meant, or taken for the first of them when the
 * clerk has said so.
 */
export function readCategory(
	place: Place & { readonly cell: string },
	{ direction, summary, acceptSuggestions }: CategoryContext,
): CategoryRead {
	const written = saysNothing(place.cell) ? '' : place.cell;
	const category = findCategoryByAlias(compact(written));
	if (category && direction && category.direction !== direction) {
		const values = { side: category.direction };
		return { problem: finding('category-other-side', place, values) };
	}
	if (category) return { value: category.id };
	const suggestions = suggestCategories({ written, summary, direction });
	const [first] = suggestions;
	if (acceptSuggestions && first) return { value: first.category.id, accepted: first };
	const { name: type } = categoryCell();
	const howToWrite = withSuggestions(suggestions);
	if (!written) return { problem: finding('cell-missing', place, { howToWrite }) };
	return { problem: finding('choice-unknown', place, { type, howToWrite, nearest: '' }) };
}

/** How to write the category, with what may be meant and why. */
function withSuggestions(suggestions: readonly CategorySuggestion[]): Bilingual {
	const plain = '请⟦category⟧';
	if (suggestions.length === 0) return { zh: plain, en: '⟦category⟧' };
	const { zh, en } = describeSuggestions(suggestions);
	return {
		zh: `可能是${zh}。${plain}⟦suggestion⟧`,
		en: `It may be ${en}. ⟦category⟧ ⟦suggestion⟧`,
	};
}
