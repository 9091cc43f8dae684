import type { DeskCounty, DeskVillage } from '../../desk/office-files.ts';
import {
	categoryNamesOf,
	columnNamesOf,
	importMappingSchema,
} from '../../domain/portal/import-mapping.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { tables } from '../../domain/tables/index.ts';
import { listPastEntries } from '../../importing/past-entries.ts';
import type { InspectOptions, TableName } from './inspect-file.ts';

/** What the village's own files and the county's mapping tell of how an office's table is to be read. */
export function knowVillage(
	{ desk, county }: { readonly desk: DeskVillage; readonly county: DeskCounty },
	table: TableName,
): Pick<InspectOptions, 'columnNames' | 'categoryNames' | 'pastEntries'> {
	const text = county.files['import-mapping.yaml'];
	const mapping = importMappingSchema.safeParse(text === undefined ? {} : JSON.parse(text)).data;
	const { id } = desk.village;
	const folder = `villages/${id}/${ledger.folder}/`;
	const ledgers = Object.keys(desk.files).filter((path) => path.startsWith(folder));
	const encoder = new TextEncoder();
	return {
		columnNames: mapping ? columnNamesOf(mapping, tables[table], id) : {},
		categoryNames: mapping ? categoryNamesOf(mapping, id) : {},
		pastEntries: listPastEntries(ledgers, (path) => encoder.encode(desk.files[path] ?? '')),
	};
}
