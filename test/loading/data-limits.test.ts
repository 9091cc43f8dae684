import { describe, expect, it } from 'vitest';
import { explain } from '../../src/texts/findings.ts';
import type { Finding } from '../../src/domain/findings/findings.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { dataLimits } from '../../src/loading/data-limits.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { readTextFile } from '../../src/loading/text-file.ts';
import { readPortal } from '../../src/loading/portal.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const messages = (findings: readonly Finding[]) =>
	findings.map((one) => explain(one, 'zh').message);
const heading = '日期,凭证号,类别,摘要,收入（元）,支出（元）,附件';
const row = (summary: string, attachments = '') =>
	`2025-03-05,记-1,办公费,${summary},,1.00,${attachments}\n`;
const read = (text: string) => readTable(ledger, 'a.csv', bytes(text));
const over = (found: number, limit: number) =>
	`是 ${found.toLocaleString('en-US')}，最多 ${limit.toLocaleString('en-US')}，没有再往下读。`;

describe('a table', () => {
	it('of as many lines as may be is read, of one more it is not', () => {
		const lines = (count: number) => read(`${heading}\n${row('纸')}${'\n'.repeat(count - 3)}`);
		expect(lines(dataLimits.tableLines).rows).toHaveLength(1);
		expect(messages(lines(dataLimits.tableLines + 1).findings)).toEqual([
			`文件的行数${over(dataLimits.tableLines + 1, dataLimits.tableLines)}`,
		]);
	});

	it('of too many cells is not split into them', () => {
		expect(messages(read(`${heading}\n${','.repeat(dataLimits.tableCells)}\n`).findings)).toEqual([
			`文件的格数${over(dataLimits.tableCells + 9, dataLimits.tableCells)}`,
		]);
	});

	it('may have as many columns as the limit, and no more', () => {
		const wide = (columns: number) => read(`${heading}${',x'.repeat(columns - 7)}\n`);
		expect(messages(wide(dataLimits.columns + 1).findings)).toEqual([
			`列数${over(dataLimits.columns + 1, dataLimits.columns)}`,
		]);
		expect(wide(dataLimits.columns).findings.map(({ kind }) => kind)).not.toContain(
			'limit-exceeded',
		);
	});

	it('may have a cell as long as a spreadsheet’s, and no longer', () => {
		const long = (characters: number) => read(`${heading}\n${row('长'.repeat(characters))}`);
		expect(long(dataLimits.cellCharacters).findings).toEqual([]);
		expect(messages(long(dataLimits.cellCharacters + 1).findings)).toEqual([
			`这一格的字数${over(dataLimits.cellCharacters + 1, dataLimits.cellCharacters)}`,
		]);
	});

	it('may list as many things in a cell as a person looks at', () => {
		const listing = (items: number) =>
			read(`${heading}\n${row('纸', Array.from({ length: items }, () => 'a').join(';'))}`);
		expect(listing(200).findings).toEqual([]);
		expect(listing(201).findings.map(({ kind }) => kind)).toEqual(['cell-unreadable']);
		const [finding] = listing(10_000).findings;
		expect(finding && explain(finding, 'zh').message.length).toBeLessThan(120);
	});

	it('full of faults is told of as far as a person reads', () => {
		const rows = Array.from({ length: 5000 }, () => '2025-03-05\n').join('');
		const { findings } = read(`${heading}\n${rows}`);
		expect(findings).toHaveLength(201);
		expect(messages(findings).at(-1)).toBe('这个文件还有 4,800 处错误没有列出。');
	});
});

describe('a text file', () => {
	const text = (written: string) => readTextFile('a.md', bytes(written)).findings;

	it('may be as long as the limit', () => {
		expect(text('长'.repeat(dataLimits.noticeCharacters))).toEqual([]);
		expect(messages(text('长'.repeat(dataLimits.noticeCharacters + 1)))).toEqual([
			`文件的字数${over(dataLimits.noticeCharacters + 1, dataLimits.noticeCharacters)}`,
		]);
	});

	it('may have as many stars and underscores as are matched in a moment', () => {
		expect(text('*a_ '.repeat(dataLimits.noticeMarks / 2))).toEqual([]);
		expect(messages(text('*a_ '.repeat(dataLimits.noticeMarks / 2 + 1)))).toEqual([
			`“*”和“_”的个数${over(dataLimits.noticeMarks + 2, dataLimits.noticeMarks)}`,
		]);
	});
});

describe('the settings', () => {
	it('full of faults are told of as far as a person reads', () => {
		const { findings } = readPortal(bytes('\ta: b\n'.repeat(1000)));
		expect(findings.length).toBe(201);
		expect(messages(findings).at(-1)).toMatch(/^这个文件还有 \S+ 处错误没有列出。$/);
	});
});
