import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	inspectFile,
	inspectTooLarge,
	problemsKept,
	type Inspection,
	type InspectOptions,
} from '../../../src/client/desk/inspect-file.ts';
import { explain } from '../../../src/texts/findings.ts';
import { importFile } from '../../importing/import-file.ts';
import { formatCsv } from '../../../src/loading/write-csv.ts';
import { utf8 } from '../../encodings.ts';

const casesIn = (group: string) => {
	const offices = path.join(import.meta.dirname, '../../fixtures', group);
	return readdirSync(offices).map((name) => {
		const folder = path.join(offices, name);
		const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
		return { name, bytes: readFileSync(path.join(folder, input)) };
	});
};
const cases = casesIn('offices');
const pitfalls = casesIn('office-pitfalls');

const options: InspectOptions = {
	file: '3月.csv',
	table: 'ledger',
	period: '',
	batch: '',
	sheet: '',
	acceptSuggestions: false,
	edits: [],
	sha256: undefined,
	language: 'zh',
};

const inspectLines = (lines: readonly string[], more: Partial<InspectOptions> = {}): Inspection =>
	inspectFile(utf8(`${lines.join('\n')}\n`), { ...options, ...more });

const strictHeading = '日期,凭证号,类别,摘要,收入（元）,支出（元）';
const purchase = '2025-03-05,记-1,办公费,打印纸,,20.00';

describe('an office’s file on the page', () => {
	it.each(cases)('$name: has the findings and the strict file of the command', ({ bytes }) => {
		const { problems, strict } = inspectFile(bytes, options);
		const { imported, findings } = importFile(bytes, { file: options.file });
		expect(problems.map(({ kind, line, column }) => ({ kind, line, column }))).toEqual(
			findings.map(({ kind, place: { line, column } }) => ({ kind, line, column })),
		);
		expect(problems.map(({ message, fix }) => ({ message, fix }))).toEqual(
			findings.map((one) => explain(one, 'zh', 'desk')),
		);
		expect(strict?.csv).toBe(imported && formatCsv(imported.cells));
	});

	it.each([...cases, ...pitfalls])(
		'$name: is told in words that know of no command',
		({ bytes }) => {
			for (const language of ['zh', 'en'] as const) {
				const said = JSON.stringify(inspectFile(bytes, { ...options, language }));
				expect(said).not.toMatch(/--[a-z]|npm|⟦|⟧/);
			}
		},
	);

	it('is imported as it was changed on the page', () => {
		const wrong = [strictHeading, '2025-03-05,记-1,办公费,打印纸,,2.345'];
		const { strict, grid, problems } = inspectLines(wrong, {
			edits: [{ line: 2, position: 5, text: '23.45' }],
		});
		expect(problems).toEqual([]);
		expect(strict?.csv).toContain('23.45');
		expect(grid.rows.at(-1)).toMatchObject({
			whole: ['2025-03-05', '记-1', '办公费', '打印纸', '', '23.45'],
			before: [undefined, undefined, undefined, undefined, undefined, '2.345'],
		});
		const worse = inspectLines(wrong, { edits: [{ line: 2, position: 0, text: '2025-02-30' }] });
		expect(worse.problems.map(({ address }) => address)).toEqual(['A2', 'F2']);
	});

	it('offers the words of a column, those of income and expense apart', () => {
		const { grid } = inspectLines([`${strictHeading},票据类型`, `${purchase},收条`]);
		expect(grid.choices[0]).toBeUndefined();
		expect(grid.choices[2]?.map(({ side }) => side)).toEqual(['income', 'expense']);
		expect(grid.choices[6]).toEqual([
			{ words: ['发票', '财政票据', '收据', '工资表', '白条', '无'] },
		]);
	});

	it('is read for the period that was chosen', () => {
		const february = inspectLines([strictHeading, purchase], { period: '2025-02' });
		expect(february.problems.map(({ kind }) => kind)).toEqual(['date-outside-period']);
		const march = inspectLines([strictHeading, purchase], { period: '2025-03' });
		expect(march.strict?.path).toBe('ledger/2025-03.csv');
		const quarter = inspectLines([strictHeading, purchase], { period: '2025-Q1' });
		expect(quarter.strict?.path).toBe('ledger/2025-Q1.csv');
	});

	it('is read for the batch that was written', () => {
		const list = ['序号,姓名（脱敏）,金额', '1,张*丰,98.50'];
		const named = inspectLines(list, { table: 'subsidy-lists', batch: 'BT2025-02' });
		expect(named.strict?.path).toBe('subsidies/BT2025-02.csv');
		for (const batch of ['', '../BT2025-02']) {
			const unnamed = inspectLines(list, { table: 'subsidy-lists', batch });
			expect(unnamed.problems.map(({ kind }) => kind)).toEqual(['period-absent']);
			expect(unnamed.strict).toBeUndefined();
		}
	});

	it('shows each problem in its row and cell', () => {
		const { problems, grid } = inspectLines(['村里的账', strictHeading, purchase, ',,,,,']);
		expect(problems).toEqual([]);
		expect(grid.rows.map(({ line }) => line)).toEqual([1, 3]);
		const wrong = inspectLines(['村里的账', strictHeading, '2025-03-05,记-1,办公费,打印纸,,2.345']);
		expect(wrong.problems).toMatchObject([{ line: 3, column: '支出（元）', position: 5 }]);
		expect(wrong.grid.headings[5]).toBe('支出（元）');
		expect(wrong.grid.rows.at(-1)).toMatchObject({ line: 3 });
		expect(wrong.grid.rows.at(-1)?.cells[5]).toBe('2.345');
	});

	it('never gives the page a personal number', () => {
		const [card, mobile] = ['990101198503071220', '13800138000'];
		const rows = [strictHeading, `2025-03-05,${card},办公费,${mobile},,20.00`];
		for (const file of [rows, [`收据${card}`, ...rows]]) {
			const shown = JSON.stringify(inspectLines(file));
			expect(shown).toContain('身份证号');
			expect(shown).not.toMatch(new RegExp(`${card}|${mobile}`));
		}
	});

	it('shows no control characters and cuts novels', () => {
		const { grid } = inspectLines([
			strictHeading,
			`2025-03-05,记-1,办公费,打\u202E印${'长'.repeat(200)},,x`,
		]);
		const cell = grid.rows[0]?.cells[3] ?? '';
		expect(cell).toMatch(/^打印长+…$/);
		expect(cell.length).toBeLessThan(110);
	});

	it('keeps the first problems of very many, and all of them in the list to take away', () => {
		const rows = Array.from(
			{ length: problemsKept + 20 },
			(_, at) => `2025-03-05,记-${at},办公费,纸,,x`,
		);
		const { problems, errors, findingsText } = inspectLines([strictHeading, ...rows]);
		expect(problems).toHaveLength(problemsKept);
		expect(errors).toBe(problemsKept + 20);
		expect(findingsText).toContain(`第${problemsKept + 21}行`);
	});
});

