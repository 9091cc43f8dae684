import type { Bilingual } from '../bilingual.ts';
import { finding, type Finding } from '../findings/findings.ts';
import type { Place } from '../schema/table.ts';
import { findDetailBeside } from './details-beside.ts';
import { findPersonalData } from './find.ts';
import { maskName } from './mask-name.ts';
import type { PersonalDataKind } from './personal-data.ts';
import { findPrivatePersons } from './private-persons.ts';

/** A place that does not carry the cell: a finding about a name must not quote it. */
type PlaceOfName = Omit<Place, 'cell'>;

/**
 * Says that a text names private persons in full: an error where one of them stands beside what must not be told
 * of anybody, otherwise a warning. One finding a text, and none where {@link findPersonalData} finds an error of a name.
 * @param placeOf asked only where there is something to say
 * @param publicNames who may be named
 */
export function reportNamedPersons(
	text: string,
	placeOf: () => PlaceOfName,
	publicNames: ReadonlySet<string>,
): Finding | undefined {
	const persons = findPrivatePersons(text, publicNames);
	const [first] = persons;
	if (!first || tellsMore(text)) return undefined;
	const place = placeOf();
	for (const person of persons) {
		const beside = findDetailBeside(text, person);
		if (beside) return reportNameBeside(text.slice(person.start, person.end), place, beside);
	}
	return reportName(text.slice(first.start, first.end), place);
}

/** Does the gate say more of the text than that it names somebody? */
function tellsMore(text: string): boolean {
	return findPersonalData(text).some(({ kind }) => kindsOfNamed.has(kind));
}

/** What is personal where somebody is named beside it. */
const kindsOfNamed: ReadonlySet<PersonalDataKind> = new Set<PersonalDataKind>([
	...(['home-address', 'birth-date', 'health', 'minor'] as const),
]);

/**
 * Says that somebody is named in full, and never the name itself.
 * @param more how many others there are in the column
 */
export function reportName(name: string, place: PlaceOfName, more = 0): Finding {
	return finding('private-name', place, { ...tellMasked(name, place), more });
}

/** Says that somebody is named in full beside what must not be told of anybody. */
export function reportNameBeside(name: string, place: PlaceOfName, beside: Bilingual): Finding {
	return finding('name-with-details', place, { ...tellMasked(name, place), beside });
}

function tellMasked(name: string, { file }: PlaceOfName) {
	return { masked: maskName(name), village: /^villages\/(\d{12})\//.exec(file)?.[1] ?? '' };
}
