import { categoryById, type Category, type CategoryId } from '../../domain/money/categories.ts';
import { shorten } from '../../domain/shorten.ts';
import type { CategorySuggestion } from './suggest-category.ts';
import { compact } from './office-text.ts';

/** A payment of the village's own past, as far as it shows how the village sorts its money. */
export interface PastEntry {
	readonly summary: string;
	readonly category: CategoryId;
}

/** A word that is shorter stands in too many summaries by chance. */
const fewestCharacters = 2;
const longestExample = 20;

/**
 * The categories under which the village put payments like this one before: first those with the same summary but
 * for months, numbers and persons, then those whose summary has the office's own word for the category. Of several
 * the one that is oftenest comes first, then the one that was last.
 * @param past oldest first
 */
export function recallCategories(
	past: readonly PastEntry[],
	{ written, summary }: { readonly written: string; readonly summary: string },
	open: readonly Category[],
): readonly CategorySuggestion[] {
	const { byGist, texts } = indexPast(past);
	const [own, word] = [gistOf(summary), compact(written)];
	const alike = own.length < fewestCharacters ? [] : (byGist.get(own) ?? []);
	const worded =
		word.length < fewestCharacters ? [] : past.filter((_, at) => texts[at]?.includes(word));
	return [...byFrequency(alike), ...byFrequency(worded)]
		.map(({ category, summary: example }) => ({
			category: categoryById(category),
			reason: saidBefore(shorten(example, longestExample)),
		}))
		.filter(({ category }) => open.includes(category));
}

interface PastIndex {
	readonly byGist: ReadonlyMap<string, readonly PastEntry[]>;
	/** The summaries without white space, in the order of the entries. */
	readonly texts: readonly string[];
}

/** Thousands of entries are compared with each row of a table. */
const indices = new WeakMap<readonly PastEntry[], PastIndex>();

function indexPast(past: readonly PastEntry[]): PastIndex {
	const known = indices.get(past);
	if (known) return known;
	const index = {
		byGist: Map.groupBy(past, ({ summary }) => gistOf(summary)),
		texts: past.map(({ summary }) => compact(summary)),
	};
	indices.set(past, index);
	return index;
}

/** The last entry of each category, the oftenest category first. */
function byFrequency(entries: readonly PastEntry[]): readonly PastEntry[] {
	const groups = Map.groupBy([...entries.entries()], ([, { category }]) => category);
	return [...groups.values()]
		.map((group) => ({ count: group.length, last: group.at(-1) }))
		.sort((a, b) => b.count - a.count || (b.last?.[0] ?? 0) - (a.last?.[0] ?? 0))
		.flatMap(({ last }) => last?.[1] ?? []);
}

const varying =
	/\p{Script=Han}[*＊×○]\p{Script=Han}?|(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:年度?|月份?|日|号|季度)|第?[一二三四]季度|[上下]半年|[\d\p{P}\p{S}]/gu;

/** What a summary is about, without what changes from month to month: `付9月电费` is `付电费`. */
function gistOf(summary: string): string {
	return compact(summary).replace(varying, '');
}

const saidBefore = (example: string) => ({
	zh: `上次“${example}”记在这一类`,
	en: `“${example}” was put there before`,
});
