import { finding, type Finding } from '../findings/findings.ts';
import type { Place } from '../schema/table.ts';
import { findPersonalData } from './find.ts';
import type { PersonalDataContext } from './personal-data.ts';

/** One finding for each kind of personal data in a cell. The place must not carry the cell. */
export function reportPersonalData(
	text: string,
	place: Omit<Place, 'cell'>,
	context: PersonalDataContext = {},
): Finding[] {
	const kinds = new Set(findPersonalData(text, context).map(({ kind }) => kind));
	return [...kinds].map((kind) => finding(kind, place));
}
