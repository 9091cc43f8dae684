import type { Bilingual } from '../../domain/bilingual.ts';
import {
	categories,
	findCategoryByAlias,
	type Category,
	type Direction,
} from '../../domain/money/categories.ts';
import { categoryKeywords } from '../../domain/money/category-keywords.ts';
import { findNearest } from '../../domain/nearest.ts';
import { compact } from './office-text.ts';
import { recallCategories, type PastEntry } from './past-categories.ts';

/** A standard category that may be meant, and why. */
export interface CategorySuggestion {
	readonly category: Category;
	readonly reason: Bilingual;
}

/** What is known of a row whose category is missing or is none of the standard ones. */
export interface CategoryClues {
	/** The category as written; empty when nothing is. */
	readonly written: string;
	/** The text that says what the money was for, and the heading it stands under. */
	readonly summary: { readonly heading: string; readonly text: string } | undefined;
	/** The side of the amount, when that is known: nothing of the other side is suggested. */
	readonly direction: Direction | undefined;
	/** Payments of the village's own past, oldest first. */
	readonly past?: readonly PastEntry[] | undefined;
}

const mostSuggestions = 3;

/**
 * The standard categories that may be meant, likeliest first: those under which the village put the like before,
 * then those whose names are spelt alike, then those that a word in the written name speaks for, then those that a
 * word in the summary speaks for.
 */
export function suggestCategories(clues: CategoryClues): readonly CategorySuggestion[] {
	const { written, summary, direction, past = [] } = clues;
	const open = categories.filter((category) => !direction || category.direction === direction);
	const all = [
		...recallCategories(past, { written, summary: summary?.text ?? '' }, open),
		...spelt(written, open),
		...worded(written, open, wordedInName),
		...worded(summary?.text ?? '', open, (word) => wordedIn(summary?.heading ?? '', word)),
	];
	const seen = new Set<Category>();
	return all
		.filter(({ category }) => !seen.has(category) && seen.add(category))
		.slice(0, mostSuggestions);
}

/** The category whose name or alias is nearest in spelling. */
function* spelt(written: string, open: readonly Category[]): Generator<CategorySuggestion> {
	const words = open.flatMap(({ name, aliases }) => [name, ...aliases]);
	const category = findCategoryByAlias(findNearest(compact(written), words));
	if (category) yield { category, reason: { zh: '名称相近', en: 'a similar name' } };
}

/** Those with a keyword in the text; the one whose keyword stands last comes first. */
function worded(
	text: string,
	open: readonly Category[],
	because: (word: string) => Bilingual,
): CategorySuggestion[] {
	const plain = compact(text);
	return open
		.flatMap((category) => {
			const words = keywordsIn(plain, category).sort(
				(a, b) => strength(b, plain) - strength(a, plain),
			);
			return words[0] === undefined ? [] : [{ category, word: words[0] }];
		})
		.sort((a, b) => strength(b.word, plain) - strength(a.word, plain))
		.map(({ category, word }) => ({ category, reason: because(word) }));
}

function keywordsIn(text: string, category: Category): string[] {
	const words: readonly string[] = categoryKeywords[category.id];
	return words.filter((word) => text.includes(word));
}

/** Chinese names the thing itself last (打印机、电脑维修); of words that end together the longer says more. */
function strength(word: string, text: string): number {
	return (text.lastIndexOf(word) + word.length) * 100 + word.length;
}

const wordedInName = (word: string): Bilingual => ({
	zh: `名称里有“${word}”`,
	en: `the name says “${word}”`,
});

const wordedIn = (heading: string, word: string): Bilingual => ({
	zh: `${heading}里有“${word}”`,
	en: `${heading} says “${word}”`,
});

/** `维修费（摘要里有“维修”）；工程支出（…）` */
export function describeSuggestions(suggestions: readonly CategorySuggestion[]): Bilingual {
	return {
		zh: suggestions
			.map(({ category, reason }) => `“${category.name}”（${reason.zh}）`)
			.join('，或'),
		en: suggestions.map(({ category, reason }) => `“${category.name}” (${reason.en})`).join(' or '),
	};
}
