import { finding } from '../domain/findings/findings.ts';
import { cellPlace, type Row, type Table } from '../domain/schema/table.ts';
import { attachingTables, villageTables } from '../domain/tables/index.ts';
import { isComplete, rowsOf, type VillageDataset } from '../village/dataset.ts';
import type { Check } from './check.ts';

/**
 * Every attachment that a row lists is there, and every one that is there is listed by a row: pictures and
 * PDFs cannot be searched for personal data, so somebody has to have looked at each and put it there.
 */
export const attachments: Check = {
	name: 'attachments',
	*run(dataset) {
		const listed = new Set<string>();
		for (const { names, place } of lists(dataset)) {
			for (const name of names) {
				listed.add(name);
				if (!dataset.attachments.has(name)) yield finding('attachment-missing', place, { name });
			}
		}
		if (!isComplete(dataset, ...attachingTables)) return;
		for (const name of dataset.attachments.keys()) {
			if (listed.has(name)) continue;
			yield finding('attachment-unlisted', {
				file: `villages/${dataset.village.id}/attachments/${name}`,
			});
		}
	},
};

function* lists(dataset: VillageDataset) {
	for (const name of attachingTables) {
		const table: Table = villageTables[name];
		const rows: readonly Attaching[] = rowsOf(dataset, name);
		for (const row of rows) {
			if (!row.attachments) continue;
			yield { names: row.attachments, place: cellPlace(table, row, 'attachments') };
		}
	}
}

type Attaching = Row<Table> & { readonly attachments: readonly string[] | undefined };