describe('a file that needs more than itself', () => {
	const unnamed = [strictHeading, '2025-03-03,记-1,,支付村部屋面维修款,,3500.00', purchase];

	it('says what the suggested categories would mend, and takes them when asked', () => {
		const asked = inspectLines(unnamed);
		expect(asked).toMatchObject({ errors: 1, suggestions: 1, strict: undefined });
		const accepted = inspectLines(unnamed, { acceptSuggestions: true });
		expect(accepted).toMatchObject({ errors: 0, suggestions: 0 });
		expect(accepted.strict?.csv).toContain('记-1,维修费,');
		expect(accepted.strict?.report.join('\n')).toMatch(/第2行：（空） → 维修费/);
	});

	it('of another table is read as that table', () => {
		const lines = ['期间,账户,期初余额,本期收入,本期支出,期末余额', '2025-03,银行存款,0,100,0,100'];
		const { problems, strict } = inspectLines(lines, { table: 'balances' });
		expect(problems).toEqual([]);
		expect(strict).toMatchObject({ path: 'balances.csv', rows: 1 });
		const wrong = inspectLines([...lines, '2025-04,微信,100,0,0,100'], { table: 'balances' });
		expect(wrong.problems).toMatchObject([{ line: 3, column: '账户', position: 1 }]);
	});

	it('too large is not read, and the limit is told', () => {
		const { problems, grid } = inspectTooLarge(11_000_000, { file: '3月.csv', language: 'zh' });
		expect(problems).toMatchObject([
			{ kind: 'file-too-large', message: '文件有 11 MB，超过 10 MB 的上限。' },
		]);
		expect(grid.rows).toEqual([]);
	});

	it('is named in the report, with its hash where there is one', () => {
		const lines = [strictHeading, purchase];
		expect(inspectLines(lines).strict?.report[0]).toBe('原文件：3月.csv');
		expect(inspectLines(lines).strict?.report.join()).not.toContain('SHA-256');
		expect(inspectLines(lines, { sha256: 'ab12' }).strict?.report[1]).toBe('SHA-256：ab12');
	});

	it('is never named by a personal number', () => {
		const { file, strict } = inspectLines([strictHeading, purchase], { file: '13800138000.csv' });
		expect(file + (strict?.report.join() ?? '')).not.toContain('13800138000');
	});
});

describe('a file that has the strict headings', () => {
	it('is right as it stands where the check finds nothing', () => {
		expect(inspectLines([strictHeading, purchase]).asItStands).toEqual([]);
	});

	it('says what the check would say, though the import mends it', () => {
		const { strict, asItStands } = inspectLines([
			strictHeading,
			'2025/3/5,记-1,办公费,打印纸,,"1,020.00"',
		]);
		expect(strict).toBeDefined();
		expect(asItStands).toMatchObject([
			{ kind: 'cell-unreadable', line: 2, column: '日期' },
			{ kind: 'cell-unreadable', line: 2, column: '支出（元）' },
		]);
	});

	it('says nothing twice', () => {
		const { problems, asItStands } = inspectLines([
			strictHeading,
			'2025-03-05,记-1,办公费,打印纸,,2.345',
		]);
		expect(problems).toHaveLength(1);
		expect(asItStands).toEqual([]);
	});

	it('is not meant by an office’s own headings', () => {
		expect(inspectLines(['日期,凭证号,类别,摘要,收入,支出', purchase]).asItStands).toBeUndefined();
	});
});
