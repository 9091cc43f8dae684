/** `YJ2026-05`: letters, the year, a mark, a number. */
const dated = /^(\D{0,20})(\d{4})([-_]?)(\d{1,9})$/;
const plain = /^(.{0,40}?)(\d{1,9})$/;

/**
 * The next id of a table, written as its newest one is: a year has numbers of its own where the ids name years.
 * @param ids those there are, oldest first
 * @param year of the new row
 * @returns empty where no id shows how they are written
 */
export function proposeId(ids: readonly string[], year: string): string {
	const last = ids.at(-1) ?? '';
	const [, letters, ofYear, mark, number] = dated.exec(last) ?? [];
	if (letters !== undefined && ofYear !== undefined && /^(19|20)/.test(ofYear)) {
		return next(`${letters}${year}${mark ?? ''}`, ids, number?.length ?? 1);
	}
	const [, before, digits] = plain.exec(last) ?? [];
	return before === undefined ? '' : next(before, ids, digits?.length ?? 1);
}

function next(prefix: string, ids: readonly string[], width: number): string {
	const numbers = ids
		.filter((id) => id.toLowerCase().startsWith(prefix.toLowerCase()))
		.map((id) => id.slice(prefix.length))
		.filter((rest) => /^\d{1,9}$/.test(rest))
		.map(Number);
	return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(width, '0')}`;
}
