import { entityName, entityOf, type Entity } from '../../../domain/money/entity.ts';
import { rowSubject, type HintSubject } from '../../../domain/hints/hint-subject.ts';
import type { Period } from '../../../domain/time/period.ts';
import type { Balance } from '../../../domain/tables/balances.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';

/** The accounts of one entity in one period. */
export interface AccountsOfPeriod {
	readonly entity: Entity;
	readonly period: Period;
	readonly accounts: readonly Balance[];
}

/** The balances of a village, by entity and period. */
export function groupAccountsByPeriod(dataset: VillageDataset): AccountsOfPeriod[] {
	const groups = Map.groupBy(
		rowsOf(dataset, 'balances'),
		({ entity = 'collective', period }) => `${period.key} ${entity}`,
	);
	return [...groups.values()].flatMap((accounts) => {
		const [first] = accounts;
		return first ? [{ entity: entityOf(first), period: first.period, accounts }] : [];
	});
}

/** The cash of an entity at the end of a period, as a hint names it: `balances:2025-03/集体经济组织/库存现金`. */
export function cashSubject({ entity, period }: AccountsOfPeriod): HintSubject {
	return rowSubject('balances', `${period.key}/${entityName(entity)}/库存现金`);
}

export function isCash({ account }: Balance): boolean {
	return account === 'cash';
}
