import { expect, it } from 'vitest';
import type { RowRef } from '../../src/domain/rows/row-ref.ts';
import {
	addressOf,
	addressOfSubject,
	headlinePath,
	periodPages,
} from '../../src/views/row-address.ts';
import { aLedgerRow, aVillage, villageId } from '../builders.ts';

const { dataset } = aVillage({ ledger: { '2025-03': [aLedgerRow({})], '2025-Q2': [] } });
const village = `/villages/${villageId}/`;

it.each([
	['ledger:2025-03:记-3-1', `ledger/2025-03/#${encodeURIComponent('v-记-3-1')}`],
	['contracts:HT-1', 'contracts/HT-1/'],
	['subsidies:BT-1', 'subsidies/BT-1/'],
	['assets:ZC-1', 'capitals/#row-ZC-1'],
	['resources:ZY-1', 'capitals/#row-ZY-1'],
	['debts:ZW-1', 'debts/#row-ZW-1'],
	['distributions:2024', 'distributions/#row-2024'],
	['supervision:JD-1', 'supervision/#row-JD-1'],
	['officials:周百灵', 'officials/'],
	['balances:2025-03/村集体/库存现金', 'ledger/2025-03/'],
	['balances:2025-04/村集体/库存现金', 'years/2025/'],
	['budget:2025/办公费', 'years/2025/'],
	['reported-figures:2025-Q2', 'ledger/2025-Q2/'],
	['year:2025', 'years/2025/'],
])('%s is shown at %s', (subject, below) => {
	expect(addressOfSubject(periodPages(dataset), subject)).toBe(village + below);
});

it.each(['village', 'year:2019', 'budget:2019/办公费', 'nonsense'])(
	'%s has no page of its own',
	(subject) => {
		expect(addressOfSubject(periodPages(dataset), subject)).toBeUndefined();
	},
);

it.each<[string, RowRef]>([
	['finance/GK-1/', { table: 'finance', key: 'GK-1' }],
	['comments/#row-YJ-1', { table: 'comments', key: 'YJ-1' }],
	['rectifications/#row-ZG-1', { table: 'rectifications', key: 'ZG-1' }],
	['hints/', { table: 'answers', key: 'witness-missing/village' }],
])('a row is shown at %s', (below, ref) => {
	expect(addressOf(periodPages(dataset), ref)).toBe(village + below);
});

it('a disclosure is read on its own page, or on that of the ledger that it discloses', () => {
	const disclosure = { affair: 'finance', id: 'GK-1' } as const;
	expect(headlinePath(villageId, disclosure)).toBe(`${village}finance/GK-1/`);
	expect(headlinePath(villageId, { ...disclosure, ledger: '2025-03' })).toBe(
		`${village}ledger/2025-03/`,
	);
});
