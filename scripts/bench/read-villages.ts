/** Reads every village of a data folder in one process, with the hints or without: what `npm run bench` measures. */
import { writeFileSync } from 'node:fs';
import { loadCounty } from '../../src/loading/county.ts';
import { openVillage } from '../../src/loading/village.ts';
import { findCountyHints, findVillageHints } from '../../src/checks/hints/index.ts';
import { portalContext } from '../../src/domain/portal/portal-context.ts';
import type { VillageTableName } from '../../src/domain/tables/index.ts';
import type { VillageDataset } from '../../src/village/dataset.ts';
import { selectComparable, type Comparable } from '../../src/summary/comparable.ts';

/** Handed over as JSON. */
export interface ReadingTask {
	readonly data: string;
	readonly asOf: string;
	readonly withHints: boolean;
	/** The file for the {@link ReadingResult}. */
	readonly result: string;
}

export interface ReadingResult {
	/** Of all tables. */
	readonly rows: number;
	readonly ledgerRows: number;
	readonly hints: number;
	/** How many rules found something. */
	readonly rules: number;
	/** What the rules themselves took, beyond reading. */
	readonly hintSeconds: number;
}

const { data, asOf, withHints, result } = JSON.parse(process.argv[2] ?? '') as ReadingTask;
const { portal, register } = loadCounty(data);
if (!portal) throw new Error(`${data}/portal.yaml cannot be read`);
const context = portalContext(portal, register, asOf);
const comparables: Comparable[] = [];
const byRule = new Map<string, number>();
let [rows, ledgerRows, hintMilliseconds] = [0, 0, 0];
const timed = <T>(work: () => T): T => {
	const began = performance.now();
	const done = work();
	hintMilliseconds += performance.now() - began;
	return done;
};
const count = (hints: readonly { readonly rule: string }[]) => {
	for (const { rule } of hints) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
};
for (const village of register.villages.values()) {
	const dataset = openVillage(data, village, register);
	rows += rowsIn(dataset);
	ledgerRows += dataset.files.ledger.reduce((sum, file) => sum + file.rows.length, 0);
	if (!withHints) continue;
	count(timed(() => findVillageHints(dataset, context)));
	comparables.push(timed(() => selectComparable(dataset, context)));
}
if (withHints) {
	const compared = timed(() => findCountyHints(comparables, context));
	for (const hints of compared.values()) count(hints);
}
const found: ReadingResult = {
	rows,
	ledgerRows,
	hints: [...byRule.values()].reduce((sum, each) => sum + each, 0),
	rules: byRule.size,
	hintSeconds: hintMilliseconds / 1000,
};
writeFileSync(result, JSON.stringify(found));

/** Files are read when first looked into: both runs look into all. @returns how many rows there are */
function rowsIn({ files }: VillageDataset): number {
	return (Object.keys(files) as VillageTableName[])
		.flatMap((name) => files[name].map(({ rows }) => rows.length))
		.reduce((sum, each) => sum + each, 0);
}
