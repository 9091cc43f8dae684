import type { DeskCounty, DeskVillage } from '../../desk/office-files.ts';
import {
	categoryNamesOf,
	columnNamesOf,
	importMappingSchema,
} from '../../domain/portal/import-mapping.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { tables } from '../../domain/tables/index.ts';
import { readTable } from '../../loading/read-table.ts';
import type { InspectOptions, TableName } from './inspect-file.ts';

/** Three years say how a village sorts its money; what is older may follow other rules. */
const mostFiles = 36;

/** What the village's own files and the county's mapping tell of how an office's table is to be read. */
export function knowVillage(
	{ desk, county }: { readonly desk: DeskVillage; readonly county: DeskCounty },
	table: TableName,
): Pick<InspectOptions, 'columnNames' | 'categoryNames' | 'pastEntries'> {
	const text = county.files['import-mapping.yaml'];
	const mapping = importMappingSchema.safeParse(text === undefined ? {} : JSON.parse(text)).data;
	const { id } = desk.village;
	const folder = `villages/${id}/${ledger.folder}/`;
	const ledgers = Object.keys(desk.files)
		.filter((path) => path.startsWith(folder))
		.sort()
		.slice(-mostFiles);
	const encoder = new TextEncoder();
	return {
		columnNames: mapping ? columnNamesOf(mapping, tables[table], id) : {},
		categoryNames: mapping ? categoryNamesOf(mapping, id) : {},
		pastEntries: ledgers.flatMap((path) =>
			readTable(ledger, path, encoder.encode(desk.files[path] ?? '')).rows.map(
				({ summary, category }) => ({ summary, category }),
			),
		),
	};
}
