import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintRow } from '../../../domain/hints/hint.ts';
import type { OfficeTerm } from '../../../domain/terms/office-terms.ts';
import { officeName, type SingleOffice } from '../../../domain/terms/single-offices.ts';

/** A term as evidence. */
export function citeTerm(office: SingleOffice, { official: { name, from } }: OfficeTerm): HintRow {
	return {
		subject: rowSubject('officials', name),
		text: `${officeName(office)} ${name}`,
		on: from,
	};
}
