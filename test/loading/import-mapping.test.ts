import { describe, expect, it } from 'vitest';
import { categoryNamesOf, columnNamesOf } from '../../src/domain/portal/import-mapping.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { contracts } from '../../src/domain/tables/contracts.ts';
import { readImportMapping } from '../../src/loading/import-mapping.ts';
import { rememberInMapping } from '../../src/loading/remember-mapping.ts';
import { importMappingExample } from '../../src/reporting/import-mapping-example.ts';
import { explain } from '../../src/texts/findings.ts';
import { gb18030, utf8 } from '../encodings.ts';

const village = '990101001200';
const problems = (yaml: string, villages?: readonly string[]) =>
	readImportMapping(utf8(yaml), { villages }).findings.map(
		(one) => `${one.place.line} ${explain(one, 'zh').message}`,
	);

describe('import-mapping.yaml', () => {
	it('is read as documented, in UTF-8 or GB18030', () => {
		for (const bytes of [utf8(importMappingExample), gb18030(importMappingExample)]) {
			const { mapping, findings } = readImportMapping(bytes, { villages: [village] });
			expect(findings).toEqual([]);
			expect(mapping && columnNamesOf(mapping, contracts, village)).toEqual({ 租金: '年租金' });
		}
	});

	it('says of a village what it confirmed, before what the county did', () => {
		const { mapping } = readImportMapping(
			utf8(
				`columns: { ledger: { 事项: 摘要, 说明: 备注 } }\ncategories: { 机械费: 维修费 }\nvillages: { "${village}": { columns: { ledger: { 说明: 不用 } }, categories: { 机械费: 工程支出 } } }\n`,
			),
		);
		if (!mapping) throw new Error('not read');
		expect(columnNamesOf(mapping, ledger, village)).toEqual({ 事项: '摘要', 说明: '不用' });
		expect(columnNamesOf(mapping, ledger, undefined)).toEqual({ 事项: '摘要', 说明: '备注' });
		expect(categoryNamesOf(mapping, village)).toEqual({ 机械费: '工程支出' });
		expect(categoryNamesOf(mapping, '990101001201')).toEqual({ 机械费: '维修费' });
	});

	it('may name the columns that only offices have', () => {
		expect(problems('columns: { ledger: { 收付别: 收/支, 剩余: 余额, 凭字: 凭证字 } }\n')).toEqual(
			[],
		);
		expect(problems('columns: { contracts: { 剩余: 余额 } }\n')).toEqual([
			'1 合同台账没有“余额”这一列。不要这一列，写“不用”。',
		]);
	});

	it('names what is wrong with its line and what is meant', () => {
		const wrong = [
			'columns:',
			'  ledger:',
			'    事项说明: 摘耍',
			'    备注2: 不用',
			'  ledgr: {}',
			'categories:',
			'  机械费: 维修',
			'vilages: {}',
			'villages:',
			`  "${village}":`,
			'    column: {}',
		];
		expect(problems(wrong.join('\n'))).toEqual([
			'3 收支明细没有“摘耍”这一列。是不是“摘要”？不要这一列，写“不用”。',
			'5 没有“ledgr”这种表。是不是“ledger”？',
			'7 没有“维修”这个标准类别。是不是“维修费”？',
			'11 不认识的“column”。是不是“columns”？',
			'8 不认识的“vilages”。是不是“villages”？',
		]);
		expect(problems('villages:\n  "990101001201": {}\n', [village])).toEqual([
			'2 villages.csv 里没有村编号“990101001201”。是不是“990101001200”？',
		]);
		expect(problems('villages:\n  "990101001201": {}\n')).toEqual([]);
	});

	it.each([
		['a list', '- 摘要\n'],
		['a text', '摘要\n'],
		['broken YAML', 'columns: [\n'],
		['an alias', 'columns: &a { ledger: {} }\ncategories: *a\n'],
		['a column that is a map', 'columns: { ledger: { 事项: { 摘要: 1 } } }\n'],
		['a heading of a thousand characters', `columns: { ledger: { ${'长'.repeat(1000)}: 摘要 } }\n`],
		[
			'a thousand headings',
			`columns:\n  ledger:\n${Array.from({ length: 1000 }, (_, at) => `    列${at}: 摘要\n`).join('')}`,
		],
	])('is not %s', (_, yaml) => {
		const { mapping, findings } = readImportMapping(utf8(yaml));
		expect(mapping).toBeUndefined();
		expect(findings.map(({ kind }) => kind)).toContain('import-mapping');
	});

	it('holds nothing personal', () => {
		const { findings } = readImportMapping(
			utf8('columns: { ledger: { "电话13912345678": 备注 } }\n'),
		);
		expect(findings.map(({ kind, place }) => `${kind} ${place.line}`)).toEqual(['phone 1']);
		expect(JSON.stringify(findings)).not.toContain('13912345678');
	});
});

describe('what was confirmed', () => {
	const confirmed = { table: 'ledger', village, columnNames: { 事项: '摘要' }, categoryNames: {} };

	it('is kept beside what stands there, with its remarks, and can be read again', () => {
		const before = '# 县里定的\ncolumns:\n  ledger:\n    说明: 备注 # 各镇一样\n';
		const text = rememberInMapping(before, confirmed);
		expect(text.startsWith(before)).toBe(true);
		const { mapping, findings } = readImportMapping(utf8(text));
		expect(findings).toEqual([]);
		expect(mapping && columnNamesOf(mapping, ledger, village)).toEqual({
			说明: '备注',
			事项: '摘要',
		});
	});

	it('is written as people write it where the text was JSON', () => {
		const json = JSON.stringify({ columns: { ledger: { 说明: '备注' } }, villages: {} });
		const text = rememberInMapping(json, confirmed);
		expect(text).toBe(
			`columns:\n  ledger:\n    说明: 备注\nvillages:\n  "${village}":\n    columns:\n      ledger:\n        事项: 摘要\n`,
		);
	});

	it('of a table of the county holds for the county', () => {
		const text = rememberInMapping('', { ...confirmed, table: 'villages', village: undefined });
		expect(text).toMatch(/^#.*\ncolumns:\n {2}villages:\n {4}事项: 摘要\n$/);
	});

	it('leaves the text alone where nothing was', () => {
		const odd = 'columns: {ledger:    {说明: 备注}}';
		expect(rememberInMapping(odd, { ...confirmed, columnNames: {} })).toBe(odd);
	});
});
