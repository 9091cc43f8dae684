import { finding } from '../domain/findings/findings.ts';
import { cellPlace, type Row, type Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** What counts something there is, is not negative. */
export const registerAmounts: Check = {
	name: 'register-amounts',
	*run(dataset) {
		for (const table of Object.values<Table>(villageTables)) {
			const counted = Object.entries(table.columns).filter(([, column]) => column.neverNegative);
			if (counted.length === 0) continue;
			const rows: readonly Row<Table>[] = rowsOf(dataset, table.name as VillageTableName);
			for (const row of rows) {
				for (const [field, { heading }] of counted) {
					const value = (row as unknown as Record<string, number | undefined>)[field];
					if (value === undefined || value >= 0) continue;
					yield finding('amount-negative', cellPlace(table, row, field), { heading });
				}
			}
		}
	},
};
