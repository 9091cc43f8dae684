import { toHalfWidth } from '../../domain/schema/half-width.ts';

/** Half width and without any white space: how labels such as `合 计` are compared. */
export function compact(text: string): string {
	return toHalfWidth(text).replace(/\s+/g, '');
}

const nothingForms = /^(?:[-—–―─−~/]+|无)$/;

/** What offices write where there is nothing to say: an empty cell, `-`, `/`, `——`. */
export function saysNothing(cell: string): boolean {
	const text = compact(cell);
	return text === '' || nothingForms.test(text);
}
