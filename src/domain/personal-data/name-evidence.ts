import { isCommonGiven, isGiven, isTellingGiven, isWellKnown, mayBePlace } from './given-names.ts';
import {
	behindPayees,
	behindPersons,
	doubtfulCompounds,
	doubtfulSurnames,
	firm,
	mayStandBehindPersons,
	placeBehind,
	placeOfFamily,
	speaks,
} from './named-person-words.ts';
import { isHan, surnameAt } from './person-names.ts';

/** What stands before a name, from what a person nearly always stands behind to nothing but a sign. */
export type Lead = 'label' | 'crossing' | 'care' | 'deed' | 'joint' | 'list' | 'edge' | 'column';

/** What stands behind a name. */
type Trail = 'edge' | 'person' | 'perhaps' | 'money' | 'other';

/** Where a name ends that begins at a place with a surname; `undefined` where none is told. */
export function endOfName(text: string, start: number, lead: Lead): number | undefined {
	const surname = surnameAt(text, start);
	if (surname === 0 || isCalledAfter(text, start)) return undefined;
	const names = readNames(text, start, surname);
	return likeliest(names.filter((name) => isTold(name, lead)))?.end;
}

/** Does somebody's name stand here whom everybody knows, for something is called after them? */
function isCalledAfter(text: string, start: number): boolean {
	return [2, 3].some((length) => isWellKnown(text.slice(start, start + length)));
}

/** The names of three characters and of two, those of a surname of two characters one longer, that may stand at a place. */
function readNames(text: string, start: number, surname: number): readonly Candidate[] {
	const names = [2, 1].filter((given) => mayBeGiven(text, start, surname, given));
	if (names.length === 0) return [];
	const from = start + surname;
	if (firm.test(text.slice(from, from + longestTrail))) return [];
	const read = names.map((given) => readName(text, start, surname, given));
	// 李建国故居 is no more the dwelling of 李建 than of 李建国.
	return read[0] === undefined ? [] : read.filter((name) => name !== undefined);
}

function mayBeGiven(text: string, start: number, surname: number, given: number): boolean {
	const name = text.slice(start + surname, start + surname + given);
	if (name.length < given || !isGiven(text, start, name)) return false;
	return given === 1 ? name !== '家' : !placeOfFamily.test(name);
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

/** `undefined` where the name is masked, or a place's. */
function readName(
	text: string,
	start: number,
	surname: number,
	given: number,
): Candidate | undefined {
	const end = start + surname + given;
	const name = text.slice(start + surname, end);
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
