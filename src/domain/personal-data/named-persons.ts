import { foldCharacters } from './fold-characters.ts';
import { isCommonGiven, isGiven, isTellingGiven, isWellKnown, mayBePlace } from './given-names.ts';
import {
	behindPayees,
	behindPersons,
	care,
	crossing,
	deeds,
	doubtfulCompounds,
	doubtfulSurnames,
	firm,
	joints,
	labels,
	longestLead,
	mayStandBehindPersons,
	offices,
	placeBehind,
	placeOfFamily,
	speaks,
	transliterating,
	tibetanName,
	uygurName,
} from './named-person-words.ts';
import { surnameAt, type NameSpan } from './person-names.ts';
import { compoundSurnames, surnames } from './surnames.ts';

/** What stands before a name, from what a person nearly always stands behind to nothing but a sign. */
type Lead = 'label' | 'crossing' | 'care' | 'deed' | 'joint' | 'list' | 'edge' | 'column';

/** What stands behind a name. */
type Trail = 'edge' | 'person' | 'perhaps' | 'money' | 'other';

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
 * what stands behind it (误工费, 同志, 二级残疾), or by nothing else being there. Quick where there is none, for nearly all of a county
 * has none. A masked name, a shop and a place called after somebody are none, nor is whoever stands behind an office: 主任张建国.
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

/** Can a name stand at a place? Behind signs and digits, and behind what ends a word that leads to one. */
function mayLeadOn(text: string, at: number): boolean {
	const before = at === 0 ? 0 : text.charCodeAt(at - 1);
	return !isHan(before) || ((roles[before] as number) & endsLead) !== 0;
}

function isHan(code: number): boolean {
	return code >= 0x3400 && code <= 0x9fff;
}

