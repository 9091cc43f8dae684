import { read, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/time/period.ts';
import type { Column, Table } from '../../src/domain/schema/table.ts';
import { tables } from '../../src/domain/tables/index.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { importFile } from '../importing/import-file.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { buildTemplateWorkbook } from '../../src/templates/template-workbook.ts';

/** The template as a clerk saves it, with rows typed below the headings. */
async function filledIn(table: Table, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
	const workbook = read(await buildTemplateWorkbook(table), { cellStyles: true });
	const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
	if (!sheet) throw new Error('The template has no sheet.');
	utils.sheet_add_aoa(sheet, rows as string[][], { origin: 'A2' });
	return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** What names the file, where a table has more than one. */
const periods: Readonly<Record<string, string>> = { period: '2025-03', year: '2025' };
const batch = 'BT2025-01';

function imported(table: Table, bytes: Uint8Array) {
	const name = periods[table.scope];
	const period = name === undefined ? undefined : parsePeriod(name);
	return importFile(bytes, { file: `${table.name}.xlsx`, table, period, batch });
}

/** What does not go with the other examples: of a ledger and a budget the first example is an income. */
const instead: Readonly<Record<string, string>> = {
	category: '利息收入',
	account: '',
	expense: '',
};

/** A row in which every column holds the example of its type. */
function anExampleRow(table: Table): string[] {
	const isOfMoney = ['ledger', 'budget'].includes(table.name);
	return Object.entries<Column>(table.columns).map(
		([field, { type }]) => (isOfMoney ? instead[field] : undefined) ?? type.example,
	);
}

describe('a template that an office has filled in', () => {
	it.each(Object.values<Table>(tables))('$name is imported to the letter', async (table) => {
		const row = anExampleRow(table);
		const { imported: result, findings } = imported(table, await filledIn(table, [row]));
		expect(findings).toEqual([]);
		expect(result?.leftOut).toEqual([]);
		const { rows, findings: wrong } = readTable(
			table,
			'',
			new TextEncoder().encode(formatCsv(result?.cells ?? [])),
		);
		expect(wrong).toEqual([]);
		expect(rows).toHaveLength(1);
		const written = Object.fromEntries(
			(result?.cells[0] ?? []).map((heading, index) => [heading, result?.cells[1]?.[index]]),
		);
		const typed = Object.values<Column>(table.columns).map(({ heading }, index) => [
			heading,
			row[index],
		]);
		for (const [heading = '', cell = ''] of typed)
			expect([heading, written[heading] ?? '']).toEqual([heading, cell]);
	});

	it('keeps long numbers, leading zeros and dates as they were typed', async () => {
		const bytes = await filledIn(tables.villages, [
			[
				...['099010100120', '柳溪村', '0990101', '412', '', '', '', '', '0990-5550000'],
				...['', '', '', '2025-01-01'],
			],
		]);
		const { imported: result } = imported(tables.villages, bytes);
		expect(result?.cells[1]?.slice(0, 3)).toEqual(['099010100120', '柳溪村', '0990101']);
		expect(result?.cells[1]).toContain('2025-01-01');
	});

	it('may leave the columns at the end of a row empty', async () => {
		const rows = [
			['', '2025-03-05', '记-3-1', '办公费', '', '复印纸', '', '100.00'],
			['', '2025-03-18', '003', '利息收入', '', '利息', '1234.50'],
		];
		const { imported: result, findings } = imported(ledger, await filledIn(ledger, rows));
		expect(findings).toEqual([]);
		expect(result?.cells.slice(1).map((row) => row.filter(Boolean))).toEqual(
			rows.map((row) => row.filter(Boolean)),
		);
	});
});
