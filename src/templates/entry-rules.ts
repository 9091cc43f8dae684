import type { Feature } from 'write-excel-file/universal';
import {
	findElement,
	getCellAddress,
	getChildElements,
	getOpeningTagMarkup,
	getOrderOfSiblings,
	getSelfClosingTagMarkup,
	insertElementMarkupAccordingToOrderOfSiblings,
	replaceElement,
	sanitizeTextContent,
} from 'write-excel-file/utility';

/** A column whose cells take one of the words that stand in a range of the workbook. */
export interface DropDown {
	/** Which column, from 0. */
	readonly index: number;
	/** For example `'填写说明'!$A$20:$A$53`. */
	readonly range: string;
}

const sheetFile = 'xl/worksheets/sheet{id}.xml';
const rowsOfSheet = 1_048_576;

/**
 * What a spreadsheet does with what is typed below the heading row of the first sheet: it takes it as text, to
 * the letter and without marking numbers as mistakes, and offers lists of words. The library writes none of it.
 * The sheet's second row must consist of empty cells in the text format.
 */
export function writeEntryRules(columns: number, dropDowns: readonly DropDown[]): Feature<Blob> {
	const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
		const fitted = inserted(xml, fitToPage);
		if (sheetIndex > 0) return fitted;
		return [validations(dropDowns), numbersAsText(belowHeading(0, columns - 1))].reduce(
			(sheet, markup) => (markup === '' ? sheet : inserted(sheet, markup)),
			withTextColumns(fitted),
		);
	};
	return {
		files: { transform: { [sheetFile]: { transform, transformElementAttributes: fitToWidth } } },
	};
}

const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Printed, a sheet is one page wide and as long as it needs to be. */
function fitToWidth(name: string, attributes: Record<string, string | number>) {
	return name === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes;
}

/** Columns in the format that the cells of the second row have: a row that is new has it too. */
function withTextColumns(xml: string): string {
	const style = /<c r="A2" s="(\d+)"/.exec(xml)?.[1];
	if (style === undefined)
		throw new Error('The second row of the sheet has no cell with a format.');
	const parent = findElement(xml, 'cols');
	const count = parent ? getChildElements(xml, parent).length : 0;
	let styled = xml;
	for (let index = 0; index < count; index += 1) {
		// Each replacement moves what follows it.
		const cols = findElement(styled, 'cols');
		const column = cols && getChildElements(styled, cols)[index];
		if (!column) continue;
		const markup = getSelfClosingTagMarkup('col', { ...column.openingTagAttributes, style });
		styled = replaceElement(styled, column, markup);
	}
	return styled;
}

function validations(dropDowns: readonly DropDown[]): string {
	if (dropDowns.length === 0) return '';
	const rules = dropDowns.map(({ index, range }) => {
		const opening = getOpeningTagMarkup('dataValidation', {
			type: 'list',
			allowBlank: 1,
			showErrorMessage: 1,
			errorTitle: '不在列表里',
			error: '请从下拉列表里选一个。各个词列在“填写说明”表里。',
			sqref: belowHeading(index, index),
		});
		return `${opening}<formula1>${sanitizeTextContent(range)}</formula1></dataValidation>`;
	});
	return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** Keeps Excel from marking every amount with a green corner. */
function numbersAsText(range: string): string {
	return `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** Into the place that ECMA-376 gives a part of a sheet; `ignoredErrors`, which the library does not know, goes last. */
function inserted(xml: string, markup: string): string {
	const order = getOrderOfSiblings(sheetFile, 'worksheet') ?? [];
	return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

/** The columns from one to another, counted from 0, without the heading row. */
function belowHeading(first: number, last: number): string {
	return `${getCellAddress(1, first)}:${getCellAddress(rowsOfSheet - 1, last)}`;
}
