import { finding, type Finding } from '../domain/findings/findings.ts';
import { entityName, entityOf, type Entity } from '../domain/money/entity.ts';
import { cellPlace, type Place } from '../domain/schema/table.ts';
import { balances } from '../domain/tables/balances.ts';
import type { AccountingEntity } from '../domain/tables/entities.ts';
import { ledger } from '../domain/tables/ledger.ts';
import { isComplete, rowsOf, type VillageDataset } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** A row of the books by whose it is. */
interface Booked {
	readonly entity: Entity;
	readonly place: Place;
	/** The days that it is about, and how they are written. */
	readonly first: string;
	readonly last: string;
	readonly on: string;
}

/**
 * Where a village lists its accounting entities, each row of its books belongs to one that kept accounts then. An entity
 * is named once in each table, however many rows it has.
 */
export const listedEntities: Check = {
	name: 'listed-entities',
	*run(dataset) {
		const listed = rowsOf(dataset, 'entities');
		if (listed.length === 0 || !isComplete(dataset, 'entities')) return;
		const byEntity = new Map(listed.map((row) => [row.entity, row]));
		for (const rows of [ledgerRows(dataset), balanceRows(dataset)]) {
			for (const [entity, booked] of Map.groupBy(rows, (row) => row.entity)) {
				yield* judged(entity, booked, byEntity.get(entity));
			}
		}
	},
};

function* judged(
	entity: Entity,
	booked: readonly Booked[],
	listed: AccountingEntity | undefined,
): Generator<Finding> {
	const [first] = booked;
	const name = entityName(entity);
	if (!listed) {
		if (first) yield finding('entity-unlisted', first.place, { entity: name });
		return;
	}
	const { since, until } = listed;
	const outside = booked.find(
		(row) => row.last < since || (until !== undefined && row.first > until),
	);
	if (!outside) return;
	yield finding('entity-outside', outside.place, {
		entity: name,
		on: outside.on,
		since,
		until: until ?? '',
	});
}

function ledgerRows(dataset: VillageDataset): Booked[] {
	return dataset.files.ledger.flatMap(({ rows }) =>
		rows.map((row) => ({
			entity: entityOf(row),
			place: cellPlace(ledger, row, 'entity'),
			first: row.date,
			last: row.date,
			on: row.date,
		})),
	);
}

function balanceRows(dataset: VillageDataset): Booked[] {
	return rowsOf(dataset, 'balances').map((row) => ({
		entity: entityOf(row),
		place: cellPlace(balances, row, 'entity'),
		first: row.period.first,
		last: row.period.last,
		on: row.period.key,
	}));
}
