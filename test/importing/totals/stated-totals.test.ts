import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/texts/findings.ts';
import { formatImportReport } from '../../../src/importing/report/import-report.ts';
import { importLines, interest, problems, purchase, heading } from '../ledger-text.ts';

const withBalance = `${heading},余额`;
const messages = (lines: readonly string[]) =>
	importLines(lines).findings.map((one) => explain(one, 'zh').message);

describe('stated totals', () => {
	it('are checked on both sides and left out', () => {
		const { imported } = importLines([heading, purchase, interest, '合计,,,,15.20,20.00']);
		expect(imported?.rows).toHaveLength(2);
		expect(messages([heading, purchase, interest, '合计,,,,15.00,20.00'])).toEqual([
			'“合计”写的是 15.00，明细加起来是 15.20 元。',
		]);
		expect(messages([heading, purchase, '合计,,,,0.00,20.00'])).toEqual([]);
		expect(messages([heading, purchase, '合计,,,,-,20.00'])).toEqual([]);
	});

	it('are compared in Chinese numerals too, wherever they stand in the row', () => {
		const lines = (total: string) => [heading, purchase, interest, total];
		expect(messages(lines('合计（大写）：贰拾元整,,,,15.20,20.00'))).toEqual([]);
		expect(messages(lines('合计,,,大写：壹拾伍元贰角,15.20,20.00'))).toEqual([]);
		expect(messages(lines('合计（大写）：贰拾元整,,,,,'))).toEqual([]);
		expect(messages(lines('合计（大写）：贰拾壹元整,,,,15.20,20.00'))).toEqual([
			'“合计”写的是 合计（大写）：贰拾壹元整，明细加起来是 20.00 元。',
		]);
		expect(messages(lines('合计（大写）：贰拾壹元整,,,,,'))).toHaveLength(1);
		expect(messages(lines('合计（大写）：贰百伍元整,,,,15.20,20.00'))).toEqual([
			'“合计（大写）：贰百伍元整”不是规范的金额。',
		]);
	});

	it('of the difference are compared with it, whichever way round', () => {
		const lines = (total: string) => [heading, purchase, interest, `收支差额,,,,,${total}`];
		expect(messages(lines('4.80'))).toEqual([]);
		expect(messages(lines('-4.80'))).toEqual([]);
		expect(messages(lines('4.90'))).toHaveLength(1);
	});

	it('of a category are those of its payments', () => {
		const lines = (total: string) => [
			heading,
			purchase,
			'2025-03-07,记-3,水电费,电费,,30.00',
			`办公费合计,,,,,${total}`,
			'合计,,,,,50.00',
		];
		expect(messages(lines('20.00'))).toEqual([]);
		expect(messages(lines('50.00'))).toEqual(['“办公费合计”写的是 50.00，明细加起来是 20.00 元。']);
	});

	it('of parts count from the one before, the whole from the beginning', () => {
		const lines = (second: string, whole: string) => [
			heading,
			purchase,
			'小计,,,,,20.00',
			'2025-03-07,记-3,水电费,电费,,30.00',
			`小计,,,,,${second}`,
			`合计,,,,,${whole}`,
		];
		expect(messages(lines('30.00', '50.00'))).toEqual([]);
		expect(messages(lines('50.00', '50.00'))).toEqual([]);
		expect(problems(importLines(lines('31.00', '30.00')))).toEqual([
			'5 支出 total-mismatch',
			'6 支出 total-mismatch',
		]);
	});

	it('may include what a page before brought forward', () => {
		const lines = (expense: string) => [
			heading,
			',,,承前页,100.00,200.00',
			purchase,
			`,,,过次页,100.00,${expense}`,
		];
		expect(messages(lines('220.00'))).toEqual([]);
		expect(problems(importLines(lines('221.00')))).toEqual(['4 支出 total-mismatch']);
	});

	it('of a single amount column go by the side they name', () => {
		const lines = (label: string, total: string) => [
			'日期,凭证号,收支,类别,摘要,金额',
			'2025-03-05,1,支,办公费,纸,20',
			'2025-03-06,2,收,利息收入,利息,15.2',
			`${label},,,,,${total}`,
		];
		expect(messages(lines('收入合计', '15.20'))).toEqual([]);
		expect(messages(lines('支出合计', '20.00'))).toEqual([]);
		expect(messages(lines('合计', '35.20'))).toEqual([]);
		expect(messages(lines('支出合计', '15.20'))).toHaveLength(1);
	});

	it('are not compared when an amount above cannot be read: one error, not two', () => {
		const lines = [heading, '2025-03-05,记-1,办公费,打印纸,,"1,20.00"', '合计,,,,,120.00'];
		expect(problems(importLines(lines))).toEqual(['2 支出 cell-unreadable']);
	});

	it('must themselves be readable', () => {
		expect(problems(importLines([heading, purchase, '合计,,,,,约20']))).toEqual([
			'3 支出 cell-unreadable',
		]);
	});

	it('of earlier months too are recorded, not checked', () => {
		const { imported } = importLines([heading, purchase, '本年累计,,,,5.00,999.00']);
		expect(imported?.dropped).toEqual([
			{ line: 3, kind: 'cumulative', text: '本年累计 5.00 999.00' },
		]);
	});
});

