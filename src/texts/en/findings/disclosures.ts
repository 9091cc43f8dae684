import type { disclosureKinds } from '../../../domain/findings/kinds/disclosures.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const disclosures: FindingTextsOf<typeof disclosureKinds> = {
	'obligation-other-affair': {
		title: 'Catalogue item of another affair',
		message: ({ cell, item, affair }) => `“${cell}” (${item}) belongs to ${affair.en}.`,
		fix: 'Correct the id, or move the row to the right register.',
	},
	'period-frequency': {
		title: 'Period does not fit the frequency',
		message: ({ item, often }) =>
			`“${item}” is disclosed ${often.en}; the period cannot be this one.`,
		fix: ({ form, example }) => `Write ${form.en}, for example ${example}, or correct the item.`,
	},
	'audience-restricted': {
		title: 'Must not be public',
		message: ({ item, audience }) =>
			`“${item}” is open to ${audience === 'members' ? 'members of the village' : 'specific persons'} only and must not go online.`,
		fix: 'Delete the row, its text and its attachments; let members read it in the village.',
	},
	'disclosure-empty': {
		title: 'Nothing disclosed',
		message:
			'The row has no text, no text file, no attachment and no statement that nothing happened.',
		fix: 'Fill in at least one of them.',
	},
	'disclosure-text-twice': {
		title: 'Two texts',
		message: 'Both 正文 and 正文文件 are filled in.',
		fix: 'Keep one of them.',
	},
	'notice-missing': {
		title: 'Text file not found',
		message: ({ cell }) => `The village folder has no “${cell}”.`,
		fix: 'Add the file; write it as notices/name.md.',
	},
	'notice-unlisted': {
		title: 'Text file not listed',
		message: 'No row names this file, so it is not published.',
		fix: 'Name it in the 正文文件 column of its disclosure, or delete it.',
	},
	'notice-markup': {
		title: 'Markup that is not allowed',
		message: ({ what }) => `The text contains ${markupNames[what]}.`,
		fix: 'Use headings, paragraphs, lists, tables, bold and web links only; add pictures as attachments.',
	},
	'dates-disordered': {
		title: 'Dates out of order',
		message: ({ earlier, later, earlierDate, laterDate }) =>
			`“${later}” (${laterDate}) is before “${earlier}” (${earlierDate}).`,
		fix: 'Check the two dates.',
	},
	'table-missing': {
		title: 'Registered, but the table is missing',
		message: ({ cell, item, title, file }) =>
			`“${item}” is registered as published for ${cell}, but ${title.en} (${file}) holds nothing of it.`,
		fix: ({ holds }) =>
			holds === 'event'
				? 'Add its row; where it is there, write its number or its name in 正文.'
				: holds === 'register'
					? 'Add its rows; where the register did not change, write 本期无变动 in 正文.'
					: 'Add its rows; until then the calendar lists it as registered without its table.',
	},
	'nothing-but-moved': {
		title: 'Nothing is said to have happened, but something did',
		message: ({ cell, item, period, moved }) =>
			`不适用说明 of “${item}” for ${period} says “${cell}”, but ${moved.en}.`,
		fix: 'Delete 不适用说明 and disclose the period, or correct the data that stands in the wrong period.',
	},
	'published-early': {
		title: 'Published before the period ended',
		message: ({ cell, period, last }) => `Published on ${cell}, before ${period} ended on ${last}.`,
		fix: 'Check the date and the period; an interim disclosure may stay.',
	},
};

const markupNames = {
	html: 'an HTML tag',
	picture: 'a picture',
	'reference-link': 'a reference link',
	'other-link': 'a link that is not a web address',
} as const;
