import type { PortalContext } from '../domain/portal/portal-context.ts';
import { ledger } from '../domain/tables/ledger.ts';
import { findOpenTable } from './open-table.ts';
import { openTableSchema, type TableSchema } from './table-schema.ts';

/** A file as it was written. */
export interface DescribedFile {
	/** Its address. */
	readonly path: string;
	readonly bytes: number;
	/** SHA-256 in hexadecimal digits; absent where it is not known. */
	readonly sha256?: string;
	readonly rows?: number;
}

/** The files that the description names. */
export interface DescribedFiles {
	readonly tables: readonly (DescribedFile & { readonly table: string })[];
	/** By year, newest first. */
	readonly ledgers: readonly (DescribedFile & { readonly year: number })[];
	readonly parquet: readonly (DescribedFile & { readonly year: number })[];
	/** Several where one is cut into parts. */
	readonly database: readonly DescribedFile[];
}

/** A descriptor of Data Package 2.0. Paths begin at the root of the site, where it stands itself. */
export interface DataPackage {
	readonly $schema: string;
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly homepage?: string;
	readonly version: string;
	readonly created: string;
	readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[];
	readonly licenses?: readonly { readonly title: string; readonly path: string }[];
	readonly resources: readonly DataResource[];
}

export interface DataResource {
	readonly name: string;
	readonly title: string;
	readonly path: string;
	readonly format: string;
	readonly mediatype: string;
	readonly encoding?: string;
	readonly compression?: 'gz';
	readonly bytes: number;
	readonly hash?: string;
	readonly schema?: TableSchema;
}

/** @param root the address of the site's root, with a slash at its end, where it is known */
export function dataPackage(
	files: DescribedFiles,
	{ portal, asOf }: PortalContext,
	{ root, description }: { readonly root: string | undefined; readonly description: string },
): DataPackage {
	const { licence, county, publisher, title } = portal;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: `sunlit-village-${county.code}`,
		title,
		description,
		...(root !== undefined && { homepage: root }),
		version: asOf,
		created: `${asOf}T00:00:00+08:00`,
		contributors: [{ title: publisher, roles: ['publisher'] }],
		...(licence && { licenses: [{ title: licence.name, path: licence.url }] }),
		resources: [
			...files.tables.map((file) => ({
				...csvOf(file, file.table),
				name: file.table,
				title: findOpenTable(file.table).declared.title.zh,
			})),
			...files.ledgers.map((file) => ({
				...csvOf(file, ledger.name),
				name: `ledger-${file.year}`,
				title: `${ledger.title.zh} ${file.year}`,
			})),
			...files.parquet.map((file) => ({
				name: `ledger-${file.year}-parquet`,
				title: `${ledger.title.zh} ${file.year}`,
				...{ format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
				...factsOf(file),
			})),
			...files.database.map((file, index) => ({
				name: files.database.length === 1 ? 'sqlite' : `sqlite-part-${index + 1}`,
				title: 'SQLite',
				...{ format: 'sqlite', mediatype: 'application/vnd.sqlite3', compression: 'gz' as const },
				...factsOf(file),
			})),
		],
	};
}

function csvOf(file: DescribedFile, table: string) {
	return {
		...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', compression: 'gz' as const },
		...factsOf(file),
		schema: openTableSchema(findOpenTable(table)),
	};
}

function factsOf({ path, bytes, sha256 }: DescribedFile) {
	return { path: path.slice(1), bytes, ...(sha256 !== undefined && { hash: `sha256:${sha256}` }) };
}
