import { foldCharacters } from './fold-characters.ts';
import { isGiven } from './given-names.ts';
import { endOfName, type Lead } from './name-evidence.ts';
import {
	care,
	crossing,
	deeds,
	joints,
	labels,
	longestLead,
	offices,
	transliterating,
} from './named-person-words.ts';
import { endOfPadded, endOfTransliterated } from './other-names.ts';
import { isHan, surnameAt, type NameSpan } from './person-names.ts';
import { compoundSurnames, surnames } from './surnames.ts';

const [mayBegin, endsLead, hidden] = [1, 2, 4] as const;
/**
 * Of each character, by its UTF-16 code: can a name begin with it, or a word that leads to one end with it? Is it one
 * that takes a name apart unseen, or only looks like the usual one?
 */
const roles = new Uint8Array(0x1_0000);
for (const one of [...surnames, ...[...compoundSurnames].map((two) => two.charAt(0))])
	roles[one.charCodeAt(0)] = mayBegin;
for (const one of transliterating) mark(one, mayBegin);
for (const word of [...labels, ...care, ...deeds, ...joints]) mark(word.slice(-1), endsLead);

const unseenOrAlike = [
	[0x00ad, 0x00ad],
	[0x200b, 0x200f],
	[0x2060, 0x2064],
	[0x2e80, 0x2fdf],
	[0xf900, 0xfaff],
	[0xfeff, 0xfeff],
] as const;
for (const [from, to] of unseenOrAlike) roles.fill(hidden, from, to + 1);

function mark(character: string, role: number): void {
	const code = character.charCodeAt(0);
	roles[code] = (roles[code] ?? 0) | role;
}

/**
 * Persons whom a text names in full and tells to be persons: by what stands before the name (收款人, 付给, 村民), by
 * what stands behind it (误工费, 同志, 二级残疾), or by nothing else being there. A masked name is none, nor a shop or a
 * place that is called after somebody, nor whoever stands behind an office: 主任张建国. Quick where there is none, for
 * nearly all of a county has none.
 */
export function findNamedPersons(text: string): readonly NameSpan[] {
	let first = -1;
	for (let at = 0; at < text.length; at += 1) {
		const role = roles[text.charCodeAt(at)] as number;
		if (role === 0) continue;
		if (role & hidden) return findInFolded(text);
		if (first === -1 && role & mayBegin && mayLeadOn(text, at)) first = at;
	}
	return first === -1 ? none : findFrom(text, first);
}

const none: readonly NameSpan[] = [];

function findInFolded(text: string): readonly NameSpan[] {
	const { folded, places } = foldCharacters(text);
	return findFrom(folded, 0).map(({ start, end }) => ({
		start: places?.[start] ?? start,
		end: places?.[end] ?? end,
	}));
}

/** Is a cell, brackets aside, a person's name, where it may as well be an organisation's? `李建国（个体）`. */
export function isNamedAlone(cell: string): boolean {
	if (((roles[cell.charCodeAt(0)] as number) & mayBegin) === 0) return false;
	const name = cell.replace(/[（(][^（）()]*[）)]|\s/g, '');
	const mayBeName = name.length > 0 && (name.length <= longestName || /[·•・]/.test(name));
	return mayBeName && findEnd(name, 0, 'column') === name.length;
}

const longestName = 4;

/** Everybody from a place on. */
function findFrom(text: string, from: number): readonly NameSpan[] {
	const found: NameSpan[] = [];
	let listed = -1;
	for (let at = from; at < text.length; at += 1) {
		if (((roles[text.charCodeAt(at)] as number) & mayBegin) === 0) continue;
		if (at !== listed && !mayLeadOn(text, at)) continue;
		if (!mayBeginName(text, at)) continue;
		const lead = at === listed ? 'list' : findLead(text, at);
		const end = lead && findEnd(text, at, lead);
		if (end === undefined) continue;
		found.push({ start: at, end });
		const joint = /^(?:[、/]\s?|[和与及]|以及)/.exec(text.slice(end, end + 2));
		listed = joint ? end + joint[0].length : -1;
		at = end - 1;
	}
	return found;
}

/** Does a given name follow, or a name without a surname begin? */
function mayBeginName(text: string, at: number): boolean {
	if (transliterating.has(text.charAt(at))) return true;
	const given = text.charAt(at + surnameAt(text, at));
	return given.trim() === '' || isGiven(text, at, given);
}

/** Can a name stand at a place? Behind signs and digits, and behind what ends a word that leads to one. */
function mayLeadOn(text: string, at: number): boolean {
	const before = at === 0 ? 0 : text.charCodeAt(at - 1);
	return !isHan(before) || ((roles[before] as number) & endsLead) !== 0;
}

const separators = /[\s:：（(【[“"'＝=]{1,4}$/;
const longestSeparators = 4;

function findLead(text: string, at: number): Lead | undefined {
	const before = text.slice(Math.max(0, at - longestLead - longestSeparators), at);
	const words = before.replace(separators, '');
	if (endsWith(words, labels)) return 'label';
	if (/[为是系]$/.test(words) && endsWith(words.slice(0, -1), labels)) return 'label';
	if (words.length < before.length && offices.test(words)) return undefined;
	if (at === 0 || !isHan(text.charCodeAt(at - 1))) return 'edge';
	if (crossing.test(text.slice(Math.max(0, at - 1), at + 1))) return 'crossing';
	if (endsWith(words, care)) return 'care';
	if (endsWith(words, deeds)) return 'deed';
	return endsWith(words, joints) ? 'joint' : undefined;
}

function endsWith(text: string, words: ReadonlySet<string>): boolean {
	if (((roles[text.charCodeAt(text.length - 1)] as number) & endsLead) === 0) return false;
	const longest = Math.min(text.length, longestLead);
	for (let length = 1; length <= longest; length += 1) {
		if (words.has(text.slice(-length))) return true;
	}
	return false;
}

function findEnd(text: string, start: number, lead: Lead): number | undefined {
	return (
		endOfName(text, start, lead) ??
		(lead === 'label' ? endOfPadded(text, start) : undefined) ??
		endOfTransliterated(text, start, lead)
	);
}
