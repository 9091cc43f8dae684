import { hasPerson } from './people-beside.ts';
import type { ProseRule } from './personal-data.ts';
import { readWordsBefore } from './searched-text.ts';

const year = '(?:19|20)\\d{2}';
const day = `${year}\\s{0,3}(?:[年.\\-/]\\s{0,3}\\d{1,2}\\s{0,3}[月.\\-/]\\s{0,3}\\d{1,2}\\s{0,3}日?|(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d))`;
const month = `${year}\\s{0,3}[年.\\-/]\\s{0,3}\\d{1,2}\\s{0,3}月?`;
/** Words that begin like 出生 and 生 and are something else. */
const born =
	'\\s{0,3}[（(]?(?:出生(?!缺陷|人口|率|医学|证|登记|一孩|二孩|三孩)|生(?![效产活态意成长物命育鲜病日火猪源息存机前]))';
/** Something happens or arises (发生日期, 产生于), and nobody is born. */
const ofPeople = '(?<![发产诞派衍滋])';
const bornOn = `(?:出生(?:日期|年月日?|时间)?|${ofPeople}生日|${ofPeople}生于)\\s{0,3}[:：为是]?\\s{0,3}`;

const dated = new RegExp(
	`(?<!\\d)${day}${born}|(?:出生(?:日期|年月日|时间)?|${ofPeople}生于|${ofPeople}生日[:：为是])\\s{0,3}[:：为是]?\\s{0,3}${day}`,
	'g',
);
const monthly = new RegExp(`(?<!\\d)${month}${born}|${bornOn}${month}`, 'g');
const anyDate = new RegExp(`^${day}$|^${month}$`);
const headed = new RegExp(`出生|${ofPeople}生日`);

/** A day of birth, or a month of birth beside a person. */
export const birthDate: ProseRule = {
	name: 'birth-date',
	kind: 'birth-date',
	words: ['出生', '生于', '生日', '月生', '日生', '年生', '月（生', '日（生', '月(生', '日(生'],
	behindNumerals: ['生'],
	*find(text) {
		const { folded } = text;
		for (const match of folded.matchAll(dated)) {
			yield { start: match.index, end: match.index + match[0].length };
		}
		for (const match of folded.matchAll(monthly)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (hasPerson(folded, start - reach, end + reach)) yield { start, end };
		}
		if (anyDate.test(folded.trim()) && headed.test(readWordsBefore(text, 0))) {
			yield { start: 0, end: folded.length };
		}
	},
};

const reach = 20;
