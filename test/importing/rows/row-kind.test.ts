import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../src/importing/sheet/find-header.ts';
import { ledger } from '../../../src/domain/tables/ledger.ts';
import { matchColumns } from '../../../src/importing/columns/column-match.ts';
import { columnsOfOffices } from '../../../src/importing/columns/matching-table.ts';
import { listTableHeadings } from '../../../src/importing/sheet/table-headings.ts';
import { readLayout } from '../../../src/importing/sheet/table-layout.ts';
import { classifyRow } from '../../../src/importing/rows/row-kind.ts';
import { readCsv } from '../../../src/loading/read-csv.ts';
import { heading, importLines, problems, purchase } from '../ledger-text.ts';

const header = findHeader(readCsv(`${heading},余额`).records, listTableHeadings(ledger));
const layout =
	header &&
	readLayout(
		ledger,
		{ header, columns: matchColumns(header.headings, [], columnsOfOffices(ledger)) },
		'3月.csv',
	).layout;

function kindOf(row: string, afterNote = false): string {
	const [record] = readCsv(row).records;
	if (!record || !layout) throw new Error('No record');
	const { kind, label } = classifyRow(record, layout, afterNote);
	return label ? `${kind} ${label}` : kind;
}

describe('what a row is', () => {
	it.each([
		'合计',
		'合　计',
		'总计：',
		'小计',
		'本月合计',
		'本页小计',
		'3月份合计',
		'2025年3月合计',
		'以上合计',
		'支出总额',
		'合计2笔',
		'合计（共2笔）',
		'办公费合计',
		'合计（大写）：叁元整',
		'Total',
		'Sub-total:',
		'【合计】',
		'※合計',
		'合计支出',
		'共2笔',
		'∑',
		'本月共支出',
		'收支差额',
	])('“%s” states a total', (label) => {
		expect(kindOf(`${label},,,,1,2,`)).toMatch(/^total /);
		expect(kindOf(`2025-03-31,,,${label},1,2,`)).toMatch(/^total /);
	});

	it.each([
		['本年累计', 'cumulative'],
		['自年初累计', 'cumulative'],
		['1-3月累计', 'cumulative'],
		['本年合计', 'cumulative'],
		['承前页', 'carried'],
		['过次页', 'carried'],
		['上月结余', 'opening'],
		['期初余额', 'opening'],
		['上年结转', 'opening'],
		['本月结余', 'closing'],
		['期末余额', 'closing'],
		['余额', 'closing'],
		['收入合计', 'total'],
		['本月支出', 'total'],
		['支出小计', 'total'],
		['本月发生额及余额', 'total'],
	])('“%s” is %s', (label, kind) => {
		expect(kindOf(`,,,${label},1,2,3`)).toBe(`${kind} ${label}`);
	});

	it('a payment stays one, whatever its summary says', () => {
		expect(kindOf('2025-03-05,1,办公费,合计,,2,')).toBe('entry');
		expect(kindOf('2025-03-05,1,,上月结余,,2,')).toBe('entry');
		expect(kindOf(',,办公费,小计,,2,')).toBe('entry');
		expect(kindOf('2025-03-05,记-1,,以上合计,,2,')).toBe('entry');
		expect(kindOf(',,办公费,支出总额,,2,')).toBe('entry');
	});

	it.each([
		'制表人：周文,,审核人：吴天,,村务监督委员会（签字）：,,',
		'村委会（盖章）,,,,,,',
		'公示时间：2025年4月8日,,,,,2025.4.8,',
		'第 1 页 共 2 页,,,,,,',
		'（以下空白）,,,,,,',
		'注：以上均为现金,,,,,,',
	])('“%s” is words around the table', (row) => {
		expect(kindOf(row)).toBe('note');
	});

	it('a row with money in it is never taken for words', () => {
		expect(kindOf('备注：补记,,,,,20.00,')).toBe('unclear');
		expect(kindOf('备注：补记,,,,,人民币20元整,')).toBe('unclear');
		expect(kindOf('备注：补记,,,,,贰拾元整,')).toBe('unclear');
		expect(kindOf('备注：补记,,,,,"1,20.00",', true)).toBe('unclear');
		expect(kindOf(',,,打印纸,,20.00,', true)).toBe('entry');
		expect(kindOf('不知何物,,,,,20.00,', true)).toBe('unclear');
		expect(kindOf('2025-03-05,记-1,,,,二十元,', true)).toBe('entry');
		expect(kindOf(',,办公费,打印纸,,二十元,', true)).toBe('entry');
	});

	it('below the signatures a row without money is words', () => {
		expect(kindOf('2025年4月8日,,,,,,', true)).toBe('note');
		expect(kindOf('2025年4月8日,,,,,,', false)).toBe('unclear');
	});

	it('a section has a title', () => {
		expect(kindOf('一、收入部分,,,,,,')).toBe('section');
		expect(kindOf('支出类,,,,,,')).toBe('section');
		expect(kindOf('柳溪村,,,,,,')).toBe('unclear');
	});

	it('a row of no known kind is refused, a row above the header with a payment too', () => {
		expect(problems(importLines([heading, purchase, '另有一笔未记,,,,,']))).toEqual([
			'3 row-unclear',
		]);
		expect(problems(importLines([purchase, heading, purchase]))).toEqual(['1 row-unclear']);
	});
});
