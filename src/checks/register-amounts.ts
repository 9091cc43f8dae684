import { finding } from '../domain/findings/findings.ts';
import { cellPlace, type Row, type Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/**
 * Amounts and quantities that count something there is. Income of a year can be a loss, and a payment of
 * subsidies can be taken back: those are not here.
 */
const counted: readonly (readonly [VillageTableName, readonly string[]])[] = [
	['decisions', ['amount']],
	['projects', ['budget', 'award', 'finalCost']],
	['contracts', ['total', 'annualRent', 'due', 'received']],
	['assets', ['cost', 'bookValue', 'quantity']],
	['resources', ['area']],
	['debts', ['amount', 'outstanding']],
	['distributions', ['reserve', 'welfare', 'investors', 'members', 'other']],
];

/** What counts something there is, is not negative. */
export const registerAmounts: Check = {
	name: 'register-amounts',
	*run(dataset) {
		for (const [name, fields] of counted) {
			const table: Table = villageTables[name];
			const rows: readonly Row<Table>[] = rowsOf(dataset, name);
			for (const row of rows) {
				for (const field of fields) {
					const value = (row as unknown as Record<string, number | undefined>)[field];
					if (value === undefined || value >= 0) continue;
					yield finding('amount-negative', cellPlace(table, row, field), {
						heading: table.columns[field]?.heading ?? '',
					});
				}
			}
		}
	},
};
