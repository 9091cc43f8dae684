import { finding } from '../domain/findings/findings.ts';
import { cellPlace, type Row, type Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

type DateField<N extends VillageTableName> = keyof (typeof villageTables)[N]['columns'] & string;

export interface DateOrder {
	readonly table: VillageTableName;
	/** Earliest first; dates that are absent are passed over. */
	readonly fields: readonly string[];
	/**
	 * `contradiction`: the other way round cannot be. `steps`: it can be, and is itself worth knowing, as
	 * when works begin before the bids are opened: a village must be able to say so.
	 */
	readonly kind: 'contradiction' | 'steps';
}

function order<N extends VillageTableName>(
	kind: DateOrder['kind'],
	table: N,
	...fields: readonly DateField<N>[]
): DateOrder {
	return { table, fields, kind };
}

export const dateOrders: readonly DateOrder[] = [
	order('contradiction', 'projects', 'announcedOn', 'openedOn'),
	order('steps', 'projects', 'openedOn', 'startedOn'),
	order('contradiction', 'projects', 'startedOn', 'completedOn'),
	order('steps', 'projects', 'completedOn', 'acceptedOn'),
	order('steps', 'contracts', 'signedOn', 'from'),
	order('contradiction', 'contracts', 'from', 'to'),
	order('contradiction', 'debts', 'since', 'dueOn'),
	order('contradiction', 'comments', 'receivedOn', 'answeredOn'),
	order('contradiction', 'rectifications', 'raisedOn', 'dueOn'),
	order('steps', 'rectifications', 'raisedOn', 'completedOn', 'recheckedOn'),
];

/** The dates of a row in a register follow one another as the things they date do. */
export const registerDates: Check = {
	name: 'register-dates',
	*run(dataset) {
		for (const { table: name, fields, kind } of dateOrders) {
			const table: Table = villageTables[name];
			const rows: readonly Row<Table>[] = rowsOf(dataset, name);
			for (const row of rows) {
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
		}
	},
};
