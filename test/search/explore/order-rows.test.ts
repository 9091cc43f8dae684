import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortColumns } from '../../../src/search/explore/explore-query.ts';
import { orderRows } from '../../../src/search/explore/order-rows.ts';
import { takeChosen } from '../../../src/search/explore/shown-rows.ts';
import { aLedgerTable } from './a-ledger-table.ts';

const aRow = fc.record(
	{
		date: fc.constantFrom('2024-12-30', '2025-01-02', '2025-03-05'),
		village: fc.constantFrom('1', '2'),
		summary: fc.constantFrom('甲', '乙', '丙'),
		incomeFen: fc.integer({ min: -3, max: 3 }),
		expenseFen: fc.maxSafeInteger(),
	},
	{ requiredKeys: ['date', 'village'] },
);

it('puts rows in the order of a column, what says nothing last, equal ones as they were', () => {
	fc.assert(
		fc.property(
			fc.array(aRow),
			fc.constantFrom(...sortColumns),
			fc.boolean(),
			(rows, column, descending) => {
				const sign = descending ? -1 : 1;
				const expected = rows
					.map((row, at) => ({ value: (row as Record<string, unknown>)[column], at }))
					.sort(({ value: a, at: first }, { value: b, at: second }) => {
						if (a === undefined || b === undefined) {
							return Number(a === undefined) - Number(b === undefined) || first - second;
						}
						return (a === b ? 0 : (a as number) < (b as number) ? -sign : sign) || first - second;
					})
					.map(({ at }) => at);
				const order = descending ? (`-${column}` as const) : column;
				expect([...orderRows(aLedgerTable(rows), order)]).toEqual(expected);
			},
		),
	);
});

it('gives the chosen rows of an order part by part', () => {
	const ordered = Uint32Array.of(4, 2, 0, 1, 3);
	const chosen = Uint8Array.of(1, 0, 1, 1, 1);
	expect(takeChosen(ordered, chosen, 0, 2)).toEqual([4, 2]);
	expect(takeChosen(ordered, chosen, 2, 9)).toEqual([0, 3]);
	expect(takeChosen(ordered, chosen, 0, 0)).toEqual([]);
});
