import { finding } from '../domain/findings.ts';
import { cellPlace, type Row, type Table } from '../domain/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { isComplete, rowsOf, type VillageDataset } from '../domain/village-dataset.ts';
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
		if (!isComplete(dataset, ...listing.map((table) => table.name as VillageTableName))) return;
		for (const name of dataset.attachments.keys()) {
			if (listed.has(name)) continue;
			yield finding('attachment-unlisted', {
				file: `villages/${dataset.village.id}/attachments/${name}`,
			});
		}
	},
};

/** The tables with a column 附件. */
const listing = Object.values<Table>(villageTables).filter(
	({ columns }) => columns['attachments']?.heading === '附件',
);

function* lists(dataset: VillageDataset) {
	for (const table of listing) {
		const rows = rowsOf(dataset, table.name as VillageTableName) as readonly Row<Table>[];
		for (const row of rows) {
			const names = (row as unknown as Listing).attachments;
			if (names) yield { names, place: cellPlace(table, row, 'attachments') };
		}
	}
}

interface Listing {
	readonly attachments: readonly string[] | undefined;
}
