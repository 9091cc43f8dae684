import type { Row, Table } from '../../domain/schema/table.ts';
import { writeTableCells } from '../../domain/schema/table-cells.ts';
import { links } from '../../domain/tables/links.ts';
import { standards } from '../../domain/tables/standards.ts';
import type { SiteData } from '../../site/site-data.ts';
import { linksCsvPath, standardsCsvPath } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';
import { formatDownloadCsv } from './download-csv.ts';

/** The county's own tables that have a page, as files; one without rows has none. */
export const countyTableFiles: Publication = {
	*addresses(site) {
		for (const { path } of listFiles(site)) yield path;
	},
	write(site, { writer }) {
		for (const { path, cells } of listFiles(site)) writer.write(path, formatDownloadCsv(cells()));
	},
};

function listFiles({ context: { register } }: Pick<SiteData, 'context'>) {
	return [
		fileOf(standards, standardsCsvPath, [...register.standards.values()]),
		fileOf(links, linksCsvPath, register.links),
	].flat();
}

function fileOf<T extends Table>(table: T, path: string, rows: readonly Row<T>[]) {
	return rows.length === 0 ? [] : [{ path, cells: () => writeTableCells(table, rows) }];
}
