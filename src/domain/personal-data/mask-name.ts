import { findPrivatePersons } from './private-persons.ts';
import { compoundSurnames } from './surnames.ts';

/** A name with part of it hidden, as offices write it: `张*丰`, `张*`, `欧阳*生`, `阿*丽·买*提`. */
export function maskName(name: string): string {
	return name
		.replace(/[^\p{Script=Han}·•・]/gu, '')
		.split(/[·•・]/)
		.map(maskPart)
		.join('·');
}

function maskPart(part: string): string {
	const characters = [...part];
	const kept = compoundSurnames.has(characters.slice(0, 2).join('')) ? 2 : 1;
	const last = characters.length > kept + 1 ? (characters.at(-1) ?? '') : '';
	return `${characters.slice(0, kept).join('')}*${last}`;
}

/**
 * A text with the persons masked whom it names in full, for messages.
 * @param publicNames who may be named
 */
export function maskNamedPersons(text: string, publicNames: ReadonlySet<string>): string {
	let masked = '';
	let from = 0;
	for (const { start, end } of findPrivatePersons(text, publicNames)) {
		masked += text.slice(from, start) + maskName(text.slice(start, end));
		from = end;
	}
	return masked + text.slice(from);
}
