import type {
	AmountColumns,
	importKinds,
	SpreadsheetDamage,
	TooLargeFor,
} from '../../../domain/findings/kinds/importing.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';
import { suggest } from './suggest.ts';

const ledgerHeadings = '日期、凭证号、类别、摘要、收入、支出';

export const importing: FindingTextsOf<typeof importKinds> = {
	'format-unsupported': {
		title: 'Files of this kind cannot be imported',
		message: ({ what }) => `This is ${what.en}, which cannot be imported.`,
		fix: ({ wayOut }) => wayOut.en,
	},
	'workbook-protected': {
		title: 'A workbook with a password',
		message: 'The workbook is protected by a password and cannot be read.',
		fix: 'Open it with its password, remove the password, save it as .xlsx and import that.',
	},
	'workbook-damaged': {
		title: 'A damaged workbook',
		message: 'The workbook is incomplete or damaged and cannot be read.',
		fix: 'Open the original in Excel or WPS, save it as .xlsx and import that; if it does not open, find an intact copy.',
	},
	'table-too-large': {
		title: 'The table is too large',
		message: ({ what, most, sheet }) => `${sheet && `Sheet “${sheet}”: `}${tooLarge[what](most)}.`,
		fix: 'Copy the table alone into a new workbook, without empty rows and columns, save it as .xlsx and import that.',
	},
	'sheet-unclear': {
		title: 'Which sheet to import is unclear',
		message: ({ names, withHeader }) =>
			withHeader === 0
				? `None of the sheets ${names} has a header row.`
				: `More than one sheet has a header row: ${names}.`,
		fix: 'Please ⟦sheet⟧.',
	},
	'sheet-unknown': {
		title: 'No such sheet',
		message: ({ cell, names, nearest }) =>
			`The workbook has no sheet “${cell}”, only ${names}.${suggest(nearest)}`,
		fix: 'Write the name as it stands on the tab of the sheet.',
	},
	'rows-hidden': {
		title: 'Hidden rows',
		message: ({ rows }) => `Rows ${rows} have content but are hidden or filtered out.`,
		fix: 'Clear the filter and unhide them; keep what is to be published and delete the rest.',
	},
	'columns-hidden': {
		title: 'Hidden columns',
		message: ({ columns }) => `Columns ${columns} have content but are hidden.`,
		fix: 'Unhide them; keep what is to be published and delete the other columns.',
	},
	'text-struck-out': {
		title: 'Struck-out text',
		message: ({ cells, text }) =>
			`${cells} is struck out: “${text}”. Is it void, or is it to be published?`,
		fix: 'Delete what is void; take the line off what is to be published, and import again.',
	},
	'text-unseen': {
		title: 'White text',
		message: ({ cells, text }) =>
			`The text of ${cells} is white and cannot be seen: “${text}”. Is it to be published?`,
		fix: 'Make it black, keep what is to be published, delete what is not, and import again.',
	},
	'formula-unsaved': {
		title: 'A formula without its result',
		message: ({ cell }) => `The cell is the formula “${cell}”, saved without its result.`,
		fix: 'Open the file in Excel or WPS, let it calculate, save it and import it again.',
	},
	'number-scaled': {
		title: 'The number shown is not the one stored',
		message: ({ cell }) => `The cell holds ${cell}, but its number format shows a smaller number.`,
		fix: 'Format the column as plain numbers, check them and import again.',
	},
	'header-missing': {
		title: 'No header row',
		message: 'None of the first 20 rows is a header.',
		fix: ({ headings = ledgerHeadings }) =>
			`The table needs a row of headings such as ${headings}.`,
	},
	'header-second': {
		title: 'Two different header rows',
		message: ({ firstLine }) =>
			`This is another header row, different from the one on line ${firstLine}.`,
		fix: 'Put the two tables into two files, or make them one.',
	},
	'column-unclear': {
		title: 'Which column is it?',
		message: ({ cell, choices, samples }) =>
			`${choices ? `“${cell}” may be ${choices}` : `It is not clear which column “${cell}” is`}. Its first cells: ${samples}.`,
		fix: 'Please ⟦column⟧.',
	},
	'column-missing': {
		title: 'A column is missing',
		message: ({ heading }) => `The header row has no column “${heading}”.`,
		fix: ({ heading, otherwise }) =>
			`If the column has another name, call it “${heading}”; if not, add it and fill it in.${otherwise?.en ?? ''}`,
	},
	'amount-columns-unclear': {
		title: 'Income and expense cannot be told apart',
		message: ({ problem }) => `Income and expense cannot be told apart: ${amountColumns[problem]}.`,
		fix: 'Use either the columns 收入 and 支出, or 收/支 and 金额.',
	},
	'unit-unclear': {
		title: 'The unit of the amounts is unclear',
		message: ({ problem }) => `${problem.en}.`,
		fix: 'Declare one unit, such as 单位：元 or 单位：万元.',
	},
	'row-unclear': {
		title: 'A row of no known kind',
		message: 'This row is no complete entry, and no total, balance or signature row either.',
		fix: 'Fill in its required cells (of an entry: date, voucher, category, summary, amount), call a total 合计 and a balance 本月结余, or delete the row.',
	},
	'cell-damaged': {
		title: 'Spoilt by the spreadsheet',
		message: ({ cell, how }) => `“${cell}” is ${damage[how]}.`,
		fix: 'Format the column as text, type the cell again from the voucher, save and import again.',
	},
	'total-mismatch': {
		title: 'A total differs from its rows',
		message: ({ cell, label, expected, unit }) =>
			`“${label}” says ${cell}, but the rows add up to ${expected}${unit?.en ?? ' yuan'}.`,
		fix: 'Find the row that is missing, doubled or wrong, or correct the total.',
	},
	'stated-balance': {
		title: 'A stated balance does not add up',
		message: ({ cell, expected }) =>
			`The balance says ${cell}; the rows before it make ${expected} yuan.`,
		fix: 'Check the amounts of this row and the balance before it.',
	},
	'period-unclear': {
		title: 'The period is unclear',
		message: ({ first, other }) =>
			`No period is given, and there are rows of both ${first} and ${other}.`,
		fix: 'Import one period at a time; for a village that closes quarterly, ⟦quarter⟧.',
	},
	'period-absent': {
		title: 'The period is not given',
		message: ({ table }) => `${table.en} has one file a period, and the table does not say which.`,
		fix: 'Please ⟦year⟧; for a masked list, ⟦batch⟧.',
	},
	'period-other-year': {
		title: 'Title and period differ in the year',
		message: ({ title, period }) => `The title says ${title}, but ⟦periodGiven⟧ ${period}.`,
		fix: 'Correct the title or the period, or take the right file.',
	},
	'title-other': {
		title: 'The title names something else',
		message: ({ said, asked }) => `The title says “${said}”, but “${asked}” is to be imported.`,
		fix: 'Is the title an old one, was the wrong village, period or table chosen, or the wrong file?',
	},
	'rows-absent': {
		title: 'No rows',
		message: 'There is no row below the header.',
		fix: 'Check the file; for a period without entries say so under 不适用说明 in finance.csv.',
	},
};

