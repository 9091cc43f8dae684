import { findNamedPersons } from './named-persons.ts';
import type { NameSpan } from './person-names.ts';

/** The persons whom a text names in full and who may not be. */
export function findPrivatePersons(
	text: string,
	publicNames: ReadonlySet<string>,
): readonly NameSpan[] {
	const named = findNamedPersons(text);
	if (named.length === 0) return named;
	return named.filter(({ start, end }) => !publicNames.has(plainName(text.slice(start, end))));
}

/** Without what was put between its characters. */
function plainName(name: string): string {
	return name.replace(/[^\p{Script=Han}·•・]/gu, '');
}
