import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/texts/findings.ts';
import { readOfficeFile } from '../../../src/importing/sheet/read-office-file.ts';
import { officeLimits, type ReadingLimits } from '../../../src/loading/reading-limits.ts';
import { utf8 } from '../../encodings.ts';
import { buildWorkbook, compoundFile } from '../../loading/workbook/build-workbook.ts';

const heading = '日期,凭证号,类别,摘要,收入,支出';

function findings(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): string[] {
	const read = readOfficeFile(bytes, { file: '表', limits: { ...officeLimits, ...limits } });
	return 'findings' in read
		? read.findings.map((one) => Object.values(explain(one, 'zh')).join(''))
		: [];
}

const saveAsXlsx = '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”，再导入。';
const findTheTable =
	'请找出原来的表格，另存为“Excel 工作簿（*.xlsx）”，再导入；没有表格的，请照着填写。';

describe('a file that is no table', () => {
	it.each([
		['%PDF-1.7', `这是 PDF 文件，不能直接导入。${findTheTable}`],
		['\u0089PNG', `这是图片，不能直接导入。${findTheTable}`],
		['\u00ff\u00d8\u00ff', `这是图片，不能直接导入。${findTheTable}`],
		['RIFF\0\0\0\0WEBP', `这是图片，不能直接导入。${findTheTable}`],
		['{\\rtf1', `这是 RTF 文档，不能直接导入。${findTheTable}`],
		['Rar!\u001a', '这是压缩包，不能直接导入。请先解压，再导入里面的表格。'],
		['\u001f\u008b', '这是压缩包，不能直接导入。请先解压，再导入里面的表格。'],
		['<html><table>', `这是网页形式的表格，不能直接导入。${saveAsXlsx}`],
		['\u00ef\u00bb\u00bf<HTML', `这是网页形式的表格，不能直接导入。${saveAsXlsx}`],
		['<?xml version="1.0"?>', `这是网页形式的表格，不能直接导入。${saveAsXlsx}`],
		['MIME-Version: 1.0', `这是网页形式的表格，不能直接导入。${saveAsXlsx}`],
	])('%j is refused, with the way out', (beginning, sentence) => {
		const bytes = Uint8Array.from(beginning, (character) => character.charCodeAt(0));
		expect(findings(bytes)).toEqual([sentence]);
	});

	it('is refused as a workbook of another kind, protected or damaged', () => {
		expect(findings(buildWorkbook({ 表: { rows: [['甲']] } }, { type: 'xlsb' }))).toEqual([
			`这是二进制工作簿（XLSB），不能直接导入。${saveAsXlsx}`,
		]);
		expect(findings(compoundFile({ EncryptedPackage: new Uint8Array(5000) }))).toEqual([
			'这个工作簿设了打开密码，读不出内容。请用 Excel 或 WPS 输入密码打开，取消密码，另存为 .xlsx，再导入。',
		]);
		expect(findings(Uint8Array.of(0x50, 0x4b, 0x03, 0x04))).toEqual([
			'这个工作簿不完整或已损坏，读不出内容。请用 Excel 或 WPS 打开原表，另存为 .xlsx，再导入；打不开的，请找没有损坏的原表。',
		]);
	});
});

describe('a text file', () => {
	const text = (body: string) => utf8(`${heading}\n${body}\n`);

	it('is refused beyond the limits', () => {
		const bytes = text(`2025-03-05,1,办公费,${'纸'.repeat(20)},,2`);
		expect(findings(bytes, { textBytes: 50 })).toEqual([
			'文件有 1 MB，超过 0.00005 MB 的上限。请拆分或压缩后再放。',
		]);
		expect(findings(bytes, { cells: 11 })[0]).toMatch(/^连空格子在内超过 11 格。请把要导入的表/);
		expect(findings(bytes, { columns: 5 })[0]).toMatch(/^这一行有内容的格子超过 5 列。/);
		expect(findings(bytes, { cellCharacters: 19 })[0]).toMatch(/^这一行有一格超过 19 个字。/);
		const just = { textBytes: bytes.length, cells: 12, columns: 6, cellCharacters: 20 };
		expect(findings(bytes, just)).toEqual([]);
	});

	it('may not hide a workbook’s size: that has a limit of its own', () => {
		const bytes = buildWorkbook({ 表: { rows: [['甲']] } });
		expect(findings(bytes, { textBytes: 10 })).toEqual([]);
		expect(findings(bytes, { fileBytes: 10 })[0]).toMatch(/的上限。/);
	});
});

describe('the code that reads offices’ files', () => {
	const root = path.join(import.meta.dirname, '../../../src');
	const imported = (file: string): string[] =>
		[...readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*?from '([^']+)'/gms)].map(
			([, from = '']) => from,
		);

	it('needs nothing but the language, for it runs in a browser too', () => {
		const seen = new Set<string>();
		const importing = path.join(root, 'importing');
		const queue = readdirSync(importing, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => path.join(importing, name));
		for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
			if (seen.has(file)) continue;
			seen.add(file);
			for (const from of imported(file)) {
				expect(from, file).not.toMatch(/^(?:node:|astro:|fs$|path$)/);
				if (from.startsWith('.')) queue.push(path.join(path.dirname(file), from));
			}
		}
		expect(seen).toContain(path.join(root, 'loading/workbook/read-workbook.ts'));
	});
});
