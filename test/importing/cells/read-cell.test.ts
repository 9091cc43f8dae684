import { describe, expect, it } from 'vitest';
import type { CellType } from '../../../src/domain/schema/cell-type.ts';
import type { Column, Table } from '../../../src/domain/schema/table.ts';
import { tables } from '../../../src/domain/tables/index.ts';
import { readTableCell } from '../../../src/importing/cells/read-cell.ts';
import { wordVariants } from '../../../src/importing/cells/word-variants.ts';

const columnsOf = (table: Table) => Object.values<Column>(table.columns);
const allColumns = Object.values<Table>(tables).flatMap(columnsOf);
const context = {
	period: undefined,
	unit: undefined,
	direction: undefined,
	summary: undefined,
	acceptSuggestions: false,
};

function read(column: Column, cell: string): string {
	const place = { file: '表.csv', line: 2, column: column.heading, cell };
	const result = readTableCell(column, place, context);
	if ('problem' in result) return result.problem.kind;
	return result.value === undefined ? '' : column.type.write(result.value);
}

const { villages, catalogue, officials, finance, balances } = tables;

describe('a cell of an office’s table', () => {
	it.each([
		[villages.columns.id, ' 990101 001200 ', '990101001200'],
		[villages.columns.id, '9.90101E+11', 'cell-damaged'],
		[villages.columns.id, '99010100120', 'cell-unreadable'],
		[villages.columns.closing, '按 季', '每季度'],
		[villages.columns.closing, '双月', 'choice-unknown'],
		[villages.columns.aliases, '柳树屯、老柳溪', '柳树屯；老柳溪'],
		[villages.columns.aliases, '柳树屯，老柳溪；石桥', '柳树屯，老柳溪；石桥'],
		[villages.columns.since, '2025.3.9', '2025-03-09'],
		[villages.columns.since, '45352', 'cell-unreadable'],
		[villages.columns.since, '——', 'cell-missing'],
		[catalogue.columns.effectiveTo, '——', ''],
		[catalogue.columns.id, 'Mar-25', 'cell-damaged'],
		[catalogue.columns.due, '次月 15日前', '次月15日'],
		[catalogue.columns.due, '每月上旬', 'cell-unreadable'],
		[catalogue.columns.frequency, '按月', '每月'],
		[catalogue.columns.audience, '公开', 'choice-unknown'],
		[finance.columns.attachments, '甲.pdf、乙.jpg', '甲.pdf；乙.jpg'],
		[finance.columns.attachments, '收据、发票.pdf', 'cell-unreadable'],
		[finance.columns.title, '同上', 'cell-unreadable'],
		[finance.columns.title, '#REF!', 'cell-damaged'],
		[finance.columns.body, '-', ''],
		[officials.columns.relations, '无', '无'],
		[officials.columns.pay, '无', ''],
		[officials.columns.pay, '(2,800.00)', '-2800.00'],
		[officials.columns.pay, '2800.005', 'cell-unreadable'],
		[officials.columns.name, '', 'cell-missing'],
		[balances.columns.entity, '村集体', '集体经济组织'],
		[balances.columns.entity, '三组', '村民小组:三组'],
		[balances.columns.entity, '3组', 'cell-unreadable'],
		[balances.columns.income, '－', '0.00'],
		[balances.columns.income, '', 'cell-missing'],
		[balances.columns.income, '/', 'cell-missing'],
	] as readonly unknown[] as readonly (readonly [Column, string, string])[])(
		'is read or refused: $0.heading $1 → $2',
		(column, cell, expected) => {
			expect(read(column, cell.trim())).toBe(expected);
		},
	);

	it('is read in every type as the type itself writes it', () => {
		for (const column of allColumns) {
			const type: CellType<unknown> = column.type;
			expect([column.heading, read(column, type.example)]).toEqual([column.heading, type.example]);
		}
	});
});

describe('the variants of the fixed words', () => {
	it('fit one word of a column only, and are none of its words', () => {
		for (const { heading, type } of allColumns) {
			const variants = (type.words ?? []).flatMap((word) => wordVariants[word] ?? []);
			const doubled = variants.filter((variant, at) => variants.indexOf(variant) !== at);
			expect([heading, doubled]).toEqual([heading, []]);
			expect(variants.filter((variant) => type.words?.includes(variant))).toEqual([]);
		}
	});
});
