import { expect, it } from 'vitest';
import { hintSubjectPath } from '../../src/views/hint-subject-path.ts';
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
	expect(hintSubjectPath(dataset, subject)).toBe(village + below);
});

it.each(['village', 'year:2019', 'budget:2019/办公费', 'nonsense'])(
	'%s has no page of its own',
	(subject) => {
		expect(hintSubjectPath(dataset, subject)).toBeUndefined();
	},
);
