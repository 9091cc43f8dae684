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
		title: 'Workbook cannot be opened',
		message:
			'The workbook is protected, damaged or too large, and cannot be searched for personal data.',
		fix: 'Remove the password and save it again as .xlsx; split it if it is large.',
	},
	'photo-location': {
		title: 'Photo tells where it was taken',
		message: 'The file stores where the photo was taken, which may lead to somebody’s home.',
		fix: 'Remove the location from the photo, or save a screenshot of it instead.',
	},
};
