import { strToU8, zipSync, type Zippable } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookParts {
	/** The rows of the sheet, as XML. */
	readonly rows?: string;
	/** Before the rows and behind them, as XML. */
	readonly before?: string;
	readonly behind?: string;
	/** In the list of sheets' part, behind the list. */
	readonly book?: string;
	/** Further sheets in the list. */
	readonly sheets?: string;
	readonly bookLinks?: string;
	readonly types?: string;
	/** Further parts, by name. */
	readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const plainRows =
	'<row r="1"><c r="A1" t="inlineStr"><is><t>项目</t></is></c><c r="B1" t="inlineStr"><is><t>金额</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>路灯</t></is></c><c r="B2"><v>120.5</v></c></row>';

/** A workbook part by part, as a program writes it. */
export function aWorkbook(given: WorkbookParts = {}): Uint8Array {
	const { rows = plainRows, before = '', behind = '', book = '', sheets = '' } = given;
	const { bookLinks = '', types = '', parts = {} } = given;
	const files: Zippable = {
		'[Content_Types].xml': xml(
			`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types}</Types>`,
		),
		'_rels/.rels': xml(
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		),
		'xl/workbook.xml': xml(
			`<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="表1" sheetId="1" r:id="rId1"/>${sheets}</sheets>${book}</workbook>`,
		),
		'xl/_rels/workbook.xml.rels': xml(
			`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/>${bookLinks}</Relationships>`,
		),
		'xl/worksheets/sheet1.xml': aSheet(rows, before, behind),
	};
	for (const [name, content] of Object.entries(parts)) {
		files[name] = typeof content === 'string' ? xml(content) : content;
	}
	return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** A sheet's part. */
export function aSheet(rows: string, before = '', behind = ''): Uint8Array {
	return xml(
		`<worksheet xmlns="${main}" xmlns:r="${links}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
	);
}

/** The list's entry and the link of a second sheet, `xl/worksheets/sheet2.xml`. */
export function secondSheet(
	state: 'visible' | 'hidden' | 'veryHidden',
): Pick<WorkbookParts, 'sheets' | 'bookLinks'> {
	return {
		sheets: `<sheet name="表2" sheetId="2" state="${state}" r:id="rId2"/>`,
		bookLinks: `<Relationship Id="rId2" Type="${links}/worksheet" Target="worksheets/sheet2.xml"/>`,
	};
}

function xml(content: string): Uint8Array {
	return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);
}