const tooLarge: Readonly<Record<TooLargeFor, (most: string) => string>> = {
	unpackedBytes: (most) => `Unpacked, the workbook has more than ${most} bytes`,
	archiveEntries: (most) => `The workbook has more than ${most} parts`,
	sheets: (most) => `The workbook has more than ${most} sheets`,
	cells: (most) => `It has more than ${most} cells, empty ones included`,
	columns: (most) => `The row is wider than ${most} columns`,
	characters: (most) => `It has more than ${most} characters`,
	cellCharacters: (most) => `The row has a cell of more than ${most} characters`,
	seconds: (most) => `It could not be read within ${most} seconds`,
	memory: () => 'Reading it takes too much memory',
};

const amountColumns: Readonly<Record<AmountColumns, string>> = {
	'debit-credit':
		'debit and credit mean income on one account and expense on another, and no balances beside the rows prove which',
	'both-layouts': 'there are both income or expense columns and an amount or direction column',
	'no-amounts': 'there is no column with amounts',
};

/** What a spreadsheet made of a cell, to stand behind the cell. */
export const damage: Readonly<Record<SpreadsheetDamage, string>> = {
	scientific: 'a long number in scientific notation: its digits are lost',
	'narrow-column': 'what a spreadsheet shows in a narrow column: the content was not saved',
	'broken-formula': 'the result of a broken formula',
	'voucher-as-date': 'a voucher number that a spreadsheet took for a date',
	'id-as-date': 'an id that a spreadsheet took for a date',
	'text-as-date': 'a text that a spreadsheet took for a date',
	'zeros-lost': 'a number whose leading zeros a spreadsheet dropped; how many is not known',
	'digits-lost': 'a long number of which a spreadsheet kept 15 digits; the others are zeros now',
	'decimals-lost': 'saved as it was shown: its decimals may have been rounded away',
};
