import { entityName, entityOf } from '../domain/money/entity.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { formatYuan, sumFen } from '../domain/money/money.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { balances, type Balance } from '../domain/tables/balances.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import { isComplete, rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

const sides = ['income', 'expense'] as const;

/**
 * What an entity's accounts took in and paid out in a period is what its ledger says, to the fen. Money
 * moved from one of its accounts to another stands on both sides of the balances and not in the ledger.
 */
export const balanceLedger: Check = {
	name: 'balance-ledger',
	*run(dataset) {
		if (!isComplete(dataset, 'balances')) return;
		const allBalances = rowsOf(dataset, 'balances');
		if (allBalances.length === 0) return;
		for (const { file, period, rows, complete } of dataset.files.ledger) {
			if (!period || !complete) continue;
			const ledgers = Map.groupBy(rows, entityOf);
			const accounts = Map.groupBy(
				allBalances.filter((balance) => balance.period.key === period.key),
				entityOf,
			);
			for (const entity of new Set([...ledgers.keys(), ...accounts.keys()])) {
				const names = { entity: entityName(entity), period: period.key };
				const own = accounts.get(entity);
				if (own) yield* compared(own, ledgers.get(entity) ?? [], names);
				else yield finding('balance-absent', { file }, names);
			}
		}
	},
};

function* compared(
	accounts: readonly Balance[],
	ledger: readonly LedgerRow[],
	names: { readonly entity: string; readonly period: string },
): Generator<Finding> {
	const totals = sides.map((side) => ({
		side,
		balance: sumFen(accounts.map((row) => row[side])),
		ledger: sumFen(ledger.map((row) => row[side] ?? 0)),
	}));
	const [income, expense] = totals.map((total) => total.balance - total.ledger);
	const moved = accounts.length > 1 && income === expense && Number(income) > 0;
	const [first] = accounts;
	if (moved || !first) return;
	for (const { side, balance, ledger } of totals) {
		if (balance === ledger) continue;
		yield finding('balance-ledger', cellPlace(balances, first, side), {
			...names,
			side,
			balance: formatYuan(balance),
			ledger: formatYuan(ledger),
			difference: formatYuan(Math.abs(balance - ledger)),
		});
	}
}
