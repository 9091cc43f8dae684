import { describe, expect, it } from 'vitest';
import { finding, type Finding } from '../../src/domain/findings/findings.ts';
import { formatAsText } from '../../src/reporting/text-report.ts';

const file = 'villages/990101001200/ledger/2025-03.csv';
const type = { zh: '金额', en: 'amount' };
const howToWrite = {
	zh: '请只写数字，例如 12500.00。',
	en: 'Write digits only, for example 12500.00.',
};
const unreadable = (cell: string): Finding =>
	finding('cell-unreadable', { file, line: 14, column: '收入（元）', cell }, { type, howToWrite });
const unregistered = finding('ledger-unregistered', { file });

describe('the report as text', () => {
	it('says where, what was found as written, what to do, and how much there is', () => {
		const heading = { file, line: 1, column: '记帐日期', cell: '记帐日期' };
		const findings = [
			finding('heading-unknown', heading, { nearest: '日期' }),
			unreadable('12,500.00元'),
		];
		expect(formatAsText(findings, 'zh'))
			.toBe(`villages/990101001200/ledger/2025-03.csv 第1行 记帐日期
  不认识的列“记帐日期”。是不是“日期”？请把列名改成“日期”，或删去这一列。
villages/990101001200/ledger/2025-03.csv 第14行 收入（元）
  “12,500.00元”不是规范的金额。请只写数字，例如 12500.00。
共 2 处错误，1 个文件。没有发布任何内容，网站保持原样。
`);
	});

	it('speaks English when asked', () => {
		expect(formatAsText([unreadable('约9元')], 'en'))
			.toBe(`villages/990101001200/ledger/2025-03.csv line 14 收入（元）
  “约9元” is not a valid amount. Write digits only, for example 12500.00.
1 error in 1 file. Nothing has been published; the site stays as it is.
`);
	});

	it('marks warnings and counts them', () => {
		const lines = formatAsText([unregistered, unreadable('x')], 'zh').split('\n');
		expect(lines[1]).toMatch(/^ {2}提醒：finance\.csv 里没有这一期收支明细的登记/);
		expect(lines[4]).toBe('共 1 处错误，1 个文件；另有 1 条提醒。没有发布任何内容，网站保持原样。');
		expect(formatAsText([unregistered, unreadable('x')], 'en')).toMatch(
			/1 error in 1 file, and 1 warning\. Nothing has been published; the site stays as it is\.\n$/,
		);
	});

	it('says that warnings alone stop nothing', () => {
		const other = finding('ledger-unregistered', { file: 'a.csv' });
		expect(formatAsText([unregistered, other], 'zh')).toMatch(
			/没有错误，可以发布。共 2 条提醒，2 个文件。\n$/,
		);
		expect(formatAsText([unregistered], 'en')).toMatch(
			/Warning: .*\nNo errors; the data can be published\. 1 warning in 1 file\.\n$/,
		);
	});

	it('says so when there is nothing to say', () => {
		expect(formatAsText([], 'zh')).toBe('没有发现问题，可以发布。\n');
		expect(formatAsText([], 'en')).toBe('No problems found; the data can be published.\n');
	});

	it('never lets a cell write lines of its own or command the terminal', () => {
		const report = formatAsText([unreadable('1\n::error::x\r\n\u001B[2J\t\u202E')], 'zh');
		expect(report).toContain('“1⏎::error::x⏎\uFFFD[2J \uFFFD”不是规范的金额。');
		expect(report.split('\n')).toHaveLength(4);
	});
});
