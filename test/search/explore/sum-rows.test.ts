import { describe, expect, it } from 'vitest';
import type { Grouping } from '../../../src/search/explore/explore-query.ts';
import { groupRows, sumByGroup, sumRows } from '../../../src/search/explore/sum-rows.ts';
import { aLedgerTable, type RowParts } from './a-ledger-table.ts';

function sumBy(by: Grouping, rows: readonly RowParts[], chosen = rows.map(() => 1)) {
	const table = aLedgerTable(rows);
	return sumByGroup(table, Uint8Array.from(chosen), groupRows(table, by), 100).groups;
}
const inShort = (groups: ReturnType<typeof sumBy>) =>
	groups.map(({ name, village, count, incomeFen, expenseFen }) => [
		...[name, village, count, incomeFen, expenseFen],
	]);

describe('the sums of rows', () => {
	it('are exact to the fen, of the chosen ones alone', () => {
		const rows = [{ incomeFen: 10 }, { expenseFen: 9_007_199_254_740_990 }, { expenseFen: 1 }];
		expect(sumRows(aLedgerTable(rows), Uint8Array.of(1, 1, 1))).toEqual({
			...{ count: 3, incomeFen: 10, expenseFen: 9_007_199_254_740_991 },
		});
		expect(sumRows(aLedgerTable(rows), Uint8Array.of(1, 0, 1)).expenseFen).toBe(1);
		expect(sumRows(aLedgerTable([]), new Uint8Array())).toMatchObject({ count: 0, incomeFen: 0 });
	});

	it('are not given where they would not be exact', () => {
		const rows = [{ expenseFen: Number.MAX_SAFE_INTEGER }, { expenseFen: 1 }];
		expect(() => sumRows(aLedgerTable(rows), Uint8Array.of(1, 1))).toThrow(RangeError);
	});
});

describe('sums by group', () => {
	it('are by category, the most money first', () => {
		const rows = [
			{ category: '办公费', expenseFen: 1 },
			{ category: '维修费', expenseFen: 5 },
			{ category: '办公费', expenseFen: 2 },
			{ category: '上级补助', incomeFen: 9 },
		];
		expect(inShort(sumBy('category', rows, [1, 1, 1, 0]))).toEqual([
			['维修费', undefined, 1, 0, 5],
			['办公费', undefined, 2, 0, 3],
		]);
	});

	it('are as many as are listed, the most money first, and all are counted', () => {
		const rows = Array.from({ length: 9 }, (_, at) => ({ category: `${at % 7}`, expenseFen: at }));
		const table = aLedgerTable(rows);
		const chosen = new Uint8Array(9).fill(1);
		const { groups, count } = sumByGroup(table, chosen, groupRows(table, 'category'), 3);
		expect(count).toBe(7);
		expect(groups.map(({ name, expenseFen }) => [name, expenseFen])).toEqual([
			...[
				['1', 9],
				['0', 7],
				['6', 6],
			],
		]);
	});

	it('are by year, in their order', () => {
		const dates = ['2025-12-31', '2024-01-01', '2025-01-01'];
		const rows = dates.map((date) => ({ date, incomeFen: 2 }));
		expect(inShort(sumBy('year', rows))).toEqual([
			['2024', undefined, 1, 2, 0],
			['2025', undefined, 2, 4, 0],
		]);
	});

	it('join an organisation over villages and spellings, and never a masked name', () => {
		const firm = { organisation: '0123456789abcdef', expenseFen: 10 };
		const rows = [
			{ ...firm, village: '1', counterparty: '青禾(供电)' },
			{ ...firm, village: '2', counterparty: '青禾（供电）' },
			{ village: '1', counterparty: '张*丰', expenseFen: 7 },
			{ village: '2', counterparty: '张*丰', expenseFen: 6 },
			{ village: '1', counterparty: '张*丰', expenseFen: -1 },
			{ village: '2', expenseFen: 3 },
			{ village: '1', expenseFen: 2 },
		];
		expect(inShort(sumBy('payee', rows))).toEqual([
			['青禾(供电)', undefined, 2, 0, 20],
			...[
				['张*丰', '1', 2, 0, 6],
				['张*丰', '2', 1, 0, 6],
			],
			['', undefined, 2, 0, 5],
		]);
	});
});
