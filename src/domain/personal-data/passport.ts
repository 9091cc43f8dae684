import type { ProseRule } from './personal-data.ts';
import { readWordsBefore } from './searched-text.ts';
import { anyGapCharacters } from './written-characters.ts';

const digits = (count: number) => `(?:[${anyGapCharacters}]{0,3}\\d){${count}}`;

/** Passports; permits for travel between the mainland, Hong Kong, Macao and Taiwan. */
const travelDocument = new RegExp(
	`(?<![A-Z\\d])(?:(?:E[A-HJ-NP-Z]|PE|SE|DE)${digits(7)}|[EGDSP]${digits(8)}|[CWHMLT]?${digits(8)}(?:${digits(2)})?)(?![A-Z\\d])`,
	'giu',
);
const named = /护照|通行证|回乡证|台胞证|出入境证件|passport/i;
/** Digits without a letter are a document's only where it is a resident of Taiwan's. */
const namedTaiwan = /台胞证|台湾居民来往大陆通行证/;

/** Its form alone is that of many a code: the word must stand before it, in the cell or as the heading. */
export const passport: ProseRule = {
	name: 'passport',
	kind: 'passport',
	words: ['护照', '通行证', '回乡证', '台胞证', '出入境证件', 'passport', 'Passport', 'PASSPORT'],
	*find(text) {
		for (const match of text.folded.matchAll(travelDocument)) {
			const needed = /^\d/.test(match[0]) ? namedTaiwan : named;
			if (!needed.test(readWordsBefore(text, match.index))) continue;
			yield { start: match.index, end: match.index + match[0].length };
		}
	},
};
