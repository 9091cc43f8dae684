import { findNamedPersons } from './named-persons.ts';
import type { NameSpan } from './person-names.ts';

/** The persons whom a text names in full and who may not be. */
export function findPrivatePersons(
	text: string,
	publicNames: ReadonlySet<string>,
): readonly NameSpan[] {
	const named = findNamedPersons(text);
	if (named.length === 0 || publicNames.size === 0) return named;
	return named.filter((person) => !isPublic(text, person, publicNames));
}

/** Where a name ends cannot always be told from the text: `周明远电话费`. Who may be named has at least as much of it. */
function isPublic(
	text: string,
	{ start, end }: NameSpan,
	publicNames: ReadonlySet<string>,
): boolean {
	if (publicNames.has(plainName(text.slice(start, end)))) return true;
	for (let longer = end + 1; longer <= start + longestName; longer += 1) {
		if (publicNames.has(text.slice(start, longer))) return true;
	}
	return false;
}

const longestName = 4;

/** Without what was put between its characters. */
function plainName(name: string): string {
	return name.replace(/[^\p{Script=Han}·•・]/gu, '');
}
