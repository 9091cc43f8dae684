import { describe, expect, it } from 'vitest';
import { importTableLines, sentences, strictLines, tableProblems } from '../register-text.ts';

const budget = (lines: readonly string[]) =>
	importTableLines('budget', ['收支,类别,预算金额,说明', ...lines], { period: '2025' });
const [rent, interest] = ['收入,租金,100.00,', '收入,银行利息,20.50,'];
const [paper, repairs] = ['支出,办公费,30.00,', '支出,维修费,45.00,'];

describe('a total row', () => {
	it('of all rows, of those since the last, or of its own kind is checked and dropped', () => {
		const right: readonly (readonly string[])[] = [
			[rent, interest, '合计,,120.50,'],
			[rent, interest, '小计,,120.50,', paper, repairs, '小计,,75.00,', '总计,,195.50,'],
			[rent, interest, '收入合计,,120.50,', paper, repairs, '支出合计,,75.00,'],
			[rent, paper, interest, repairs, '收入,小计,120.50,', '支,小计,75.00,'],
			['收,租金,100.00,', paper, interest, repairs, '收入合计,,120.50,', '支出合计,,75.00,'],
			['合 计：,,195.50,', rent, interest, paper, repairs],
		];
		for (const lines of right) expect(tableProblems(budget(lines))).toEqual([]);
	});

	it('that does not match is refused, with what the rows make', () => {
		expect(sentences(budget([rent, interest, '合计,,120.00,']))).toEqual([
			'“合计”写的是 120.00，明细加起来是 120.50 元。请核对是明细漏了、多了，还是合计写错了。',
		]);
		const wrong: readonly (readonly string[])[] = [
			[rent, interest, '小计,,120.50,', paper, repairs, '小计,,75.10,'],
			[rent, interest, '收入合计,,120.50,', paper, repairs, '支出合计,,100.00,'],
			[rent, paper, interest, repairs, '收入,小计,75.00,', '支出,小计,75.00,'],
			['合计,,195.51,', rent, interest, paper, repairs],
		];
		for (const lines of wrong) {
			expect(budget(lines).findings.map(({ kind }) => kind)).toEqual(['total-mismatch']);
		}
	});

	it('that cannot be read is refused, and compared with nothing when a row cannot be', () => {
		expect(tableProblems(budget([rent, '合计,,1.005,']))).toEqual(['3 预算金额 cell-unreadable']);
		expect(tableProblems(budget(['收入,租金,1OO,', '合计,,120.00,']))).toEqual([
			'2 预算金额 cell-unreadable',
		]);
	});

	it('sums up counts and quantities too, without calling them yuan', () => {
		const villages = (total: string) =>
			importTableLines('villages', [
				'村编号,村名,乡镇编号,起始公开日期,户数,耕地面积（亩）',
				'990101001200,柳溪村,990101,2025-01-01,412户,"1,250.5亩"',
				'990101001300,石桥村,990101,2025-01-01,88,49.5',
				total,
			]);
		expect(strictLines(villages('合计,,,,500,1300'))).toEqual([
			'村编号|村名|乡镇编号|户数|耕地面积（亩）|起始公开日期',
			'990101001200|柳溪村|990101|412|1250.5|2025-01-01',
			'990101001300|石桥村|990101|88|49.5|2025-01-01',
		]);
		expect(sentences(villages('合计,,,,501,1300.5'))).toEqual([
			'“合计”写的是 501，明细加起来是 500。请核对是明细漏了、多了，还是合计写错了。',
			'“合计”写的是 1300.5，明细加起来是 1300。请核对是明细漏了、多了，还是合计写错了。',
		]);
	});

	it('of what went before is dropped unchecked, and the report says so', () => {
		const { imported, findings } = budget([rent, '累计,,9999.00,']);
		expect(findings).toEqual([]);
		expect(imported?.dropped).toEqual([{ line: 3, kind: 'cumulative', text: '累计 9999.00' }]);
	});
});
