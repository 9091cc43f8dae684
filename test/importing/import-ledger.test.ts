import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/texts/findings.ts';
import { formatImportReport } from '../../src/importing/report/import-report.ts';
import { readOfficeAmount } from '../../src/importing/cells/office-amount.ts';
import { heading, importLines, interest, onlyRow, problems, purchase } from './ledger-text.ts';

const row = (cells: string) => importLines([heading, cells]);
const messages = (cells: string) => row(cells).findings.map((one) => explain(one, 'zh').message);

describe('a payment', () => {
	it('keeps its voucher to the letter, but for full width', () => {
		expect(onlyRow(row('2025-03-05,0012,办公费,纸,,2'))['凭证号']).toBe('0012');
		expect(onlyRow(row('2025-03-05,记－１,办公费,纸,,2'))['凭证号']).toBe('记-1');
	});

	it('takes the date of the row above for a ditto, and the report says so', () => {
		const { imported } = importLines([
			heading,
			purchase,
			'〃,记-2,水电费,电费,,66.00',
			'同上,记-3,水电费,水费,,12.00',
		]);
		expect(imported?.rows.map(({ date }) => date)).toEqual(Array(3).fill('2025-03-05'));
		expect(imported && formatImportReport(imported, []).join('\n')).toContain(
			'日期：〃 → 2025-03-05（1 行）',
		);
		expect(problems(row('〃,记-1,办公费,纸,,2'))).toEqual(['2 日期 cell-unreadable']);
	});

	it('takes the category, and who signed, from the row above too, and nothing else', () => {
		const { imported } = importLines([
			`${heading},经手人`,
			`${purchase},周文`,
			'〃,记-2,同上,墨盒,,66.00,〃',
		]);
		expect(imported?.rows[1]).toMatchObject({ category: 'office-expense', handler: '周文' });
		expect(problems(importLines([heading, purchase, '2025-03-06,〃,〃,〃,,〃']))).toEqual([
			'3 凭证号 cell-unreadable',
			'3 摘要 cell-unreadable',
			'3 支出 cell-unreadable',
		]);
		expect(problems(importLines([heading, interest, '〃,记-3,〃,纸,,20.00']))).toEqual([
			'3 类别 category-other-side',
		]);
	});

	it('keeps names and prose to the letter', () => {
		const { imported } = importLines([
			`${heading},备注`,
			'2025-03-05,1,办公费,"=1+1，Ａ４纸\n两包",,2, 说明　',
		]);
		expect(imported?.rows[0]).toMatchObject({ summary: '=1+1，Ａ４纸\n两包', note: '说明' });
	});

	it('takes a category by its standard name or an alias of the same side', () => {
		expect(onlyRow(row('2025-03-05,1,电 费,纸,,2'))['类别']).toBe('水电费');
		expect(messages('2025-03-05,1,承包费,纸,,2')).toEqual([
			'“承包费”是收入类别，金额却填在另一栏。',
		]);
	});

	it('with an unknown category is refused, naming near ones of its side', () => {
		const advice = (cells: string) => row(cells).findings.map((one) => explain(one, 'zh').fix);
		expect(messages('2025-03-05,1,维修,村部屋面,,2')).toEqual(['“维修”不是规定的收支类别。']);
		expect(advice('2025-03-05,1,维修,村部屋面,,2')).toEqual([
			'可能是“维修费”（名称相近）。请写标准类别的全称，例如“办公费”；全部类别见 data/README.md。第一个建议合适的，加 --accept-suggestions 就按它写。',
		]);
		expect(advice('2025-03-05,1,利息,存款利息,2,')[0]).toContain('“利息收入”');
		expect(advice('2025-03-05,1,利息,存款利息,2,')[0]).not.toContain('“利息支出”');
	});

	it('has exactly one of income and expense; a zero beside it is nothing', () => {
		expect(onlyRow(row('2025-03-05,1,办公费,纸,0.00,2'))['收入（元）']).toBe('');
		expect(messages('2025-03-05,1,办公费,纸,1,2')).toEqual(['这一行同时填了收入和支出。']);
		expect(messages('2025-03-05,1,办公费,纸,-,0.00')).toEqual(['这一行没有金额。']);
	});

	it('of one amount column needs 收 or 支', () => {
		const cells = (direction: string, amount = '20') =>
			importLines([
				'日期,凭证号,收/支,类别,摘要,金额',
				`2025-03-05,1,${direction},办公费,纸,${amount}`,
			]);
		expect(onlyRow(cells('支 出'))['支出（元）']).toBe('20.00');
		expect(problems(cells(''))).toEqual(['2 收/支 cell-missing']);
		expect(problems(cells('支', '/'))).toEqual(['2 金额 ledger-amounts']);
		expect(problems(cells('支', '"2,0"'))).toEqual(['2 金额 cell-unreadable']);
		const debit = cells('借').findings.map((one) => explain(one, 'zh'));
		expect(debit).toEqual([
			{
				message: '“借”不是规定的收支方向。',
				fix: '请写“收”或“支”。“借”“贷”在不同的账上意思相反，不能确定是哪边。',
			},
		]);
	});

	it('needs each required cell, and a dash fills none', () => {
		expect(problems(row('2025-03-05,/,,纸,,2'))).toEqual([
			'2 凭证号 cell-missing',
			'2 类别 cell-missing',
		]);
	});

	it('may leave optional cells empty or with a dash, and writes no column that is empty throughout', () => {
		const cells = onlyRow(
			importLines([`${heading},票据类型,证明人`, '2025-03-05,1,办公费,纸,,2,无,——']),
		);
		expect(cells).toMatchObject({ 票据类型: '无' });
		expect(cells).not.toHaveProperty('证明人');
	});

	it('holds only the words of the contract where there is a list', () => {
		const result = importLines([`${heading},票据类型`, '2025-03-05,1,办公费,纸,,2,发飘']);
		expect(result.findings.map((one) => explain(one, 'zh').message)).toEqual([
			'“发飘”不是规定的选项。是不是“发票”？',
		]);
	});

	it('holds no control characters and no damaged text', () => {
		expect(onlyRow(row('2025-03-05,1,办公费,打印\u0007纸,,2'))['摘要']).toBe('打印纸');
		expect(problems(row('2025-03-05,1,办公费,打印\uFFFD纸,,2'))).toEqual([
			'2 摘要 cell-unreadable',
		]);
	});
});

