import type { Bilingual } from '../../bilingual.ts';
import { error, warning } from '../finding-kind.ts';

/** A person named in full: the masked form, and the village whose files they are, empty for the county's. */
type Named = Readonly<Record<'masked' | 'village', string>>;

/** Personal data, in the data folder and in a file to be imported. */
export const personalDataKinds = {
	'id-card': error(),
	'bank-card': error(),
	passport: error(),
	phone: error(),
	landline: error(),
	'home-address': error(),
	'birth-date': error(),
	health: error(),
	minor: error(),
	'full-name': error(),
	/** `more`: how many others there are in the column. */
	'private-name': warning<Named & { more: number }>(),
	'name-with-details': error<Named & { beside: Bilingual }>(),
} as const;
