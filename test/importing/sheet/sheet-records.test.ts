import { describe, expect, it } from 'vitest';
import { ledger } from '../../../src/domain/tables/ledger.ts';
import { listTableHeadings } from '../../../src/importing/sheet/table-headings.ts';
import { readSheetRecords } from '../../../src/importing/sheet/sheet-records.ts';
import type { MergedRange, WorkbookSheet } from '../../../src/loading/workbook/workbook.ts';

const heading = ['日期', '凭证号', '类别', '摘要', '收入', '支出'];

/** A sheet of these rows, from row 1 on; merged ranges as first line, last line, first column, last column. */
function sheet(
	rows: readonly (readonly string[])[],
	...merges: readonly (readonly [number, number, number, number])[]
): WorkbookSheet {
	return {
		name: '表',
		hidden: false,
		rows: rows.map((cells, index) => ({ line: index + 1, cells })),
		merges: merges.map(([firstLine, lastLine, firstColumn, lastColumn]): MergedRange => {
			return { firstLine, lastLine, firstColumn, lastColumn };
		}),
		hiddenRows: new Set(),
		hiddenColumns: new Set(),
		uncertain: [],
	};
}

const records = (...args: Parameters<typeof sheet>) =>
	readSheetRecords(sheet(...args), listTableHeadings(ledger)).map(({ line, cells }) => [
		line,
		...cells,
	]);

describe('the rows of a sheet', () => {
	it('are as wide as the table, without empty ones, numbered as in the spreadsheet', () => {
		expect(records([['标题'], [], heading, ['3-5'], ['', ' ']])).toEqual([
			[1, '标题'],
			[3, ...heading],
			[4, '3-5', '', '', '', '', ''],
		]);
	});

	it('repeat a date, a voucher or a word that is merged over them', () => {
		const body = [['3-5', '5', '办公费', '纸', '', '1'], ['', '', '', '笔', '', '2'], ['合计']];
		const merged = records([heading, ...body], [2, 3, 0, 0], [2, 3, 1, 1], [2, 3, 2, 2]);
		expect(merged[2]).toEqual([3, '3-5', '5', '办公费', '笔', '', '2']);
		expect(merged[3]).toEqual([4, '合计', '', '', '', '', '']);
	});

	it('never repeat an amount, nor a number that may be one', () => {
		const body = [
			['3-5', '5', '办公费', '纸', '', '1', '7'],
			['3-5', '6', '办公费', '笔', '', '', ''],
		];
		const wide = [...heading, '某列'];
		const merged = records([wide, ...body], [2, 3, 5, 5], [2, 3, 6, 6]);
		expect(merged[2]).toEqual([3, '3-5', '6', '办公费', '笔', '', '', '']);
	});

	it('do not repeat what is merged over several columns, or above the table', () => {
		const merged = records(
			[['标题'], ['（一）'], heading, ['说明'], ['3-5']],
			[1, 2, 0, 0],
			[4, 5, 0, 1],
		);
		expect(merged.map(([line, first]) => [line, first])).toEqual([
			[1, '标题'],
			[2, '（一）'],
			[3, '日期'],
			[4, '说明'],
			[5, '3-5'],
		]);
	});

	it('have a heading that is merged over several columns in each that the row below parts', () => {
		const upper = ['日期', '凭证号', '类别', '摘要', '收入', '', '支出', '', '备注'];
		const lower = ['', '', '', '', '金额', '对方', '金额', '经手人', ''];
		const merges = [
			[1, 1, 4, 5],
			[1, 1, 6, 7],
		] as const;
		expect(records([upper, lower], ...merges)[0]).toEqual([
			1,
			'日期',
			'凭证号',
			'类别',
			'摘要',
			'收入',
			'收入',
			'支出',
			'支出',
			'备注',
		]);
		expect(records([upper, ['3-5']], ...merges)[0]).toEqual([1, ...upper]);
	});

	it('are gone through once, however many merged ranges cover them', () => {
		const rows = [heading, ...Array.from({ length: 5000 }, () => ['甲', '', '', '', '', ''])];
		const merges = Array.from({ length: 5000 }, (_, at) => [at + 2, 5001, 0, 0] as const);
		expect(records(rows, ...merges)).toHaveLength(5001);
	});
});
