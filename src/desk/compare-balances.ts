import { balanceChain } from '../checks/balance-chain.ts';
import { balanceLedger } from '../checks/balance-ledger.ts';
import { balanceRows } from '../checks/balance-rows.ts';
import { entityName, entityOf, type Entity } from '../domain/money/entity.ts';
import { sumFen } from '../domain/money/money.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { comparePeriods, parsePeriod, type Period } from '../domain/time/period.ts';
import type { Balance } from '../domain/tables/balances.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import type { BalanceComparison } from './desk-inspection.ts';
import type { FileDifference } from './list-differences.ts';

/** What the ledgers and balances of the touched periods say of each entity, side by side. */
export function compareBalances(
	dataset: VillageDataset | undefined,
	register: CountyRegister,
	differences: readonly FileDifference[],
): BalanceComparison[] {
	if (!dataset) return [];
	const wrong = new Set(
		[balanceRows, balanceChain, balanceLedger].flatMap((check) =>
			Array.from(check.run(dataset, register), ({ place }) => `${place.file} ${place.line ?? ''}`),
		),
	);
	const balances = rowsOf(dataset, 'balances');
	return touchedPeriods(differences).flatMap((period) => {
		const ledger = dataset.files.ledger.find((each) => each.period?.key === period.key);
		const own = balances.filter((row) => row.period.key === period.key);
		const before = previousOf(period, balances);
		const entities = new Set([...(ledger?.rows ?? []), ...own].map(entityOf));
		return [...entities].map((entity): BalanceComparison => {
			const rows = own.filter((row) => entityOf(row) === entity);
			const isWrong = rows.some(({ at }) => wrong.has(`${at.file} ${at.line}`));
			const isAbsent = rows.length === 0 && balances.length > 0;
			return {
				period: period.key,
				entity: entityName(entity),
				ledger: movedIn((ledger?.rows ?? []).filter((row) => entityOf(row) === entity)),
				balances: totalsOf(rows),
				previousClosingFen: totalsOf(ofEntity(before, entity))?.closingFen,
				agrees: rows.length > 0 && !isWrong && !isAbsent,
			};
		});
	});
}

/** All that came in and went out, loans too, as balances have it. */
function movedIn(rows: readonly LedgerRow[]): BalanceComparison['ledger'] {
	return {
		incomeFen: sumFen(rows.map(({ income }) => income ?? 0)),
		expenseFen: sumFen(rows.map(({ expense }) => expense ?? 0)),
	};
}

function touchedPeriods(differences: readonly FileDifference[]): Period[] {
	const keys = new Set(
		differences.flatMap(({ table, period, rows }) =>
			table === 'ledger' && period !== undefined
				? [period]
				: table === 'balances'
					? rows.flatMap((row) => row.periods)
					: [],
		),
	);
	return [...keys].flatMap((key) => parsePeriod(key) ?? []).sort(comparePeriods);
}

/** The rows of the period that ended last before another begins. */
function previousOf(period: Period, balances: readonly Balance[]): Balance[] {
	const earlier = balances.filter((row) => row.period.last < period.first);
	const last = earlier.reduce(
		(latest, row) => (row.period.last > latest ? row.period.last : latest),
		'',
	);
	return earlier.filter((row) => row.period.last === last);
}

function ofEntity(rows: readonly Balance[], entity: Entity): Balance[] {
	return rows.filter((row) => entityOf(row) === entity);
}

function totalsOf(rows: readonly Balance[]): BalanceComparison['balances'] {
	if (rows.length === 0) return undefined;
	const sum = (field: 'opening' | 'income' | 'expense' | 'closing') =>
		sumFen(rows.map((row) => row[field]));
	return {
		openingFen: sum('opening'),
		incomeFen: sum('income'),
		expenseFen: sum('expense'),
		closingFen: sum('closing'),
	};
}
