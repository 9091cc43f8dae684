import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataCatalog } from '../../open-data/data-catalog.ts';
import { dataPackage, type DescribedFiles } from '../../open-data/data-package.ts';
import { listOpenFiles } from '../../open-data/open-files.ts';
import { openTables } from '../../open-data/open-table.ts';
import { openTableSchema, villageFileSchema } from '../../open-data/table-schema.ts';
import type { LedgerIndex } from '../../search/explore/ledger-index.ts';
import type { SiteData } from '../../site/site-data.ts';
import { textsFor } from '../../texts/index.ts';
import { villageTables } from '../../domain/tables/index.ts';
import type { Table } from '../../domain/schema/table.ts';
import {
	dataCatalogPath,
	dataPackagePath,
	ledgerIndexPath,
	openSchemaPath,
	villageSchemaPath,
} from '../../views/paths.ts';
import { ledgerFiles } from '../files/ledger-files.ts';
import { ledgerYearsOf } from '../../views/village-outline.ts';
import type { Build, Publication } from '../publication.ts';
import type { WrittenOpenFile } from './county-files.ts';
import { openDataFiles, resultIn } from './open-data-files.ts';

/** What the files are, for programs: their columns, and the files with them. */
export const openDataDescriptions: Publication = {
	*addresses() {
		yield* [dataPackagePath, dataCatalogPath];
		for (const { name } of openTables) yield openSchemaPath(name);
		for (const { name } of tablesOfVillages) yield villageSchemaPath(name);
	},
	async write(site, build) {
		const { writer, root, base } = build;
		if (build.live) await writeWhatIsDescribed(site, build);
		const files = describeFiles(site, build);
		const { data: t } = textsFor(site.context.portal.locales[0]);
		const { portal } = site.context;
		const words = t.words(portal.county.name);
		const json = (address: string, value: object) =>
			writer.write(address, `${JSON.stringify(value, undefined, '\t')}\n`);
		json(dataPackagePath, dataPackage(files, site.context, { root, ...words }));
		const address = (own: string) => `${root ?? base}${own.slice(1)}`;
		json(dataCatalogPath, dataCatalog(files, site.county, site.context, { ...words, address }));
		for (const table of openTables) json(openSchemaPath(table.name), openTableSchema(table));
		for (const table of tablesOfVillages) {
			json(villageSchemaPath(table.name), villageFileSchema(table));
		}
	},
};

const tablesOfVillages = Object.values<Table>(villageTables);

/** A preview writes each file when it is asked for; what tells of files needs them all. */
async function writeWhatIsDescribed(site: SiteData, build: Build): Promise<void> {
	await ledgerFiles.write(site, build);
	await openDataFiles.write(site, build);
}

function describeFiles(site: SiteData, { out, scratch }: Build): DescribedFiles {
	const written = JSON.parse(readFileSync(resultIn(scratch), 'utf8')) as WrittenOpenFile[];
	const byPath = new Map(written.map((file) => [file.path, file]));
	const described = ({ path: address }: { readonly path: string }) => {
		const { bytes = 0, digest = '', rows } = byPath.get(address) ?? {};
		const sha256 = Buffer.from(digest, 'base64url').toString('hex');
		return { path: address, bytes, sha256, ...(rows !== undefined && { rows }) };
	};
	const { portal } = site.context;
	const { ledgers, tables, database } = listOpenFiles(
		site.county,
		ledgerYearsOf(site.outlines.values()),
		portal,
	);
	const index = JSON.parse(readFileSync(path.join(out, ledgerIndexPath), 'utf8')) as LedgerIndex;
	const folder = ledgerIndexPath.slice(0, ledgerIndexPath.lastIndexOf('/') + 1);
	return {
		tables: tables.map((file) => ({ ...described(file), table: file.table })),
		ledgers: ledgers.map((file) => ({ ...described(file), year: file.year })),
		parquet: index.years.map(({ year, file, bytes, rows }) => ({
			...{ year, path: `${folder}${file}`, bytes, rows },
		})),
		database: database.map((address) => described({ path: address })),
	};
}
