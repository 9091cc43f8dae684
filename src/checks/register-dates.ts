import { finding, type Finding } from '../domain/findings/findings.ts';
import { cellPlace, type DateOrder, type Row, type Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** The dates of a row in a register follow one another as the things they date do. */
export const registerDates: Check = {
	name: 'register-dates',
	*run(dataset) {
		for (const table of Object.values<Table>(villageTables)) {
			if (table.dateOrders.length === 0) continue;
			const rows: readonly Row<Table>[] = rowsOf(dataset, table.name as VillageTableName);
			for (const order of table.dateOrders) {
				for (const row of rows) yield* disorderedDates(table, row, order);
			}
		}
	},
};

function* disorderedDates(
	table: Table,
	row: Row<Table>,
	{ fields, kind }: DateOrder,
): Generator<Finding> {
	const dates = fields.flatMap((field) => {
		const date = (row as unknown as Record<string, string | undefined>)[field];
		return date === undefined ? [] : [{ field, date }];
	});
	for (const [index, later] of dates.entries()) {
		const earlier = dates[index - 1];
		if (!earlier || earlier.date <= later.date) continue;
		const name = kind === 'steps' ? 'steps-disordered' : 'dates-disordered';
		yield finding(name, cellPlace(table, row, later.field), {
			earlier: table.columns[earlier.field]?.heading ?? '',
			later: table.columns[later.field]?.heading ?? '',
			earlierDate: earlier.date,
			laterDate: later.date,
		});
	}
}
