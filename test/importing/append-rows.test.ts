import { describe, expect, it } from 'vitest';
import { assets } from '../../src/domain/tables/assets.ts';
import { officials } from '../../src/domain/tables/officials.ts';
import { appendRows } from '../../src/importing/append-rows.ts';

const head = ['编号', '名称', '原值'];
const old = [head, ['ZC-001', '校舍', '1200'], ['ZC-002', '水泵', '70.00']];

describe('rows that are added to a table', () => {
	it('stand behind the old ones, which stay to the letter, in the columns of both', () => {
		const own = [
			['名称', '编号', '存放地点'],
			['会议桌', 'ZC-003', '村部'],
		];
		expect(appendRows(assets, old, own)).toMatchObject({
			cells: [
				[...head, '存放地点'],
				['ZC-001', '校舍', '1200', ''],
				['ZC-002', '水泵', '70.00', ''],
				['ZC-003', '会议桌', '', '村部'],
			],
			...{ added: 1, same: 0, others: 2 },
		});
	});

	it('are there already where they say the same, however an amount is written', () => {
		const own = [head, ['ZC-001', '校舍', '1200.00'], ['ZC-003', '会议桌', '']];
		expect(appendRows(assets, old, own)).toMatchObject({ added: 1, same: 1, others: 1 });
	});

	it('clash where the id is there with other content, in capitals or not', () => {
		const own = [head, ['zc-002', '水泵', '90.00']];
		const { added, others, conflict } = appendRows(assets, old, own);
		expect([added, others]).toEqual([0, 1]);
		expect(conflict).toEqual({
			before: [head, ['ZC-002', '水泵', '70.00']],
			after: [head, ['zc-002', '水泵', '90.00']],
			numbers: [2],
		});
	});

	it('are others where somebody holds an office again', () => {
		const term = ['姓名', '机构', '职务', '任期开始'];
		const first = [term, ['周百灵', '村民委员会', '主任', '2021-01-16']];
		const again = [term, ['周百灵', '村民委员会', '主任', '2026-01-16']];
		expect(appendRows(officials, first, again)).toMatchObject({ added: 1, others: 1 });
	});
});
