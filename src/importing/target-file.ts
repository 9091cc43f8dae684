import { tableFile, type Table } from '../domain/schema/table.ts';

/** Where an imported table belongs below `data/`: a county's own file, or one in the village's folder. */
export function targetFile(
	table: Table,
	{ village, name }: { readonly village?: string | undefined; readonly name?: string | undefined },
): string {
	const file = tableFile(table, name);
	return table.scope === 'county' ? file : `villages/${village ?? '<村编号>'}/${file}`;
}
