import { bankCard } from './bank-card.ts';
import { birthDate } from './birth-date.ts';
import { homeAddress } from './home-address.ts';
import { idCard, maskedIdCard, oldIdCard } from './id-card.ts';
import { labelledNumbers } from './labelled-number.ts';
import { landline, localNumber } from './landline.ts';
import { passport } from './passport.ts';
import type { PersonalDataRule } from './personal-data.ts';
import { mobilePhone } from './phone.ts';
import { health, minor } from './sensitive-words.ts';

/** Every rule by which something personal is found in a text. */
export const personalDataRules: readonly PersonalDataRule[] = [
	idCard,
	maskedIdCard,
	oldIdCard,
	bankCard,
	passport,
	mobilePhone,
	landline,
	localNumber,
	...labelledNumbers,
	homeAddress,
	birthDate,
	health,
	minor,
];
