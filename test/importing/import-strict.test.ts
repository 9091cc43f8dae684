import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryById, type CategoryId } from '../../src/domain/money/categories.ts';
import { parsePeriod } from '../../src/domain/time/period.ts';
import { writeTableCells } from '../../src/domain/schema/table-cells.ts';
import type { Row, Table } from '../../src/domain/schema/table.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { tables } from '../../src/domain/tables/index.ts';
import { importFile } from './import-file.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { arbitraryRow } from '../arbitraries.ts';
import { utf8 } from '../encodings.ts';

const runs = { numRuns: 60, seed: 20250314 };
const others = Object.values<Table>(tables).filter((table) => table.name !== ledger.name);

/** The file as the importer gives it back; its findings when it does not. */
function throughImport(table: Table, csv: string): string {
	const { imported, findings } = importFile(utf8(csv), {
		file: '表.csv',
		table,
		period: table.scope === 'year' ? parsePeriod('2025') : undefined,
		batch: 'BT2025-02',
	});
	return imported ? formatCsv(imported.cells) : JSON.stringify(findings);
}

/** What the strict reader refuses (a repeated id, something personal by chance) is no strict file. */
function isStrict(table: Table, csv: string): boolean {
	return readTable(table, '表.csv', utf8(csv)).findings.length === 0;
}

describe('a strict file goes through the importer to the byte', () => {
	it.each(others.map((table) => [table.name, table] as const))('%s', (_, table) => {
		fc.assert(
			fc.property(fc.array(arbitraryRow(table), { minLength: 1, maxLength: 4 }), (rows) => {
				const csv = formatCsv(writeTableCells(table, rows as Row<Table>[]));
				fc.pre(isStrict(table, csv));
				expect(throughImport(table, csv)).toBe(csv);
			}),
			runs,
		);
	});

	it('ledger', () => {
		const fen = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
		const day = fc.integer({ min: 10, max: 31 }).map((number) => `2025-03-${number}`);
		const row = fc.tuple(arbitraryRow(ledger), fen, day).map(([values, amount, date]) => {
			const { direction } = categoryById(values['category'] as CategoryId);
			return { ...values, date, income: undefined, expense: undefined, [direction]: amount };
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
				const csv = formatCsv(writeTableCells(ledger, rows as unknown as Row<typeof ledger>[]));
				fc.pre(isStrict(ledger, csv));
				expect(throughImport(ledger, csv)).toBe(csv);
			}),
			runs,
		);
	});

	it('and so does one with some of the columns, in an order of its own', () => {
		const csv = formatCsv([
			['村名', '村编号', '起始公开日期', '乡镇编号'],
			['柳溪村', '990101001200', '2025-01-01', '990101'],
		]);
		expect(throughImport(tables.villages, csv)).toBe(csv);
	});

	it('but one that another program wrote is read as an office’s', () => {
		const csv = formatCsv([
			['乡镇编号', '乡镇名称', '简介'],
			['990101', '柳溪镇', '/'],
		]);
		expect(throughImport(tables.townships, csv)).toBe(csv);
		for (const other of [csv.slice(1), csv.replaceAll('\n', '\r\n'), `${csv}\n`]) {
			expect(throughImport(tables.townships, other)).toBe(
				'\uFEFF乡镇编号,乡镇名称\n990101,柳溪镇\n',
			);
		}
	});

	it('and a strict ledger that the check would refuse is refused with the reason', () => {
		const cells = (income: string, expense: string, date = '2025-03-05') =>
			formatCsv([
				['日期', '凭证号', '类别', '摘要', '收入（元）', '支出（元）'],
				[date, '记-1', '办公费', '打印纸', income, expense],
				['2025-03-31', '记-2', '办公费', '打印纸', '', '2.00'],
			]);
		expect(throughImport(ledger, cells('', '20.00'))).toBe(cells('', '20.00'));
		expect(throughImport(ledger, cells('1.00', '20.00'))).toContain('ledger-amounts');
		expect(throughImport(ledger, cells('20.00', ''))).toContain('category-other-side');
		expect(throughImport(ledger, cells('', '20.00', '2025-02-05'))).toContain('period-unclear');
	});
});