describe('stated balances', () => {
	const rows = (opening: string, first: string, closing: string) => [
		withBalance,
		`,,,上月结余,,,${opening}`,
		`${purchase},${first}`,
		`${interest},`,
		`,,,本月结余,,,${closing}`,
	];

	it('run from the opening to the closing', () => {
		const { imported } = importLines(rows('100.00', '80.00', '95.20'));
		expect(imported?.openingFen).toBe(10_000);
		expect(imported?.closingFen).toBe(9_520);
	});

	it('are checked row by row', () => {
		expect(problems(importLines(rows('100.00', '81.00', '96.20')))).toEqual([
			'3 余额 stated-balance',
		]);
		expect(messages(rows('100.00', '80.00', '95.00'))).toEqual([
			'这里的余额写的是 95.00，按前面的余额和收支应是 95.20 元。',
		]);
	});

	it('run from the first row when no opening is stated', () => {
		expect(importLines([withBalance, `${purchase},80.00`, `${interest},95.20`]).findings).toEqual(
			[],
		);
		expect(problems(importLines([withBalance, `${purchase},80.00`, `${interest},95.00`]))).toEqual([
			'3 余额 stated-balance',
		]);
	});

	it('may stand in the column of amounts, and in the total then', () => {
		const lines = (total: string, closing: string) => [
			heading,
			'上月结余,,,,100.00,',
			purchase,
			interest,
			`合计,,,,${total},20.00`,
			`本月结余,,,,${closing},`,
		];
		expect(importLines(lines('115.20', '95.20')).imported?.openingFen).toBe(10_000);
		expect(messages(lines('15.20', '95.20'))).toEqual([]);
		expect(problems(importLines(lines('115.00', '95.00')))).toEqual([
			'5 收入 total-mismatch',
			'6 收入 stated-balance',
		]);
	});

	it('are read from below where the newest stand first, and the last one closes the period', () => {
		const lines = (first: string, opening: string) => [
			withBalance,
			`2025-03-20,记-3,水电费,电费,,66.00,${first}`,
			`${interest},95.20`,
			`${purchase},80.00`,
			`,,,上月结余,,,${opening}`,
		];
		const { imported } = importLines(lines('29.20', '100.00'));
		expect([imported?.openingFen, imported?.closingFen]).toEqual([10_000, 2_920]);
		expect(problems(importLines(lines('29.30', '100.00')))).toEqual(['2 余额 stated-balance']);
		expect(problems(importLines(lines('29.20', '101.00')))).toEqual(['4 余额 stated-balance']);
	});

	it('prove nothing when none stands before: the report says so', () => {
		const { imported } = importLines([heading, purchase, '本月结余,,,,95.20,']);
		expect([imported?.closingFen, imported?.closingChecked]).toEqual([9_520, false]);
		expect(imported && formatImportReport(imported, [])[2]).toBe(
			'表上写的期末余额 95.20 元（前面没有余额，没有核对）。请登记到 balances.csv。',
		);
	});

	it('must be one amount', () => {
		expect(problems(importLines([heading, '上月结余,,,,100.00,50.00', purchase]))).toEqual([
			'2 row-unclear',
		]);
	});

	it('of the month before and this one follow each other in a quarter', () => {
		const lines = (opening: string) => [
			withBalance,
			',,,上月结余,,,100.00',
			'2025-01-05,1,办公费,纸,,20.00,',
			',,,本月结余,,,80.00',
			`,,,上月结余,,,${opening}`,
			'2025-02-05,2,办公费,纸,,30.00,50.00',
		];
		expect(importLines(lines('80.00'), '2025-Q1').imported?.openingFen).toBe(10_000);
		expect(problems(importLines(lines('81.00'), '2025-Q1'))).toEqual([
			'5 余额 stated-balance',
			'6 余额 stated-balance',
		]);
	});
});
