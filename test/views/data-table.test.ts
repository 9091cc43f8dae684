import { describe, expect, it } from 'vitest';
import { cellsOf, csvTable, totalsOf, type ShownColumn } from '../../src/views/data-table.ts';

interface Fruit {
	readonly name: string;
	readonly fen?: number;
}

const columns: readonly ShownColumn<Fruit>[] = [
	{ heading: '名称', rowHeading: true, cell: ({ name }) => name },
	{ heading: '说明', cell: () => '甜', unlabelled: true },
	{ heading: '日期', cell: () => '3月1日', day: true },
	{
		heading: '收入（元）',
		amount: 'income',
		cell: ({ fen }) => (fen === undefined ? undefined : String(fen)),
		total: (rows) => String(rows.length),
	},
	{ heading: '备注', cell: () => undefined },
];

describe('the cells of a table', () => {
	it('say what kind of thing they hold, and keep the room of an amount that is not there', () => {
		expect(cellsOf(columns, false).map(({ classes, emptyClass }) => [classes, emptyClass])).toEqual(
			[
				[undefined, undefined],
				['unlabelled', undefined],
				['day', undefined],
				['amount income', 'amount'],
				[undefined, undefined],
			],
		);
	});

	it('carry their headings only where no style sheet has them', () => {
		expect(cellsOf(columns, false).map(({ label }) => label)).toEqual(columns.map(() => undefined));
		expect(cellsOf(columns, true).map(({ label }) => label)).toEqual([
			...['名称', undefined, '日期', '收入（元）', '备注'],
		]);
	});
});

describe('the totals of a table', () => {
	it('stand below their columns, under one heading for those before', () => {
		expect(totalsOf(columns, [{ name: '桃' }])).toEqual({
			before: 3,
			cells: [{ text: '1', heading: '收入（元）' }, { span: undefined }],
		});
	});

	it('leave out nothing between two of them', () => {
		const [name, note, day, sum] = columns;
		if (!name || !note || !day || !sum) throw new Error('The columns are gone.');
		expect(totalsOf([name, sum, note, day, sum], [])).toEqual({
			before: undefined,
			cells: [
				{ text: '0', heading: '收入（元）' },
				{ span: 2 },
				{ text: '0', heading: '收入（元）' },
			],
		});
	});

	it('are none where no column has one', () => {
		expect(totalsOf(columns.slice(0, 3), [])).toBeUndefined();
	});
});

describe('the file of a table', () => {
	it('has the headings first, and a line a row', () => {
		const file = [{ heading: '名称', cell: ({ name }: Fruit) => name }];
		expect(csvTable(file, [{ name: '桃' }, { name: '梨' }])).toEqual([['名称'], ['桃'], ['梨']]);
	});
});
