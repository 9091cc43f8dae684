import { toHalfWidth } from '../../domain/schema/half-width.ts';

/** Half width and without any white space: how labels such as `合 计` are compared. */
export function compact(text: string): string {
	return toHalfWidth(text).replace(/\s+/g, '');
}

/** `〃`, `同上`: what stands in the row above. */
export function isDitto(cell: string): boolean {
	return /^(?:同上|同前|〃|″|"|''|“|”|“”)$/.test(compact(cell));
}

const nothingForms = /^(?:[-—–―─−~/\\]+|无|null|\(null\)|none|nan|n\/a)$/i;

/** What offices and their programs write where there is nothing to say: an empty cell, `-`, `/`, `——`, `NULL`. */
export function saysNothing(cell: string): boolean {
	const text = compact(cell);
	return text === '' || nothingForms.test(text);
}
