import type { Bilingual } from '../../bilingual.ts';
import { error, warning } from '../finding-kind.ts';

/** The registers of disclosures, with their texts. */
export const disclosureKinds = {
	'obligation-other-affair': error<{ item: string; affair: Bilingual }>(),
	'period-frequency': error<{ item: string; often: Bilingual; form: Bilingual; example: string }>(),
	'audience-restricted': error<{ item: string; audience: 'members' | 'specific' }>(),
	'disclosure-empty': error(),
	'disclosure-text-twice': error(),
	'notice-missing': error(),
	'notice-unlisted': warning(),
	'notice-markup': error<{ what: 'html' | 'picture' | 'reference-link' | 'other-link' }>(),
	'dates-disordered': error<{
		earlier: string;
		later: string;
		earlierDate: string;
		laterDate: string;
	}>(),
	'table-missing': warning<{
		item: string;
		title: Bilingual;
		file: string;
		holds: 'accounts' | 'register' | 'event';
	}>(),
	'nothing-but-moved': error<{ item: string; period: string; moved: Bilingual }>(),
	'published-early': warning<{ period: string; last: string }>(),
} as const;
