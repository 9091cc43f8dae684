import { CFB, utils, write, type BookType } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { utf8 } from '../../encodings.ts';

export interface SheetToBuild {
	readonly rows: readonly (readonly (string | number | boolean | null)[])[];
	/** Number formats by cell: `A2`. */
	readonly formats?: Readonly<Record<string, string>>;
	/** Ranges: `A2:A3`. */
	readonly merges?: readonly string[];
	/** From 1. */
	readonly hiddenRows?: readonly number[];
	/** From 0. */
	readonly hiddenColumns?: readonly number[];
	readonly hidden?: boolean;
}

/** A workbook of these sheets as SheetJS writes it. */
export function buildWorkbook(
	sheets: Readonly<Record<string, SheetToBuild>>,
	{ type = 'xlsx', date1904 = false }: { type?: BookType; date1904?: boolean } = {},
): Uint8Array {
	const book = utils.book_new();
	for (const [name, { rows, ...more }] of Object.entries(sheets)) {
		const sheet = utils.aoa_to_sheet(rows as unknown[][]);
		for (const [address, format] of Object.entries(more.formats ?? {})) {
			(sheet[address] as { z?: string }).z = format;
		}
		sheet['!merges'] = (more.merges ?? []).map((range) => utils.decode_range(range));
		sheet['!rows'] = [];
		for (const row of more.hiddenRows ?? []) sheet['!rows'][row - 1] = { hidden: true };
		sheet['!cols'] = [];
		for (const column of more.hiddenColumns ?? []) sheet['!cols'][column] = { hidden: true };
		utils.book_append_sheet(book, sheet, name);
	}
	book.Workbook = {
		WBProps: { date1904 },
		Sheets: Object.values(sheets).map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
	};
	const bytes = write(book, { type: 'array', bookType: type, cellStyles: true }) as ArrayBuffer;
	return new Uint8Array(bytes);
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an XLSX with one sheet, as text; `rows` is what stands in its `sheetData`. */
export function xlsxParts(rows: string, { before = '', after = '' } = {}): Record<string, string> {
	return {
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
	};
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])),
	);
}

type Container = Parameters<typeof cfb.utils.cfb_add>[0];
const cfb = CFB as {
	utils: {
		cfb_new(): { readonly FullPaths: string[] };
		cfb_add(container: { readonly FullPaths: string[] }, name: string, content: Uint8Array): void;
	};
	write(container: { readonly FullPaths: string[] }, options: { type: 'array' }): ArrayLike<number>;
};

/** A compound file of these streams. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
	const container: Container = cfb.utils.cfb_new();
	for (const [name, content] of Object.entries(streams)) {
		cfb.utils.cfb_add(container, `/${name}`, content);
	}
	return Uint8Array.from(cfb.write(container, { type: 'array' }));
}

/** Records of an old workbook: type and content, each with its length. */
export function biffRecords(
	records: readonly (readonly [type: number, ...bytes: readonly number[]])[],
): Uint8Array {
	return Uint8Array.from(
		records.flatMap(([type, ...content]) => [...u16(type), ...u16(content.length), ...content]),
	);
}

/** Little endian. */
export function u16(...numbers: readonly number[]): number[] {
	return numbers.flatMap((number) => [number & 0xff, number >> 8]);
}
