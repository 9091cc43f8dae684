import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../domain/order.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';
import { ledgerCell } from '../../open-data/ledger-cells.ts';
import { ledgerColumns } from '../../search/explore/ledger-columns.ts';
import type { LedgerIndex, LedgerYear } from '../../search/explore/ledger-index.ts';
import type { SiteData, SiteVillage } from '../../site/site-data.ts';
import { ledgerYearsOf } from '../../views/village-outline.ts';
import { ledgerFilePath, ledgerIndexPath } from '../../views/paths.ts';
import { openParquet, type ParquetColumn } from '../parquet/parquet-file.ts';
import { openAmountFiles } from './amount-files.ts';
import type { Build, Publication } from '../publication.ts';
import { countShards, runShard, type Shard } from '../shard-process.ts';
import { digestOf, type SiteWriter } from '../site-writer.ts';

const columns = ledgerColumns.map(({ name, kind, required }) => {
	return { name, kind, required, cell: ledgerCell(name) } as ParquetColumn<PlacedRow>;
});

/** Every ledger row of the county by year, for the page that looks through them and for the programs of others. */
export const ledgerFiles: Publication = {
	addresses: () => [ledgerIndexPath],
	async write(site, build) {
		// A single shard is not worth the start of another process.
		const shards = build.live ? 1 : countShards(site.outlines.size);
		const years =
			shards === 1
				? writeLedgerYears(build.writer, site, ledgerYearsOf(site.outlines.values()))
				: await writeYearsInShards(shards, build);
		build.writer.write(ledgerIndexPath, `${JSON.stringify(indexYears(site, years))}\n`);
	},
};

/** What one process is to do, handed to it as JSON. */
export interface LedgerTask extends Pick<Build, 'dataFolder' | 'surveyFolder' | 'out' | 'scratch'> {
	readonly shard: Shard;
	/** The file for what it says of each of its years. */
	readonly result: string;
}

/** A year is read and written by one process: its file is the same however many there are. */
async function writeYearsInShards(
	shards: number,
	{ dataFolder, surveyFolder, out, scratch }: Build,
): Promise<LedgerYear[]> {
	const tasks = Array.from({ length: shards }, (_, shard): LedgerTask => ({
		...{ dataFolder, surveyFolder, out, scratch },
		shard: { shard, shards },
		result: path.join(scratch, `ledger-${shard}.json`),
	}));
	await Promise.all(
		tasks.map((task) =>
			runShard({ module: './files/ledger-shard.ts', args: [JSON.stringify(task)] }),
		),
	);
	return tasks.flatMap(({ result }) => JSON.parse(readFileSync(result, 'utf8')) as LedgerYear[]);
}

/** A row with the village that it is of. */
interface PlacedRow {
	readonly row: LedgerRow;
	readonly village: SiteVillage;
}

/**
 * Writes the files of some years, their rows by village and date. Each village is read once, and one is in memory at
 * a time.
 */
export function writeLedgerYears(
	out: SiteWriter,
	site: SiteData,
	years: readonly number[],
): LedgerYear[] {
	const { asOf, portal } = site.context;
	const { code } = portal.county;
	const files = new Map(
		years.map((year) => {
			const parquet = openParquet(columns, { county: code, year: String(year), asOf });
			return [year, { parquet, amounts: openAmountFiles(year) }];
		}),
	);
	for (const id of site.outlines.keys()) {
		const village = site.village(id);
		const byYear = Map.groupBy(village.dataset.files.ledger, ({ period }) => period?.year);
		for (const [year, { parquet, amounts }] of files) {
			const rows = (byYear.get(year) ?? []).flatMap((ledgerOfPeriod) => ledgerOfPeriod.rows);
			for (const row of rows.sort((a, b) => compareText(a.date, b.date))) {
				parquet.add({ row, village });
				amounts.add(row, id);
			}
		}
	}
	return Array.from(files, ([year, { parquet, amounts }]) => {
		const { rows } = parquet;
		const { bytes, footerBytes } = parquet.end();
		const address = ledgerFilePath(code, year, digestOf(bytes).slice(0, digestLetters));
		out.write(address, bytes);
		const name = address.slice(ledgerIndexPath.lastIndexOf('/') + 1);
		const amountBuckets = amounts.write(out);
		return { year, file: name, bytes: bytes.length, footerBytes, rows, amountBuckets };
	});
}

/** 96 bits of the fingerprint. */
const digestLetters = 16;

function indexYears(
	{ context: { portal, register, asOf } }: SiteData,
	years: readonly LedgerYear[],
): LedgerIndex {
	const { code, name } = portal.county;
	return {
		county: { code, name },
		asOf,
		years: years.toSorted((a, b) => b.year - a.year),
		villages: [...register.villages.values()].map(({ id, name, township }) => ({
			...{ id, name, township },
		})),
		townships: [...register.townships.values()].map(({ id, name }) => ({ id, name })),
	};
}