const separators = /[\s:：（(【[“"'＝=]{1,4}$/;
const longestSeparators = 4;

function findLead(text: string, at: number): Lead | undefined {
	const before = text.slice(Math.max(0, at - longestLead - longestSeparators), at);
	const words = before.replace(separators, '');
	if (endsWith(words, labels) || endsWith(words.replace(/[为是系]$/, ''), labels)) return 'label';
	if (words.length < before.length && offices.test(words)) return undefined;
	if (at === 0 || !isHan(text.charCodeAt(at - 1))) return 'edge';
	if (crossing.test(text.slice(Math.max(0, at - 1), at + 1))) return 'crossing';
	if (endsWith(words, care)) return 'care';
	if (endsWith(words, deeds)) return 'deed';
	return endsWith(words, joints) ? 'joint' : undefined;
}

function endsWith(text: string, words: ReadonlySet<string>): boolean {
	for (let length = 1; length <= Math.min(text.length, longestLead); length += 1) {
		if (words.has(text.slice(-length))) return true;
	}
	return false;
}

function findEnd(text: string, start: number, lead: Lead): number | undefined {
	const surname = surnameAt(text, start);
	const isNone =
		firm.test(text.slice(start + surname, start + surname + longestTrail)) ||
		[2, 3].some((length) => isWellKnown(text.slice(start, start + length)));
	const told = (surname === 0 || isNone ? [] : [2, 1])
		.map((given) => readName(text, start, surname, given))
		.filter((name) => name !== undefined)
		.filter((name) => isTold(name, lead));
	return (
		likeliest(told)?.end ??
		(lead === 'label' ? endOfPadded(text, start) : undefined) ??
		endOfTransliterated(text, start, lead)
	);
}

interface Candidate {
	readonly end: number;
	readonly given: number;
	/** Are its characters those that given names are mostly made of? */
	readonly usual: boolean;
	/** Do its first two characters make a place or a thing? */
	readonly place: boolean;
	/** Does the surname begin other words as often? */
	readonly doubtful: boolean;
	readonly telling: boolean;
	readonly trail: Trail;
	readonly bracketed: boolean;
	readonly says: boolean;
}

/** A surname and so many characters that may be a given name; `undefined` where they are masked, or a shop's or place's name. */
function readName(
	text: string,
	start: number,
	surname: number,
	given: number,
): Candidate | undefined {
	const end = start + surname + given;
	const name = text.slice(start + surname, end);
	if (end > text.length || !isGiven(text, start, name) || placeOfFamily.test(name))
		return undefined;
	if (given === 1 && name === '家') return undefined;
	const behind = text.slice(end, end + longestTrail);
	if (/^[*＊×某]/.test(behind) || placeBehind.test(behind)) return undefined;
	const compound = surname === 2;
	const first = text.slice(start, start + surname);
	const telling = isTellingGiven(name);
	return {
		end,
		given,
		usual: compound ? !doubtfulCompounds.has(first) || isCommonGiven(name) : isCommonGiven(name),
		place: mayBePlace(text, start),
		doubtful: (compound ? doubtfulCompounds : doubtfulSurnames).has(first) && !telling,
		telling,
		trail: findTrail(behind),
		bracketed: /[（(【]/.test(text.charAt(start - 1)) && /^[）)】]/.test(behind),
		says: speaks.test(behind),
	};
}

const longestTrail = 20;

function findTrail(behind: string): Trail {
	if (behindPersons.test(behind)) return 'person';
	if (behind === '' || !isHan(behind.charCodeAt(0))) return 'edge';
	if (mayStandBehindPersons.test(behind)) return 'perhaps';
	return behindPayees.test(behind) ? 'money' : 'other';
}

/** Of `孙强运` and `孙强` the one behind which a word begins: 运费. */
function likeliest(names: readonly Candidate[]): Candidate | undefined {
	const [long, short] = names;
	if (long?.usual && short?.usual && long.trail === 'money' && isPerson(short)) return short;
	return names.find(({ usual }) => usual) ?? long;
}

/** Is what stands around a name enough for what it is made of? */
function isTold(name: Candidate, lead: Lead): boolean {
	const { given, usual, place, trail, says } = name;
	const long = given === 2;
	const clear = !place && !name.doubtful;
	switch (lead) {
		case 'label':
			if (long && usual) return true;
			return trail === 'edge' || isPerson(name) || ((long || usual) && trail === 'money');
		case 'list':
			return trail === 'edge' || isPerson(name) || (usual && trail === 'money');
		case 'column':
			return trail === 'edge' && (clear ? long || usual : long && usual && !place);
		case 'crossing':
			return long && name.telling && trail !== 'other';
		case 'care':
		case 'deed':
			if (!usual) return long && clear && (isPerson(name) || (lead === 'care' && trail === 'edge'));
			if (!long) return clear && trail !== 'other';
			return isPerson(name) || (trail === 'other' ? clear : !place);
		case 'joint':
			return usual && clear && (long ? trail !== 'other' : isPerson(name));
		case 'edge':
			if (says) return usual || clear;
			if (!usual) return long && clear && trail === 'person';
			if (!long) return clear && (isPerson(name) || name.bracketed);
			return isPerson(name) || (clear && trail !== 'other');
	}
}

/** Does a word stand behind the name that stands behind names of persons? */
function isPerson({ trail }: Candidate): boolean {
	return trail === 'person' || trail === 'perhaps';
}

/** `张　三`, `张 建 国`: a name that is spread out, behind the word that tells whose it is. */
const padded =
	/^\p{Script=Han}(?:\s{1,3}\p{Script=Han}{1,2}|\s{0,3}\p{Script=Han}\s{1,3}\p{Script=Han})(?!\p{Script=Han})/u;

function endOfPadded(text: string, start: number): number | undefined {
	const spread =
		surnameAt(text, start) > 0 ? padded.exec(text.slice(start, start + 12))?.[0] : undefined;
	if (spread === undefined) return undefined;
	const name = spread.replace(/\s/g, '');
	return isGiven(name, 0, name.slice(1)) ? start + spread.length : undefined;
}

const dot = /^[·•・]/;

/** `阿依古丽·买买提`, `扎西次仁`, and `买买提江` where a word leads to it. */
function endOfTransliterated(text: string, start: number, lead: Lead): number | undefined {
	const first = endOfRun(text, start);
	if (first - start > 1 && dot.test(text.charAt(first))) {
		const end = endOfRun(text, first + 1);
		return end - first > 2 ? end : undefined;
	}
	const rest = text.slice(start, start + longestTrail);
	const isLed = lead === 'label' || lead === 'list' || lead === 'care';
	const whole = (tibetanName.exec(rest) ?? (isLed ? uygurName.exec(rest) : null))?.[0];
	return whole === undefined ? undefined : start + whole.length;
}

function endOfRun(text: string, start: number): number {
	let at = start;
	while (at < text.length && transliterating.has(text.charAt(at))) at += 1;
	return at;
}
