import { entityOf, type Entity } from '../domain/money/entity.ts';
import type { Balance } from '../domain/tables/balances.ts';
import { liesWithin, periodsOverlap, type Period } from '../domain/time/period.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** The tables that every listed entity owes. */
export type EntityTable = 'ledger' | 'balances';

export function isEntityTable(table: string): table is EntityTable {
	return table === 'ledger' || table === 'balances';
}

/**
 * The entities of `entities.csv` that should be in a table for a period and are not, in the order of that file. Of a
 * ledger it is enough that the entity's balances of the period say that nothing came in and nothing went out. Where the
 * table has nothing of the period, it is missing itself, and no entity is named.
 */
export function listSilentEntities(
	dataset: VillageDataset,
	table: EntityTable,
	period: Period,
): Entity[] {
	const owing = rowsOf(dataset, 'entities').filter(
		({ since, until }) => since <= period.last && (until === undefined || until >= period.first),
	);
	if (owing.length === 0) return [];
	const balances = Map.groupBy(
		rowsOf(dataset, 'balances').filter((row) => liesWithin(row.period, period)),
		entityOf,
	);
	const booked = table === 'ledger' ? bookedEntities(dataset, period) : new Set(balances.keys());
	if (booked.size === 0) return [];
	const isStill = (entity: Entity) => balances.get(entity)?.every(isQuiet) ?? false;
	return owing
		.map(({ entity }) => entity)
		.filter((entity) => !booked.has(entity) && !isStill(entity));
}

/** Whose rows of the period stand in the ledgers. */
function bookedEntities({ files }: VillageDataset, stretch: Period): Set<Entity> {
	const rows = files.ledger
		.filter(({ period }) => period && periodsOverlap(period, stretch))
		.flatMap((file) => file.rows);
	const { first, last } = stretch;
	return new Set(rows.filter(({ date }) => date >= first && date <= last).map(entityOf));
}

function isQuiet({ income, expense }: Balance): boolean {
	return income === 0 && expense === 0;
}
