import { existsSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { DeskCounty } from '../../desk/office-files.ts';
import type { Row, Table } from '../../domain/schema/table.ts';
import { tableFile } from '../../domain/schema/table.ts';
import { writeTableCells } from '../../domain/schema/table-cells.ts';
import { countyTables } from '../../domain/tables/index.ts';
import { standards as standardsTable } from '../../domain/tables/standards.ts';
import type { CountyRegister } from '../../domain/portal/county-register.ts';
import { readBytes } from '../../loading/data-folder.ts';
import { decodeText } from '../../loading/decode.ts';
import { importMappingFile } from '../../loading/import-mapping.ts';
import { formatCsv } from '../../loading/write-csv.ts';
import { deskCountyPath } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';

/** What the desk has to know of the county: what every village's files are read against. */
export const deskCountyFile: Publication = {
	addresses: () => [deskCountyPath],
	write({ context: { register } }, { writer, dataFolder }) {
		const county: DeskCounty = {
			files: { ...settingFiles(dataFolder), ...registerFiles(register) },
		};
		writer.write(deskCountyPath, JSON.stringify(county));
	},
};

/** Settings without the remarks of who wrote them: JSON is YAML, too. */
function settingFiles(dataFolder: string): Record<string, string> {
	const files = ['portal.yaml', importMappingFile].filter((file) =>
		existsSync(path.join(dataFolder, file)),
	);
	return Object.fromEntries(
		files.map((file) => {
			const decoded = decodeText(readBytes(dataFolder, file));
			if (!('text' in decoded)) throw new Error(`${file} cannot be read; run npm run check.`);
			return [file, JSON.stringify(parse(decoded.text))];
		}),
	);
}

/** Whom the county lets be named is not published, and what other offices published is read against nothing. */
function registerFiles({
	townships,
	villages,
	catalogue,
	standards,
}: CountyRegister): Record<string, string> {
	const textOf = <T extends Table>(table: T, rows: ReadonlyMap<string, Row<T>>) =>
		[tableFile(table), formatCsv(writeTableCells(table, [...rows.values()]))] as const;
	return Object.fromEntries([
		textOf(countyTables.townships, townships),
		textOf(countyTables.villages, villages),
		textOf(countyTables.catalogue, catalogue),
		textOf(standardsTable, standards),
	]);
}
