import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { listOpenFiles } from '../../open-data/open-files.ts';
import type { SiteData } from '../../site/site-data.ts';

import { villageLedgerPath, villageTablesPath } from '../../views/paths.ts';
import { ledgerYearsOf } from '../../views/village-outline.ts';
import type { Build, Publication } from '../publication.ts';
import { countShards, runShard } from '../shard-process.ts';
import { writeCountyFiles } from './county-files.ts';

/** Every table of the county, as CSV and as one SQLite file. */
export const openDataFiles: Publication = {
	addresses: (site) => listAddresses(site),
	async write(site, build) {
		const { dataFolder, surveyFolder, out, scratch, writer } = build;
		// A small county is not worth the start of another process.
		if (build.live || countShards(site.outlines.size) === 1) {
			const written = await writeCountyFiles(site, {
				out: writer,
				scratch,
				onVillage: () => undefined,
			});
			writeFileSync(resultIn(scratch), JSON.stringify(written));
			return;
		}
		const task: OpenDataTask = { dataFolder, surveyFolder, out, scratch };
		await runShard({ module: './open-data/open-data-shard.ts', args: [JSON.stringify(task)] });
	},
};

/** What the process is to do, handed to it as JSON. */
export type OpenDataTask = Pick<Build, 'dataFolder' | 'surveyFolder' | 'out' | 'scratch'>;

/** Where it is put aside what was written. */
export function resultIn(scratch: string): string {
	return path.join(scratch, 'open-data.json');
}

function* listAddresses(site: SiteData): Generator<string> {
	const { ledgers, tables, database } = listOpenFiles(
		site.county,
		ledgerYearsOf(site.outlines.values()),
		site.context.portal,
	);
	for (const { path: address } of [...ledgers, ...tables]) yield address;
	yield* database;
	for (const outline of site.outlines.values()) {
		yield villageTablesPath(outline.id);
		for (const year of ledgerYearsOf([outline])) yield villageLedgerPath(outline.id, year);
	}
}
