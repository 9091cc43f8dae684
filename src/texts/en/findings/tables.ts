import type { tableKinds } from '../../../domain/findings/kinds/tables.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';
import { damage } from './importing.ts';
import { suggest } from './suggest.ts';

export const tables: FindingTextsOf<typeof tableKinds> = {
	'bytes-undecodable': {
		title: 'Text encoding damaged',
		message: ({ offset, encoding }) =>
			`The text is damaged at byte ${offset}: not valid ${encoding}.`,
		fix: 'Save it again from the spreadsheet as “CSV UTF-8”.',
	},
	'quote-broken': {
		title: 'Unbalanced quotes',
		message:
			'A double quote of this line has no counterpart, so cells or the lines below run together.',
		fix: 'Delete the stray double quote, or save the file again from the spreadsheet.',
	},
	'heading-unknown': {
		title: 'Unknown heading',
		message: ({ cell, nearest }) => `Unknown heading “${cell}”.${suggest(nearest)}`,
		fix: ({ nearest }) =>
			nearest
				? `Change the heading to “${nearest}”, or delete the column.`
				: 'Use a heading of data/README.md, or delete the column.',
	},
	'heading-missing': {
		title: 'Missing heading',
		message: ({ heading }) => `The required column “${heading}” is missing.`,
		fix: ({ heading }) => `Add the column “${heading}” to line 1 and fill it in.`,
	},
	'heading-repeated': {
		title: 'Repeated heading',
		message: ({ cell, heading }) =>
			cell === heading
				? `There is more than one column “${heading}”, and it is not clear which is meant.`
				: `“${cell}” is the same column as “${heading}”, and it is not clear which is meant.`,
		fix: 'Where they say the same, keep one; else give each its own heading.',
	},
	'heading-blank': {
		title: 'Blank heading',
		message: ({ number }) => `Column ${number} has content but no heading.`,
		fix: 'Name the column or delete it.',
	},
	'row-ragged': {
		title: 'Wrong number of cells',
		message: ({ found, expected }) => `This line has ${found} cells instead of ${expected}.`,
		fix: 'Probably a comma inside a text: put the cell in double quotes.',
	},
	'cell-unreadable': {
		title: 'A cell cannot be read',
		message: ({ cell, type }) => `“${cell}” is not a valid ${type.en}.`,
		fix: ({ howToWrite }) => howToWrite.en,
	},
	'choice-unknown': {
		title: 'Not one of the words',
		message: ({ cell, type, nearest }) => `“${cell}” is not a known ${type.en}.${suggest(nearest)}`,
		fix: ({ howToWrite }) => howToWrite.en,
	},
	'cell-missing': {
		title: 'A required cell is empty',
		message: 'This cell must be filled in.',
		fix: ({ howToWrite }) => howToWrite.en,
	},
	'id-repeated': {
		title: 'Repeated id',
		message: ({ cell, firstLine }) =>
			`The id “${cell}” stands on line ${firstLine} already (ignoring case).`,
		fix: 'Choose an id not used before; leave the published one alone.',
	},
	'cell-spoilt': {
		title: 'Spoilt by a spreadsheet that saved a file of the data folder',
		message: ({ cell, how }) => `“${cell}” is ${damage[how]}.`,
		fix: 'Open the file in a plain editor and put the cell right from the voucher or the last commit.',
	},
	'saved-by-spreadsheet': {
		title: 'Saved again by a spreadsheet',
		message: ({ cell, count }) =>
			`${count} cells of this file are as a spreadsheet saves them, from “${cell}” on.`,
		fix: ({ file, others }) =>
			`${others > 0 ? `Mend the file’s other ${others} ${others === 1 ? 'error' : 'errors'}, then run` : 'Run'} npm run tidy -- ${file}: it brings them back.`,
	},
	'reference-dangling': {
		title: 'Reference to nothing',
		message: ({ cell, table, tableTitle }) => `${tableTitle.en} (${table}) has no id “${cell}”.`,
		fix: ({ table }) => `Correct the id, or add it to ${table} first.`,
	},
};
