import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { Portal } from '../domain/portal/portal.ts';
import { tableFile } from '../domain/schema/table.ts';
import { countyTables } from '../domain/tables/index.ts';
import type { Village } from '../domain/tables/villages.ts';
import type { DataSource } from '../loading/data-source.ts';
import { openMemory } from '../loading/open-memory.ts';
import { readCountyFrom } from '../loading/read-county.ts';
import { formatCsv } from '../loading/write-csv.ts';
import type { DeskCounty, DeskVillage, OfficeChanges } from './office-files.ts';

/** The data of one village, read as check and build read them from their folder. */
export interface OpenDesk {
	readonly source: DataSource;
	readonly portal: Portal;
	readonly register: CountyRegister;
	readonly village: Village;
}

/**
 * Puts what the site publishes of a village, and what the office changes, in the place of a data folder.
 * @param attachments names of the files that the office adds
 * @throws RangeError when the county's files do not name the village, or cannot be read
 */
export function openDesk(
	desk: DeskVillage,
	county: DeskCounty,
	changes: OfficeChanges = {},
	attachments: readonly string[] = [],
): OpenDesk {
	const folder = `villages/${desk.village.id}/attachments`;
	const known = Object.entries(desk.attachments);
	const all = [...known, ...attachments.map((name) => [name, 0] as const)];
	const source = openMemory({
		files: { ...county.files, ...clearedNames(desk), ...desk.files, ...changes },
		attachments: Object.fromEntries(all.map(([name, bytes]) => [`${folder}/${name}`, bytes])),
	});
	const { portal, register } = readCountyFrom(source);
	const village = register.villages.get(desk.village.id);
	if (!portal || !village) throw new RangeError(`No village ${desk.village.id} in its county`);
	return { source, portal, register, village };
}

/** Whom the county lets be named is not published, but for who is named already: without the reasons. */
function clearedNames({ publicNames, village }: DeskVillage): Record<string, string> {
	if (publicNames.length === 0) return {};
	const { name, reason, village: at } = countyTables['public-names'].columns;
	return {
		[tableFile(countyTables['public-names'])]: formatCsv([
			[name.heading, reason.heading, at.heading],
			...publicNames.map((each) => [each, reason.heading, village.id]),
		]),
	};
}
