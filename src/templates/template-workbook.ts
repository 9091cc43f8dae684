import writeWorkbook, { type CellObject, type Row } from 'write-excel-file/universal';
import type { Column, Table } from '../domain/schema/table.ts';
import { headingFill, ink, line, requiredFill, requiredInk } from './colours.ts';
import { displayWidth } from './display-width.ts';
import { writeEntryRules, type DropDown } from './entry-rules.ts';
import { explanationName, buildExplanationSheet, explanationWidths } from './explanation-sheet.ts';
import { steadyTimes } from './steady-zip.ts';

/**
 * The workbook that an office fills in for a table: the headings of the contract over columns that take what
 * is typed as text, so that a spreadsheet changes no id, date or long number, and a sheet that explains them.
 * Amounts are text too: as a number, 12.345 would show as 12.35 and be something else.
 * The same declaration always gives the same bytes.
 */
export async function buildTemplateWorkbook(table: Table): Promise<Uint8Array> {
	const columns = Object.values<Column>(table.columns);
	const explanation = buildExplanationSheet(table);
	const headings: Row = columns.map(headingCell);
	const emptyRow: Row = columns.map((): CellObject => ({ type: String, format: '@' }));
	const dropDowns = explanation.wordLists.map(({ heading, first, last }): DropDown => ({
		index: columns.findIndex((column) => column.heading === heading),
		range: `'${explanationName}'!$A$${first}:$A$${last}`,
	}));
	const workbook = writeWorkbook(
		[
			{
				sheet: table.title.zh,
				data: [headings, emptyRow],
				columns: columns.map((column) => ({ width: widthOf(column) })),
				stickyRowsCount: 1,
				orientation: 'landscape',
			},
			{
				sheet: explanationName,
				data: explanation.data,
				columns: explanationWidths.map((width) => ({ width })),
				orientation: 'landscape',
			},
		],
		{
			fontFamily: '微软雅黑',
			fontSize: 11,
			features: [writeEntryRules(columns.length, dropDowns)],
		},
	);
	const blob = await workbook.toBlob();
	return steadyTimes(new Uint8Array(await blob.arrayBuffer()));
}

/** What is required shows in the style, never in the text: the importer reads the heading back. */
function headingCell({ heading, required }: Column): CellObject {
	return {
		value: heading,
		type: String,
		format: '@',
		height: 28,
		alignVertical: 'center',
		borderColor: line,
		borderStyle: 'thin',
		...(required
			? { fontWeight: 'bold', textColor: requiredInk, backgroundColor: requiredFill }
			: { textColor: ink, backgroundColor: headingFill }),
	};
}

/** Wide enough for the heading, the example and every word that may stand in the column. */
function widthOf({ heading, type }: Column): number {
	const texts = [heading, ...(type.words ?? [type.example])];
	return Math.min(30, Math.max(10, ...texts.map(displayWidth)) + 3);
}
