import { describe, expect, it } from 'vitest';
import { importLines, interest, problems, purchase } from '../ledger-text.ts';

const sides = (lines: readonly string[], period?: string) => {
	const outcome = importLines(lines, period);
	return outcome.imported
		? outcome.imported.rows.map(({ income, expense }) => [income, expense])
		: problems(outcome);
};
const [twelve, twenty] = [
	[1_230, undefined],
	[undefined, 2_000],
];

describe('sections', () => {
	const heading = '日期,凭证号,类别,摘要,金额';
	const income = '2025-03-02,记-1,利息收入,结息,12.30';
	const expense = '2025-03-05,记-2,办公费,打印纸,20.00';

	it.each([
		['一、收入', '二、支出'],
		['（一）本月收入', '（二）本月支出'],
		['收入部分：', '支出部分：'],
		['收入', '支出'],
		['1.收入明细', '2.支出明细'],
	])('%s and %s give their payments the side', (first, second) => {
		expect(sides([heading, first, income, second, expense])).toEqual([twelve, twenty]);
		expect(sides([heading, second, expense, first, income])).toEqual([twenty, twelve]);
	});

	it('may state what they sum up to, on top or below', () => {
		const lines = (first: string, second: string, all: string) => [
			heading,
			`一、收入,,,,${first}`,
			income,
			'小计,,,,12.30',
			`二、支出,,,,${second}`,
			expense,
			`支出合计,,,,${second}`,
			`合计,,,,${all}`,
		];
		expect(sides(lines('12.30', '20.00', '32.30'))).toEqual([twelve, twenty]);
		expect(sides(lines('12.30', '20.10', '32.30'))).toEqual([
			'5 金额 total-mismatch',
			'7 金额 total-mismatch',
		]);
		expect(sides(lines('12.40', '20.00', '32.30'))).toEqual(['2 金额 total-mismatch']);
	});

	it('give no side to what stands above them, or below one that names none', () => {
		expect(sides([heading, expense, '一、收入', income])).toEqual(['2 金额 ledger-amounts']);
		expect(sides([heading, '一、收入', income, '三、其他', expense])).toEqual([
			'5 金额 ledger-amounts',
		]);
		expect(sides([heading, income, expense])).toEqual(['1 收/支 column-missing']);
	});

	it('never move a category to the other side', () => {
		expect(sides([heading, '一、收入', income, expense])).toEqual(['4 类别 category-other-side']);
	});

	it('are not wanted where the title of the table names one side', () => {
		expect(sides(['柳溪村2025年3月支出明细', heading, expense])).toEqual([twenty]);
		expect(sides(['柳溪村2025年3月收支明细', heading, expense])).toEqual([
			'2 收/支 column-missing',
		]);
	});
});

describe('debit and credit', () => {
	const heading = '日期,凭证号,类别,摘要,借方,贷方,借或贷,余额';
	const book = (first: string, second: string) => [
		heading,
		',,,上月结余,,,借,1000.00',
		`2025-03-02,记-1,利息收入,结息,12.30,,借,${first}`,
		`2025-03-05,记-2,办公费,打印纸,,20.00,借,${second}`,
	];

	it('are the sides that the balances prove them to be', () => {
		expect(sides(book('1012.30', '992.30'))).toEqual([twelve, twenty]);
		const bank = [
			'日期,凭证号,类别,摘要,借方,贷方,余额',
			'2025-03-02,记-1,利息收入,结息,,12.30,1012.30',
			'2025-03-05,记-2,办公费,打印纸,20.00,,992.30',
		];
		expect(sides(bank)).toEqual([twelve, twenty]);
	});

	it('are refused where no balance proves it, or one says a debt', () => {
		const unclear = ['1 借方 amount-columns-unclear'];
		expect(sides(book('', ''))).toEqual(unclear);
		expect(sides(book('1012.30', '992.30').map((line) => line.replace(',借,', ',贷,')))).toEqual(
			unclear,
		);
		expect(sides(book('1012.30', '992.30').slice(0, 3))).toEqual([twelve]);
		expect(sides([heading, book('1012.30', '')[2] ?? ''])).toEqual(unclear);
	});

	it('with a balance that does not follow are refused at that balance', () => {
		expect(sides(book('1012.30', '992.40'))).toEqual(['4 余额 stated-balance']);
	});

	it('of an account of costs, where what is spent makes the balance grow, are refused by the categories', () => {
		const costs = [
			heading,
			'2025-03-05,记-2,办公费,打印纸,20.00,,借,20.00',
			'2025-03-06,记-3,水电费,电费,30.00,,借,50.00',
		];
		expect(sides(costs)).toEqual(['2 类别 category-other-side', '3 类别 category-other-side']);
	});
});

describe('tables of income and expense beside each other', () => {
	const heading = '日期,凭证号,类别,摘要,收入金额,日期,凭证号,类别,摘要,支出金额';
	const income = '2025-03-02,记-1,利息收入,结息,12.30';
	const expense = '2025-03-05,记-2,办公费,打印纸,20.00';

	it('are one table, a payment a side', () => {
		expect(sides([heading, `${income},${expense}`])).toEqual([twelve, twenty]);
		expect(sides([heading, `,,,,,${expense}`, `${income},,,,,`])).toEqual([twenty, twelve]);
		const totals = `合计,,,,12.30,合计,,,,20.00`;
		expect(sides([heading, `${income},${expense}`, totals])).toEqual([twelve, twenty]);
		expect(sides([heading, `${income},${expense}`, totals.replace('20.00', '21.00')])).toEqual([
			'3 支出金额 total-mismatch',
		]);
	});

	it('may each have row numbers, a title of their own, and notes below', () => {
		const numbered = `序号,${heading.replace('收入金额,', '收入金额,序号,')}`;
		const lines = [numbered, `1,${income},1,${expense}`, '制表人：周文,,,,,,审核：吴天,,,,,'];
		expect(sides(lines)).toEqual([twelve, twenty]);
		const grouped = ['收入,,,,,支出,,,,', heading.replace(/..金额/g, '金额')];
		expect(sides([...grouped, `${income},${expense}`])).toEqual([twelve, twenty]);
	});

	it('name the cells of the file in what they say', () => {
		const { findings } = importLines([heading, `${income},${expense.replace('办公费', '办工')}`]);
		expect(findings.map(({ place }) => [place.line, place.column, place.position])).toEqual([
			[2, '类别', 7],
		]);
	});

	it('are told from a column that stands twice', () => {
		expect(sides([`日期,凭证号,类别,摘要,收入,支出,日期`, `${purchase},2025-03-05`])).toEqual([
			'1 日期 heading-repeated',
		]);
		expect(sides([heading.replace('支出', '收入'), `${interest},${interest}`])).toContain(
			'1 日期 heading-repeated',
		);
	});
});
