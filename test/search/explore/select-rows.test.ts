import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyQuery, type ExploreQuery } from '../../../src/search/explore/explore-query.ts';
import { selectRows } from '../../../src/search/explore/select-rows.ts';
import { aLedgerTable, type RowParts } from './a-ledger-table.ts';

/** The numbers of the rows that belong to what is asked. */
function select(rows: readonly RowParts[], query: Partial<ExploreQuery>): number[] {
	const townships = new Map([
		['1', '甲'],
		['2', '乙'],
	]);
	const chosen = selectRows(aLedgerTable(rows), { ...emptyQuery, ...query }, townships);
	return rows.flatMap((_, row) => (chosen[row] === 1 ? [row] : []));
}

describe('words', () => {
	const rows = [
		{ summary: '接待 上级检查', counterparty: '青禾饭店', handler: '王力' },
		{ summary: '办公用品', counterparty: '张*丰', voucher: '记-3-5' },
		{ summary: 'ＡＢＣ Ltd', handler: '接待员', voucher: '记-3-51' },
	];

	it.for([
		['', [0, 1, 2]],
		['接待', [0, 2]],
		['接待 饭店', [0]],
		['饭店　王力', [0]],
		['接待 办公', []],
		['张*丰', [1]],
		['abc', [2]],
		['待上', [0]],
		['记-3-5', [1]],
		['记-3', []],
	] as const)(
		'“%s” are all to occur in summary, payee or handler, or to be the voucher',
		([words, found]) => {
			expect(select(rows, { words })).toEqual(found);
		},
	);

	it('find what a plain search finds', () => {
		const text = fc.string({ unit: fc.constantFrom('接', '待', '费', ' ', 'A'), maxLength: 6 });
		const row = fc.record({ summary: text, counterparty: text, handler: text });
		const plain = (each: string) => each.toLowerCase().replaceAll(' ', '');
		fc.assert(
			fc.property(fc.array(row, { minLength: 1 }), text, (made, words) => {
				const wanted = words.split(' ').filter(Boolean).map(plain);
				const expected = made.flatMap((each, at) =>
					wanted.every((word) => Object.values(each).some((cell) => plain(cell).includes(word)))
						? [at]
						: [],
				);
				expect(select(made, { words })).toEqual(expected);
			}),
		);
	});
});

it('months are taken from the first day of one to the last of the other', () => {
	const dates = ['2024-12-31', '2025-01-01', '2025-02-28', '2025-03-01'];
	const rows = dates.map((date) => ({ date }));
	expect(select(rows, { from: '2025-01', to: '2025-02' })).toEqual([1, 2]);
	expect(select(rows, { from: '2025-01' })).toEqual([1, 2, 3]);
	expect(select(rows, { to: '2024-12' })).toEqual([0]);
});

it('places are taken by village and by township', () => {
	const rows = [{ village: '1' }, { village: '2' }];
	expect(select(rows, { village: '2' })).toEqual([1]);
	expect(select(rows, { township: '甲' })).toEqual([0]);
	expect(select(rows, { township: '甲', village: '2' })).toEqual([]);
});

it('amounts are taken on either side, the bounds included', () => {
	const rows = [{ incomeFen: 100_000 }, { expenseFen: 99_999 }, { expenseFen: -100_000 }, {}];
	expect(select(rows, { min: '1000' })).toEqual([0]);
	expect(select(rows, { max: '999.99' })).toEqual([1, 2]);
	expect(select(rows, { side: 'expense' })).toEqual([1, 2]);
	expect(select(rows, { side: 'income', max: '999' })).toEqual([]);
});

it('what is written is told from what is not', () => {
	const rows = [
		{ witness: '李明远', fundSource: '其他' },
		{ decision: 'JY1', hints: 'x' },
	];
	expect(select(rows, { witness: 'yes' })).toEqual([0]);
	expect(select(rows, { witness: 'no' })).toEqual([1]);
	expect(select(rows, { hints: 'yes', decision: 'yes' })).toEqual([1]);
	expect(select(rows, { contract: 'no' })).toEqual([0, 1]);
	expect(select(rows, { fundSource: '其他' })).toEqual([0]);
	expect(select(rows, { voucherType: '发票' })).toEqual([]);
});
