/**
 * Characters as they are read, by Unicode's own categories: every decimal digit and every numeral of one
 * figure as 0 to 9 (full width, circled, raised, Arabic …), compatibility letters as plain ones, what looks
 * like an X as one. Characters that cannot be seen are left out.
 */
export interface FoldedText {
	readonly folded: string;
	/** For each place in `folded`, and its end, the place in the text; absent when they are the same. */
	readonly places?: readonly number[];
}

const unseen = /[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u2800\u3164]/u;
/** Crosses, and the letters of other alphabets that look like an X: the check character of an identity number. */
const likeX = new Set([...'×✕✖⨯╳ХхΧχ']);
/** Numerals of one figure that no compatibility mapping leads from, by their first and what it stands for. */
const darkNumerals = [
	[0x2776, 1, 9],
	[0x2780, 1, 9],
	[0x278a, 1, 9],
	[0x24f5, 1, 9],
	[0x24ff, 0, 0],
] as const;

/** What a character is folded to: itself, another, or nothing. */
function foldOne(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return character;
	if (likeX.has(character)) return 'X';
	if (unseen.test(character)) return '';
	if (/\p{Nd}/u.test(character)) return String(decimalValue(code));
	const plain = character.normalize('NFKC');
	if (/\p{N}/u.test(character)) {
		const dark = darkNumerals.find(
			([first, from, to]) => code >= first && code <= first + to - from,
		);
		if (dark) return String(dark[1] + code - dark[0]);
		const figures = plain.replace(/\P{N}/gu, '');
		if (figures.length === 1) return figures;
	}
	return plain.length === 1 ? plain : character;
}

/** Decimal digits stand ten in a row, from nought on; several such rows may follow each other. */
function decimalValue(code: number): number {
	let first = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
	return (code - first) % 10;
}

const known = new Map<string, string>();

function foldKnown(character: string): string {
	const before = known.get(character);
	if (before !== undefined) return before;
	const made = foldOne(character);
	known.set(character, made);
	return made;
}

const mayNeedFolding = /[^\x20-\x7E\n\r\t\u4E00-\u9FFF]/;

/** Folds a text. What most texts hold is left as it is at no cost. */
export function foldCharacters(text: string): FoldedText {
	if (!mayNeedFolding.test(text)) return { folded: text };
	let folded = '';
	let moved = false;
	const places: number[] = [];
	let at = 0;
	for (const character of text) {
		const made = foldKnown(character);
		moved ||= made.length !== character.length;
		for (let index = 0; index < made.length; index += 1) places.push(at + index);
		folded += made;
		at += character.length;
	}
	places.push(at);
	return moved ? { folded, places } : { folded };
}

/** Is a character left out, or one of those that look like a digit? For a quick look at a text's characters. */
export function foldsToDigit(character: string): boolean {
	return /^\d$/.test(foldOne(character));
}

/** Can a character not be seen? */
export function isUnseen(character: string): boolean {
	return character.charCodeAt(0) >= 0x80 && unseen.test(character);
}
