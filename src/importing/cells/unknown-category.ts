import { categoryCell } from '../../domain/money/categories.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Bilingual } from '../../domain/bilingual.ts';
import type { Place } from '../../domain/schema/table.ts';
import { compact } from './office-text.ts';
import { describeSuggestions, type CategorySuggestion } from './suggest-category.ts';

/** A cell that names no standard category, and those that may be meant. */
export interface UnknownCategoryCell {
	readonly place: Place & { readonly cell: string };
	readonly suggestions: readonly CategorySuggestion[];
}

/** An office's word for a category that is none of the standard ones, and where it stands. */
export interface UnknownCategory extends UnknownCategoryCell {
	readonly lines: readonly number[];
}

const mostSuggestions = 3;
const mostLines = 8;

/** Each word once, however many rows have it; of the suggestions for its rows those that come oftenest. */
export function listUnknownCategories(
	cells: readonly UnknownCategoryCell[],
): readonly UnknownCategory[] {
	const groups = Map.groupBy(cells, ({ place }) =>
		JSON.stringify([place.column, compact(place.cell)]),
	);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const lines = group.flatMap(({ place }) => place.line ?? []);
		return [{ place: first.place, lines, suggestions: oftenest(group) }];
	});
}

function oftenest(group: readonly UnknownCategoryCell[]): readonly CategorySuggestion[] {
	const all = group.flatMap(({ suggestions }) => suggestions);
	const byCategory = Map.groupBy(all, ({ category }) => category);
	return [...byCategory.values()]
		.sort((a, b) => b.length - a.length)
		.flatMap(([one]) => one ?? [])
		.slice(0, mostSuggestions);
}

/** Says of a word once that it is no category, in which rows, and what may be meant. */
export function reportUnknownCategory({ place, lines, suggestions }: UnknownCategory): Finding {
	const where = lines.length > 1 ? inRows(lines) : { zh: '', en: '' };
	const how = withSuggestions(suggestions);
	const howToWrite = { zh: `${where.zh}${how.zh}`, en: `${where.en}${how.en}` };
	return finding('choice-unknown', place, { type: categoryCell().name, howToWrite, nearest: '' });
}

function inRows(lines: readonly number[]): Bilingual {
	const shown = lines.slice(0, mostLines);
	const more = lines.length > mostLines;
	return {
		zh: `共 ${lines.length} 行这样写：第${shown.join('、')}${more ? '等' : ''}行。`,
		en: `${lines.length} rows have it: ${shown.join(', ')}${more ? ' …' : ''}. `,
	};
}

/** How to write a category, with what may be meant and why. */
export function withSuggestions(suggestions: readonly CategorySuggestion[]): Bilingual {
	const plain = '请⟦category⟧';
	if (suggestions.length === 0) return { zh: plain, en: '⟦category⟧' };
	const { zh, en } = describeSuggestions(suggestions);
	return {
		zh: `可能是${zh}。${plain}⟦suggestion⟧`,
		en: `It may be ${en}. ⟦category⟧ ⟦suggestion⟧`,
	};
}
