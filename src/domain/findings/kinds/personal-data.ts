import { error } from '../finding-kind.ts';

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
} as const;
