import { describe, expect, it } from 'vitest';
import { disclosureText } from '../../src/checks/disclosure-text.ts';
import { aDisclosure, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const finance = (cells: Cells, textFiles: readonly string[] = []) => ({
	finance: [aDisclosure({ 正文: '', ...cells })],
	textFiles,
});

describe('the text of a disclosure', () => {
	it.each<[string, Cells]>([
		['a text', { 正文: '内容' }],
		['a text file', { 正文文件: 'notices/a.md' }],
		['an attachment', { 附件: 'a.pdf' }],
		['why there was nothing', { 不适用说明: '没有发生' }],
		['the table that fulfils its item', { 目录编号: 'CW-02' }],
	])('may be %s', (_, cells) => {
		const textFiles = cells['正文文件'] ? [cells['正文文件']] : [];
		expect(problems(disclosureText, finance(cells, textFiles))).toEqual([]);
	});

	it('must be somewhere', () => {
		expect(problems(disclosureText, finance({}))).toEqual(['disclosure-empty finance.csv:2 正文']);
		expect(sentences(disclosureText, finance({}))).toEqual([
			'这一行没有正文、正文文件、附件，也没有不适用说明。',
		]);
	});

	it('is not asked for while the catalogue item is not known: a table may fulfil it', () => {
		expect(problems(disclosureText, finance({ 目录编号: 'XX-99' }))).toEqual([]);
	});

	it('is not both in the row and in a file', () => {
		const village = finance({ 正文: '内容', 正文文件: 'notices/a.md' }, ['notices/a.md']);
		expect(problems(disclosureText, village)).toEqual([
			'disclosure-text-twice finance.csv:2 正文文件',
		]);
	});

	it('is in a file that is there', () => {
		const village = finance({ 正文文件: 'notices/b.md' });
		expect(problems(disclosureText, village)).toEqual(['notice-missing finance.csv:2 正文文件']);
		expect(sentences(disclosureText, village)).toEqual(['村文件夹里没有“notices/b.md”。']);
	});

	it('is named by a row, or nobody will see it', () => {
		const village = { textFiles: ['notices/a.md'] };
		expect(problems(disclosureText, village)).toEqual(['notice-unlisted notices/a.md']);
		const unread = { ...village, finance: [], incomplete: ['finance'] as const };
		expect(problems(disclosureText, unread)).toEqual([]);
	});
});
