import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/time/period.ts';
import { explain } from '../../../src/texts/findings.ts';
import { columnLetters } from '../../../src/importing/sheet/office-sheet.ts';
import { readOfficeFile } from '../../../src/importing/sheet/read-office-file.ts';
import { buildWorkbook, type SheetToBuild } from '../../loading/workbook/build-workbook.ts';

const ledger: SheetToBuild = {
	rows: [
		['日期', '凭证号', '类别', '摘要', '收入', '支出'],
		['2025-03-05', '1', '办公费', '纸', null, 2],
		['2025-03-06', '2', '办公费', '笔', null, 3],
		['2025-03-07', '3', '办公费', '墨', null, 4],
	],
};
const words: SheetToBuild = { rows: [['说明']] };

const read = (sheets: Readonly<Record<string, SheetToBuild>>, sheet?: string) =>
	readOfficeFile(buildWorkbook(sheets), { file: '3月.xlsx', sheet });

function name(...args: Parameters<typeof read>): string | undefined {
	const found = read(...args);
	return 'sheet' in found ? found.sheet.name : undefined;
}

function sentences(...args: Parameters<typeof read>): string[] {
	const found = read(...args);
	return 'findings' in found
		? found.findings.map((one) => Object.values(explain(one, 'zh')).join(''))
		: [];
}

describe('the sheet of a workbook', () => {
	it('is the only one, the one with a header row, or the one that the clerk names', () => {
		expect(name({ 甲: words })).toBe('甲');
		expect(name({ 甲: words, 乙: ledger })).toBe('乙');
		expect(name({ 甲: ledger, 乙: ledger }, ' 乙 ')).toBe('乙');
	});

	it('of a book of months is that of the month asked for; blank sheets do not count', () => {
		const book = { '1月': ledger, '2月': ledger, '3 月': ledger, Sheet4: { rows: [] } };
		const ofMonth = (key: string) => {
			const file = '账.xlsx';
			const found = readOfficeFile(buildWorkbook(book), { file, period: parsePeriod(key) });
			return 'sheet' in found ? found.sheet.name : found.findings.map(({ kind }) => kind);
		};
		expect(ofMonth('2025-03')).toBe('3 月');
		expect(ofMonth('2025-04')).toEqual(['sheet-unclear']);
		expect(name({ 甲: words, Sheet2: { rows: [] } })).toBe('甲');
	});

	it('is not guessed: the names are listed', () => {
		expect(sentences({ '2月': ledger, '3月': ledger, 说明: words })).toEqual([
			'工作簿里有表头的工作表不止一张：“2月”“3月”。请写明导入哪一张，例如 --sheet 3月。',
		]);
		expect(sentences({ 甲: words, 乙: words })[0]).toMatch(
			/^工作簿里有“甲”“乙”，没有一张能认出表头。/,
		);
		expect(sentences({ '2月': ledger, '3月': ledger }, '3 月')).toEqual([
			'工作簿里没有名为“3 月”的工作表，只有“2月”“3月”。是不是“3月”？请照工作表标签上的名称写。',
		]);
		expect(read({ '2月': ledger, '3月': ledger })).toMatchObject({ names: ['2月', '3月'] });
	});

	it('may be hidden only when it is named; those left alone are told', () => {
		const sheets = { 甲: ledger, 乙: { ...ledger, hidden: true }, 丙: words };
		expect(name(sheets)).toBe('甲');
		expect(name(sheets, '乙')).toBe('乙');
		const found = read(sheets);
		expect('sheet' in found && found.sheet.remarks.map(({ zh }) => zh)).toEqual([
			'没有导入的工作表：“丙”。',
			'隐藏的工作表没有导入：“乙”。',
		]);
	});

	it('has no hidden rows or columns with content', () => {
		expect(sentences({ 甲: { ...ledger, hiddenRows: [2, 3, 9] } })).toEqual([
			'第 2—3 行有内容，但是隐藏着，也可能是筛选掉的，不知道要不要公开。请取消筛选和隐藏：要公开的留着，不要的删去，再导入。',
		]);
		expect(sentences({ 甲: { ...ledger, hiddenColumns: [3, 9] } })).toEqual([
			'D 列有内容，但是隐藏着，不知道要不要公开。请取消隐藏：要公开的留着，不要的整列删去，再导入。',
		]);
		expect(sentences({ 甲: { ...ledger, hiddenRows: [9], hiddenColumns: [9] } })).toEqual([]);
	});

	it('calls its columns as spreadsheets do', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
			'A',
			'Z',
			'AA',
			'AZ',
			'BA',
			'ZZ',
			'AAA',
		]);
	});
});
