import type { Row, Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { listAttachmentsByRow } from './attachment-lists.ts';
import type { VillageDataset } from './dataset.ts';
import { findNamedSubsidyLists } from './subsidy-list.ts';

/** A table that a village discloses. */
export interface DisclosedFile {
	readonly table: Table;
	/** Its path below the village's folder. */
	readonly name: string;
	readonly rows: readonly Row<Table>[];
}

/** The tables of a village, but no list of a subsidy that no batch names: that has not been disclosed. */
export function* listDisclosedFiles(dataset: VillageDataset): Generator<DisclosedFile> {
	const folder = `villages/${dataset.village.id}/`;
	for (const table of Object.values<Table>(villageTables)) {
		const name = table.name as VillageTableName;
		const files = name === 'subsidy-lists' ? findNamedSubsidyLists(dataset) : dataset.files[name];
		for (const file of files) {
			yield {
				table,
				name: file.file.slice(folder.length),
				get rows() {
					return file.rows as readonly Row<Table>[];
				},
			};
		}
	}
}

/** The attachments that rows list, and that are there. One that nobody lists has not been disclosed. */
export function findListedAttachments(dataset: VillageDataset): string[] {
	const listed = new Set([...listAttachmentsByRow(dataset)].flatMap(({ names }) => names));
	return [...dataset.attachments.keys()].filter((name) => listed.has(name));
}
