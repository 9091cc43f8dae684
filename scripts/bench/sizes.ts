import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** How much a build read and wrote. */
export interface Sizes {
	readonly villages: number;
	readonly ledgers: number;
	/** Payments in the ledgers. */
	readonly rows: number;
	readonly csvBytes: number;
	readonly pages: number;
	readonly siteBytes: number;
	readonly searchBytes: number;
	/** Of the Parquet files with every ledger row. */
	readonly parquetBytes: number;
	/** Of all that is published for the programs of others, the Parquet files aside. */
	readonly openDataFiles: number;
	readonly openDataBytes: number;
	readonly files: number;
	readonly largestFileBytes: number;
}

export function measureSizes(data: string, site: string): Sizes {
	const csv = listFilesBelow(data).filter((file) => file.endsWith('.csv'));
	const ledgers = csv.filter((file) => path.basename(path.dirname(file)) === 'ledger');
	const written = listFilesBelow(site);
	const open = written.filter((file) => isOpenData(path.relative(site, file)));
	return {
		villages: readdirSync(path.join(data, 'villages')).length,
		ledgers: ledgers.length,
		rows: ledgers.reduce((sum, file) => sum + linesIn(file) - 1, 0),
		csvBytes: bytesOf(csv),
		pages: written.filter((file) => file.endsWith('.html')).length,
		siteBytes: bytesOf(written),
		parquetBytes: bytesOf(written.filter((file) => file.endsWith('.parquet'))),
		openDataFiles: open.length,
		openDataBytes: bytesOf(open),
		files: written.length,
		largestFileBytes: written.reduce((most, file) => Math.max(most, statSync(file).size), 0),
		searchBytes: bytesOf(written.filter((file) => file.startsWith(path.join(site, 'pagefind')))),
	};
}

/** @param file from the site's folder */
function isOpenData(file: string): boolean {
	const [folder = ''] = file.split(path.sep);
	return ['data', 'api', 'feeds', 'datapackage.json'].includes(folder);
}

export function listFilesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));
}

function bytesOf(files: readonly string[]): number {
	return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/** The demo's cells have no line breaks, so a line is a row. */
function linesIn(file: string): number {
	const bytes = readFileSync(file);
	let [lines, from] = [0, bytes.indexOf('\n')];
	while (from !== -1) {
		lines += 1;
		from = bytes.indexOf('\n', from + 1);
	}
	return lines;
}
