import { describe, expect, it } from 'vitest';
import { ledger } from '../../../src/domain/tables/ledger.ts';
import { listTableHeadings } from '../../../src/importing/sheet/table-headings.ts';
import { findHeader } from '../../../src/importing/sheet/find-header.ts';
import { readCsv } from '../../../src/loading/read-csv.ts';
import { heading, importLines, interest, problems, purchase } from '../ledger-text.ts';

const header = (...lines: string[]) =>
	findHeader(readCsv(lines.join('\n')).records, listTableHeadings(ledger));

describe('the header row', () => {
	it('is found below titles, units and blank lines', () => {
		expect(header('柳溪村收支公开榜', '', '单位：元', heading, purchase)).toMatchObject({
			line: 4,
			bodyFrom: 3,
			headings: ['日期', '凭证号', '类别', '摘要', '收入', '支出'],
		});
	});

	it('is read from two rows when the lower one parts a heading', () => {
		const found = header('日期,凭证号,类别,摘要,金额,,经手人', ',,,,收入,支出,', purchase);
		expect(found?.headings).toEqual(['日期', '凭证号', '类别', '摘要', '收入', '支出', '经手人']);
		expect(found?.bodyFrom).toBe(2);
	});

	it('is read from three rows, the last of which gives the units', () => {
		const three = header(
			'日期,凭证号,类别,摘要,金额,,经手人',
			',,,,收入,支出,',
			',,,,（万元）,（元）,',
			purchase,
		);
		expect(three?.headings.slice(4)).toEqual(['收入（万元）', '支出（元）', '经手人']);
		expect(three?.bodyFrom).toBe(3);
		const units = header('日期,凭证号,类别,摘要,收入,支出', ',,,,（元）,（元）', purchase);
		expect([units?.headings.slice(4), units?.bodyFrom]).toEqual([['收入（元）', '支出（元）'], 2]);
		expect(header(heading, purchase, ',,,,,')?.bodyFrom).toBe(1);
	});

	it('takes a name that the two rows form together, before that of the lower one', () => {
		const found = header('日期,凭证号,类别,摘要,收入,收入,支出', ',,,,金额,对方,金额', purchase);
		expect(found?.headings).toEqual([
			'日期',
			'凭证号',
			'类别',
			'摘要',
			'收入金额',
			'对方',
			'支出金额',
		]);
	});

	it('gives both columns the unit of the heading above them', () => {
		const found = header('日期,凭证号,类别,摘要,金额(万元),,备注', ',,,,收入,支出,', purchase);
		expect(found?.headings.slice(4)).toEqual(['收入（万元）', '支出（万元）', '备注']);
		const own = header('日期,凭证号,类别,摘要,金额(万元),', ',,,,收入(元),支出', purchase);
		expect(own?.headings.slice(4)).toEqual(['收入(元)', '支出（万元）']);
	});

	it('may say the year of all dates above 月 and 日', () => {
		const lines = ['2025年,,凭证号,类别,摘要,收入,支出', '月,日,,,,,', '3,5,1,办公费,纸,,2'];
		expect(importLines(lines, null).imported?.rows[0]?.date).toBe('2025-03-05');
		expect(header('年度,,凭证号,类别,摘要,收入,支出', '月,日,,,,,')?.year).toBeUndefined();
	});

	it('is not a data row that says 收入 and 备注, nor anything beyond the twentieth row', () => {
		expect(header('收入,备注,打印纸', '1,2,3')).toBeUndefined();
		expect(header(...Array.from({ length: 20 }, () => '说'), heading)).toBeUndefined();
		expect(problems(importLines(['甲,乙,丙', '1,2,3']))).toEqual(['header-missing']);
		expect(problems(importLines(['']))).toEqual(['header-missing']);
	});

	it('may be repeated on the next page of a print, with the title', () => {
		const { imported } = importLines(['收支表', heading, purchase, '收支表', heading, interest]);
		expect(imported?.rows).toHaveLength(2);
		expect(imported?.dropped.map(({ line, kind }) => [line, kind])).toEqual([
			[1, 'title'],
			[4, 'repeated'],
			[5, 'repeated'],
		]);
	});

	it('may not be followed, or preceded, by a different one', () => {
		const other = '日期,凭证号,类别,摘要,支出';
		expect(problems(importLines([heading, purchase, other]))).toEqual(['3 header-second']);
		expect(
			problems(importLines([other, '2025-03-05,记-1,办公费,纸,5', heading, purchase])),
		).toEqual(['1 header-second', '2 row-unclear']);
	});
});
