import { read, utils, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Column, Table } from '../../src/domain/schema/table.ts';
import { tables } from '../../src/domain/tables/index.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { matchHeadings } from '../../src/loading/match-headings.ts';
import { buildTemplateWorkbook } from '../../src/templates/template-workbook.ts';

const everyTable = Object.values<Table>(tables);
const templates = new Map(
	await Promise.all(
		everyTable.map(async (table) => [table.name, await buildTemplateWorkbook(table)] as const),
	),
);
const bytesOf = (table: Table) => templates.get(table.name) ?? new Uint8Array();
const readBack = (table: Table) => read(bytesOf(table), { cellStyles: true });
const partOf = (table: Table, name: string) =>
	new TextDecoder().decode(unzipSync(bytesOf(table))[name]);
const sheetXml = (table: Table) => partOf(table, 'xl/worksheets/sheet1.xml');

function rowsOf(workbook: WorkBook, sheet: number): string[][] {
	const name = workbook.SheetNames[sheet] ?? '';
	const worksheet = workbook.Sheets[name];
	return worksheet ? utils.sheet_to_json<string[]>(worksheet, { header: 1, defval: '' }) : [];
}

/** The words that each drop-down list of the first sheet offers, by the letter of its column. */
function offeredWords(table: Table): Map<string, string[]> {
	const workbook = readBack(table);
	const rules = sheetXml(table).matchAll(
		/<dataValidation [^>]*sqref="([A-Z]+)2:\1\d+"[^>]*><formula1>'(.+?)'!\$A\$(\d+):\$A\$(\d+)<\/formula1>/g,
	);
	return new Map(
		[...rules].map(([, column = '', sheet = '', first, last]) => {
			const rows = rowsOf(workbook, workbook.SheetNames.indexOf(sheet));
			return [column, rows.slice(Number(first) - 1, Number(last)).map(([word = '']) => word)];
		}),
	);
}

describe.each(everyTable)('the template of $name', (table) => {
	const columns = Object.values<Column>(table.columns);

	it('has the table’s headings in the first row, as the strict file has them, and nothing below', () => {
		const workbook = readBack(table);
		const [headings = [], ...below] = rowsOf(workbook, 0);
		expect(headings).toEqual(columns.map(({ heading }) => heading));
		expect(matchHeadings(table, headings, { file: '', line: 1 }).findings).toEqual([]);
		expect(below.flat().filter((cell) => cell !== '')).toEqual([]);
	});

	it('takes what is typed as text, in every column and in every row', () => {
		const styles = partOf(table, 'xl/styles.xml');
		const textFormat = /<numFmt numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
		const formats = [...styles.matchAll(/<xf( [^>]*)?>/g)].map(
			([xf]) => /numFmtId="(\d+)"/.exec(xf)?.[1],
		);
		const cols = [...sheetXml(table).matchAll(/<col min="\d+"[^>]* style="(\d+)"/g)];
		expect(textFormat).toBeDefined();
		expect(cols.map(([, style]) => formats[Number(style)])).toEqual(columns.map(() => textFormat));
	});

	it('offers the words of every choice, and no other lists', () => {
		const letters = columns.map((_, index) => utils.encode_col(index));
		const expected = columns.flatMap(({ type }, index) =>
			type.words ? [[letters[index], type.words]] : [],
		);
		expect([...offeredWords(table)]).toEqual(expected);
	});

	it('explains every column in the second sheet, and which are required', () => {
		const workbook = readBack(table);
		expect(workbook.SheetNames).toEqual([table.title.zh, '填写说明']);
		const rows = rowsOf(workbook, 1);
		for (const { heading, required, doc } of columns) {
			expect(rows.map((row) => row.slice(0, 3))).toContainEqual([
				heading,
				required ? '必填' : '',
				doc.zh,
			]);
		}
	});

	it('marks what is required in the style of its heading alone', () => {
		const styles = [...sheetXml(table).matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map(([, s]) => s);
		const ofRequired = new Set(styles.filter((_, index) => columns[index]?.required));
		const ofOptional = new Set(styles.filter((_, index) => !columns[index]?.required));
		expect(styles).toHaveLength(columns.length);
		expect(ofRequired.intersection(ofOptional).size).toBe(0);
	});

	it('has the same bytes whenever it is made', async () => {
		expect(Buffer.from(await buildTemplateWorkbook(table)).equals(bytesOf(table))).toBe(true);
	});
});

describe('a template', () => {
	it('keeps the heading row in sight', () => {
		expect(sheetXml(ledger)).toMatch(/<pane ySplit="1" [^>]*topLeftCell="A2"[^>]*state="frozen"/);
	});

	it('has its parts in the order that the standard prescribes', () => {
		const parts = [...sheetXml(ledger).matchAll(/<(\w+)[ />]/g)].map(([, name]) => name);
		const wanted = [
			...['worksheet', 'sheetPr', 'sheetViews', 'cols', 'sheetData', 'dataValidations'],
			...['pageMargins', 'pageSetup', 'ignoredErrors'],
		];
		expect(parts.filter((name) => wanted.includes(name ?? ''))).toEqual(wanted);
	});

	it('has rules for the sheet that is filled in, none for the one that explains', () => {
		const explanation = partOf(ledger, 'xl/worksheets/sheet2.xml');
		expect(explanation).not.toMatch(/dataValidation|ignoredError| style="/);
		expect(explanation).toContain('fitToPage="1"');
	});

	it('names no moment: every part bears the first that an archive can name', () => {
		const bytes = Buffer.from(bytesOf(ledger));
		// Local file headers: the signature, and the time and date ten bytes on.
		const times = new Set<string>();
		for (
			let at = bytes.indexOf('PK\u0003\u0004');
			at !== -1;
			at = bytes.indexOf('PK\u0003\u0004', at + 4)
		)
			times.add(bytes.subarray(at + 10, at + 14).toString('hex'));
		expect([...times]).toEqual(['00002100']);
	});

	it('says how to write, with an example only where one fits', () => {
		const rows = rowsOf(readBack(ledger), 1);
		const explanation = (heading: string) => rows.find(([first]) => first === heading)?.slice(3);
		expect(explanation('日期')).toEqual([
			'请写成“年-月-日”，例如 2025-03-14，并确认这一天存在。',
			'2025-03-14',
		]);
		expect(explanation('经手人')).toEqual(['文字', '']);
		expect(explanation('票据类型')).toEqual(['从下拉列表里选一个；各个词也列在下面。', '发票']);
		const villages = rowsOf(readBack(tables.villages), 1);
		expect(villages.find(([first]) => first === '乡镇编号')?.slice(3)).toEqual([
			'写 townships.csv 里有的编号。',
			'',
		]);
	});
});
