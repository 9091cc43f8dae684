/** What offices confirmed of their headings, below the data folder. */
export const mappingFile = 'import-mapping.yaml';

interface Mapping {
	readonly villages?: Readonly<
		Record<
			string,
			{ readonly columns?: Readonly<Record<string, Readonly<Record<string, string>>>> }
		>
	>;
}

/** The file with one more heading of a village's table. JSON is YAML, too, and so the site publishes it. */
export function addColumnName(
	text: string | undefined,
	village: string,
	{ table, heading, column }: Readonly<Record<'table' | 'heading' | 'column', string>>,
): string {
	const mapping = JSON.parse(text ?? '{}') as Mapping;
	const own = mapping.villages?.[village];
	const columns = { ...own?.columns, [table]: { ...own?.columns?.[table], [heading]: column } };
	const villages = { ...mapping.villages, [village]: { ...own, columns } };
	return `${JSON.stringify({ ...mapping, villages }, undefined, 2)}\n`;
}
