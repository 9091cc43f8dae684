const separators = /[；;、，,/／|\n]/;
const bracketed = /[（(][^（）()]*[）)]/g;
/** What is written where nobody signed. */
const nobody = new Set(['无', '暂无', '没有', '略', '空']);
/** Words of a meeting or a body that signs as a whole. */
const body = /两委|班子|集体|委会|委员会|会议|全体/;

/** A county's books name few people in very many cells. */
const known = new Map<string, readonly string[]>();
const none: readonly string[] = [];

/**
 * Who signed, as a cell of the ledger names them: `甲；乙`, `甲、乙`, `甲 乙`, `甲（主任）`, each once. A name of
 * two characters that is set with a blank between them is one name. `无` or a dash names nobody.
 */
export function readSignedNames(cell: string | undefined): readonly string[] {
	if (cell === undefined) return none;
	let names = known.get(cell);
	if (!names) {
		names = namesIn(cell);
		known.set(cell, names);
	}
	return names;
}

function namesIn(cell: string): readonly string[] {
	const names = cell
		.replace(bracketed, '')
		.split(separators)
		.flatMap(parted)
		.filter((name) => /\p{L}/u.test(name) && !nobody.has(name));
	return [...new Set(names)];
}

/** Is it a meeting or a body rather than a person? */
export function isBody(name: string): boolean {
	return body.test(name);
}

function parted(piece: string): string[] {
	const parts = piece.trim().split(/\s+/);
	return parts.every((part) => part.length > 1) ? parts : [parts.join('')];
}
