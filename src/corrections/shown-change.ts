import type { CellChange } from './correction.ts';
import { findPersonalData, findFullNames } from '../domain/personal-data/index.ts';
import { findPossibleNames } from '../domain/personal-data/person-names.ts';
import type { Column } from '../domain/schema/table.ts';

/** What is known of the county when it is judged whether a text may be shown. */
export interface ShowingKnowledge {
	readonly officePhones: ReadonlySet<string>;
}

/** A cell in two versions, in the written form; `undefined` where it is empty. */
export interface TwoVersions {
	readonly before: string | undefined;
	readonly after: string | undefined;
	/** Does each version say that the other party is an organisation? */
	readonly ofOrganisations: boolean;
}

/**
 * A changed cell as far as it may be shown. What was taken out of a text may have been taken out because it
 * told of somebody; so of words, less is shown than stood there.
 */
export function showChange(
	field: string,
	column: Column,
	versions: TwoVersions,
	knowledge: ShowingKnowledge,
): CellChange {
	const { before, after } = versions;
	if (!mayShow(column, versions, knowledge)) return { field, withheld: true };
	const [old, own] = isMeasure(column)
		? [before, after]
		: [differing(before, after), differing(after, before)];
	return {
		field,
		...(old !== undefined && { before: old }),
		...(own !== undefined && { after: own }),
	};
}

/** A text that stands for itself, such as a reason or a voucher number; `undefined` when it may not be shown. */
export function showText(
	text: string,
	heading: string,
	{ officePhones }: ShowingKnowledge,
): string | undefined {
	return findPersonalData(text, { heading, officePhones }).length === 0 ? text : undefined;
}

/** Numbers, dates and words from a list: they tell of nobody, whatever was wrong with them. */
export function isMeasure({ type }: Column): boolean {
	return type.foldWidth === true || type.words !== undefined;
}

function mayShow(
	column: Column,
	{ before, after, ofOrganisations }: TwoVersions,
	knowledge: ShowingKnowledge,
): boolean {
	const texts = [before, after].filter((text) => text !== undefined);
	const clean = texts.every((text) => showText(text, column.heading, knowledge) !== undefined);
	if (!clean || isMeasure(column)) return clean;
	if (column.person) return ofOrganisations && texts.length === 2 && texts.every(isNobody);
	return before === undefined || (after !== undefined && hidesNobody(before, after));
}

const masked = /[*＊×○某]/g;

function isNobody(text: string): boolean {
	return findFullNames(text).length === 0 && text.search(masked) === -1;
}

/**
 * Does a text still name everybody whom it may have named before, and mask nobody more? Where something was taken
 * out a name may have begun, whatever stood before it.
 */
function hidesNobody(before: string, after: string): boolean {
	const marks = (text: string) => text.match(masked)?.length ?? 0;
	const { own, start, end } = differenceOf(before, after);
	const names = [before, own.slice(start, end).join('')].flatMap(findPossibleNames);
	return marks(after) <= marks(before) && names.every((name) => after.includes(name));
}

const longestShown = 80;
const shownAround = 12;

/** A text, or of a long one the part that another does not have, with some of what stands around it. */
function differing(text: string | undefined, other: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const { own, start, end } = differenceOf(text, other ?? '');
	if (own.length <= longestShown) return text;
	const from = Math.max(0, start - shownAround);
	const shown = own.slice(from, Math.min(end + shownAround, from + longestShown));
	const cut = from + shown.length < own.length;
	return `${from > 0 ? '…' : ''}${shown.join('')}${cut ? '…' : ''}`;
}

/** The characters of a text, and from which to which they are others than those of another text. */
function differenceOf(text: string, other: string) {
	const [own, others] = [[...text], [...other]];
	const shorter = Math.min(own.length, others.length);
	let start = 0;
	while (start < shorter && own[start] === others[start]) start += 1;
	let same = 0;
	while (same < shorter - start && own.at(-1 - same) === others.at(-1 - same)) same += 1;
	return { own, start, end: own.length - same };
}
