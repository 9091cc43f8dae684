import type { entities } from '../../../src/domain/tables/entities.ts';
import type { Cells } from '../csv-table.ts';
import { entitiesOf } from '../ledger/book.ts';
import type { RegisterSource } from './source.ts';

/** Villages with more than one set of accounts list them. */
export function entityRows({ village, since }: RegisterSource): Cells<typeof entities>[] {
	const kept = entitiesOf(village);
	if (kept.length === 1) return [];
	return kept.map((entity) => ({
		entity,
		since,
		...(entity.startsWith('group:') && { note: '并村以后，组里的账仍单独记。' }),
	}));
}
