import { findPart } from './part.ts';

/** The names of villages as a choice of them has them, by id: two of the same name stand there with their township. */
export function readVillageNames(form: HTMLFormElement, field = 'village'): Map<string, string> {
	const { options } = findPart(form, `select[name=${field}]`, HTMLSelectElement);
	return new Map(
		[...options].flatMap(({ value, text }) => (value === '' ? [] : [[value, text.trim()]])),
	);
}
