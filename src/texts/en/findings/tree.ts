import type { treeKinds } from '../../../domain/findings/kinds/tree.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';
import { suggest } from './suggest.ts';

export const tree: FindingTextsOf<typeof treeKinds> = {
	'file-unknown': {
		title: 'Unknown file',
		message: ({ nearest }) => `The data folder has no place for this file.${suggest(nearest)}`,
		fix: 'Rename it to one of the files listed in data/README.md, or move it out.',
	},
	'file-not-plain': {
		title: 'Not a plain file',
		message: 'This is a link or a special file.',
		fix: 'Put the file itself here.',
	},
	'file-missing': {
		title: 'Missing file',
		message: 'This file is missing.',
		fix: 'Add the file; its headings are in data/README.md.',
	},
	'file-too-large': {
		title: 'File too large',
		message: ({ megabytes, limit }) => `The file has ${megabytes} MB; the limit is ${limit} MB.`,
		fix: 'Split it or make it smaller.',
	},
	'limit-exceeded': {
		title: 'Over a limit',
		message: ({ what, found, limit }) =>
			`${what.en}: ${found.toLocaleString('en-US')}; the limit is ${limit.toLocaleString('en-US')}. No more was read.`,
		fix: 'See whether it is the right file; if it is, delete what is not needed, or split it.',
	},
	'more-errors': {
		title: 'More errors',
		message: ({ count }) => `This file has ${count.toLocaleString('en-US')} more errors.`,
		fix: 'Mend those listed and check again.',
	},
	'more-warnings': {
		title: 'More warnings',
		message: ({ count }) => `This file has ${count.toLocaleString('en-US')} more warnings.`,
		fix: 'Look at those listed and check again.',
	},
	'village-unregistered': {
		title: 'Village not in the register',
		message: 'The folder name is not an id in villages.csv.',
		fix: 'Register the village in villages.csv, or correct the folder name.',
	},
	'village-unreadable': {
		title: 'A village cannot be read',
		message: ({ reason }) => `Reading the folder of this village failed: ${reason}.`,
		fix: 'See whether its files can be opened; if they can, send this sentence to the maintainers.',
	},
	'village-change-incomplete': {
		title: 'The change of a village is not told in full',
		message: ({ heading }) => `This village states a change without ${heading}.`,
		fix: 'A village that was merged or dissolved needs 变更日期 and 变更说明, and 合并到 where it was merged; otherwise leave all of them empty.',
	},
	'village-change-early': {
		title: 'A change before the village’s first day',
		message: ({ since }) => `变更日期 is before the village’s first day, ${since}.`,
		fix: 'Compare the two dates and mend the wrong one.',
	},
	'village-merged-in-circle': {
		title: 'A village merged into itself',
		message: 'Followed from village to village, 合并到 leads back to this one.',
		fix: 'Write the id of the village that is still there; its own 合并到 stays empty.',
	},
	'attachment-name': {
		title: 'Attachment name cannot be used',
		message: 'An attachment cannot have this name or be of this type.',
		fix: ({ extensions }) =>
			`Begin it with a letter or digit and use letters, digits, spaces, brackets, "-", "_" and "." only; the extension is one of ${extensions}.`,
	},
	'attachment-damaged': {
		title: 'Attachment is not what its name says',
		message: ({ expected }) => `The content is not ${expected}.`,
		fix: 'Save it again from its own program; do not just rename it.',
	},
	'attachment-missing': {
		title: 'Attachment not found',
		message: ({ name }) => `There is no “${name}” under attachments/.`,
		fix: 'Add the file, or correct the name in the cell.',
	},
	'attachment-unlisted': {
		title: 'Attachment not listed',
		message: 'No row lists this file.',
		fix: 'Look at it, make sure that it holds nothing personal, and list it in the 附件 column of its row; what is not disclosed has no place in the data folder.',
	},
	'attachment-unsearchable': {
		title: 'Attachment cannot be opened',
		message:
			'The attachment is protected, damaged or too large, and cannot be searched for personal data.',
		fix: 'Remove the password and save it again from its own program; split it if it is large.',
	},
	'attachment-active': {
		title: 'Attachment holds something that runs',
		message: ({ what }) => `It holds ${what.en}, which may run where it is opened.`,
		fix: 'Keep text and tables alone and save it as plain .xlsx; print PDFs anew, without files, scripts and passwords.',
	},
	'attachment-formula': {
		title: 'Formula in an attachment',
		message: 'The cell begins with “=”, “+”, “-” or “@”; spreadsheets would run it.',
		fix: 'Put the number or plain text there, and save it as CSV.',
	},
	'attachment-reduced': {
		title: 'Attachment holds what is not published',
		message:
			'The workbook has hidden sheets, rows or columns, pictures or remarks. The published copy has the visible texts and numbers alone.',
		fix: 'Delete them from the file; what is to be disclosed must be visible, pictures as attachments of their own.',
	},
	'attachment-unseen': {
		title: 'Nobody has looked at an attachment',
		message: ({ table }) =>
			`Programs cannot read this picture or scan, and ${table} does not say who looked at it.`,
		fix: ({ headings, line, command }) =>
			`Look at it, make sure that it holds nothing personal, and run “${command} WHO”, or add a row with the day and who looked. Headings: “${headings}”; row: “${line}”.`,
	},
	'attachment-changed': {
		title: 'Attachment changed since somebody looked',
		message: ({ table }) => `What ${table} names is an earlier content of this file.`,
		fix: ({ headings, line, command }) =>
			`Look at it again, make sure that it holds nothing personal, and run “${command} WHO”, or replace the row. Headings: “${headings}”; row: “${line}”.`,
	},
	'erased-in-file': {
		title: 'Erased, but still in the file',
		message: () =>
			'erased.csv says that this row was erased: the site shows none of its texts, but the file still has them.',
		fix: '⟦erase⟧ in their place; SECURITY.md says how to clear the history.',
	},
	'looked-at-gone': {
		title: 'Attachment looked at is gone',
		message: 'There is no such file under attachments/.',
		fix: 'Delete the row, or correct the name.',
	},
	'names-alike': {
		title: 'Two names are almost the same',
		message: ({ name }) =>
			`It differs from “${name}” in case or encoding alone; some systems take them for one file.`,
		fix: 'Rename one of them.',
	},
	'photo-location': {
		title: 'Photo tells where it was taken',
		message:
			'The file stores where the photo was taken, which may lead to somebody’s home. The published copy does not; the file in the data folder does.',
		fix: 'Remove the location from the photo, or save a screenshot of it instead.',
	},
};
