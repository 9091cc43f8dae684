import { findPersonNames } from './person-names.ts';

const maskedName = /[\p{Script=Han}][*＊×某]{1,2}/u;

/** Is a person named between two places of a text, in full or masked? */
export function hasPerson(text: string, from: number, to: number): boolean {
	const near = text.slice(Math.max(0, from), to);
	return maskedName.test(near) || findPersonNames(near).length > 0;
}