describe('money', () => {
	const cell = fc.constantFrom(
		...[
			'',
			'',
			'',
			'2025-03-05',
			'1',
			'办公费',
			'利息收入',
			'打印纸',
			'合计',
			'制表人：周文',
			'注：略',
		],
		...['20.00', '2.5', '-3', '一、收入', '三元', '1,20', '支出', '第1页'],
	);

	it('never leaves the table unseen: a row with an amount is imported, stated and checked, or refused', () => {
		const cells = fc.array(cell, { minLength: 6, maxLength: 6 });
		const lines = fc.array(cells, { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(lines, (body) => {
				const written = body.map((row) => row.map((text) => `"${text}"`).join(','));
				const { imported } = importLines(['柳溪村', heading, purchase, ...written]);
				for (const { line, kind } of imported?.dropped ?? []) {
					if (!['note', 'section', 'repeated'].includes(kind)) continue;
					const amounts = body[line - 4]?.slice(4).map((text) => readOfficeAmount(text, undefined));
					expect(amounts?.map((amount) => amount.kind)).not.toContain('amount');
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('the period', () => {
	it('is the one month of all dates when none is named', () => {
		expect(importLines([heading, purchase, interest], null).imported?.period?.key).toBe('2025-03');
	});

	it('is not guessed from dates of two months', () => {
		const result = importLines([heading, purchase, '2025-04-01,2,办公费,纸,,2'], null);
		expect(problems(result)).toEqual(['3 日期 period-unclear']);
		expect(result.findings.map((one) => explain(one, 'zh').message)).toEqual([
			'没有用 --period 写明期间，表里却既有 2025-03 的，又有 2025-04 的。',
		]);
	});

	it('holds every date', () => {
		expect(problems(importLines([heading, purchase, '2025-04-01,2,办公费,纸,,2']))).toEqual([
			'3 日期 date-outside-period',
		]);
		expect(
			importLines([heading, purchase, '2025-01-01,2,办公费,纸,,2'], '2025-Q1').findings,
		).toEqual([]);
	});

	it('has at least one payment', () => {
		expect(problems(importLines(['柳溪村', heading, '合计,,,,,']))).toEqual(['rows-absent']);
	});
});

describe('the report', () => {
	it('says what came in, what was left out and what was renamed', () => {
		const { imported } = importLines([
			'收支表（单位：万元）',
			`${heading},余额`,
			'上月结余,,,,,,1',
			'2025-03-05,1,电费,三月电费,,0.01,',
			'2025-03-06,2,电费,补缴,,0.02,0.97',
			'合计,,,,,0.03,',
			'制表人：周文,,,,,,',
		]);
		expect(imported && formatImportReport(imported, [])).toEqual([
			'收支明细 2025-03：表头以外读到 6 行，其中收支 2 笔，全部导入。',
			'收入合计 0.00 元，支出合计 300.00 元。',
			'表上的金额单位是万元，已换算成元。',
			'表上写的期初余额 10000.00 元，表上写的期末余额 9700.00 元。请登记到 balances.csv。',
			'没有导入的行：',
			'  第1行（表头上面的标题、单位）：收支表（单位：万元）',
			'  第3行（期初余额）：上月结余 1',
			'  第6行（合计，已和明细核对）：合计 0.03',
			'  第7行（签字、说明）：制表人：周文',
			'没有导入的列：余额。',
			'按规定的写法改写：',
			'  类别：电费 → 水电费（2 行）',
		]);
	});

	it('of what is wrong is ordered by line and column, and tells everything at once', () => {
		const result = importLines([
			heading,
			'2025-03-32,1.1E+17,办工费,纸,1,2',
			'2025-04-05,2,办公费,,,"1,20"',
			'说不清,,,,,',
		]);
		expect(problems(result)).toEqual([
			'2 日期 cell-unreadable',
			'2 凭证号 cell-damaged',
			'2 类别 choice-unknown',
			'2 支出 ledger-amounts',
			'3 日期 date-outside-period',
			'3 摘要 cell-missing',
			'3 支出 cell-unreadable',
			'4 row-unclear',
		]);
	});
});
