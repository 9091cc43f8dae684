import type { Root } from 'mdast';
import { affairs, affairTable } from '../domain/obligations/affair.ts';
import type { FirstCommits } from '../domain/obligations/first-commits.ts';
import type { Period } from '../domain/time/period.ts';
import type { Row } from '../domain/schema/table.ts';
import type { Erased } from '../domain/tables/erased.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import type { Township } from '../domain/tables/townships.ts';
import type { Village } from '../domain/tables/villages.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';

type VillageTables = typeof villageTables;

/** One file of a table. */
export interface TableFile<N extends VillageTableName> {
	/** Path below the data folder. */
	readonly file: string;
	/** What its name says it covers: the year or period of a ledger or budget. Absent for other tables. */
	readonly period: Period | undefined;
	readonly rows: readonly Row<VillageTables[N]>[];
	/** False when some of it could not be read: its sums must not be compared with anything. */
	readonly complete: boolean;
}

/** A long text of a disclosure as a tree: it is drawn node by node, never as markup. */
export interface TextFile {
	readonly tree: Root;
}

/** What is published of a file under `attachments/`. */
export interface AttachedFile {
	/** How large that is. */
	readonly bytes: number;
	/** Is it a copy without what the file hides, instead of the file itself? */
	readonly rewritten: boolean;
}

/** Everything a village discloses, read and typed. Made from that village's files and the register alone. */
export interface VillageDataset {
	readonly village: Village;
	readonly township: Township | undefined;
	readonly files: { readonly [N in VillageTableName]: readonly TableFile<N>[] };
	/** Long texts by their path below the village's folder: `notices/<name>.md`. */
	readonly textFiles: ReadonlyMap<string, TextFile>;
	/** The files under `attachments/` by their names. */
	readonly attachments: ReadonlyMap<string, AttachedFile>;
	/** The rows whose texts are shown no longer: in the files above they are gone already. */
	readonly erased: readonly Erased[];
	/** Absent where no history is told. */
	readonly firstCommits?: FirstCommits | undefined;
}

/** The rows of a table, of all its files together. */
export function rowsOf<N extends VillageTableName>(
	dataset: VillageDataset,
	name: N,
): readonly Row<VillageTables[N]>[] {
	const files: readonly TableFile<N>[] = dataset.files[name];
	return files.length === 1 ? (files[0] as TableFile<N>).rows : files.flatMap((file) => file.rows);
}

/** The disclosures of all three registers, each with its affair and the declaration of its table. */
export function* disclosuresOf(dataset: VillageDataset) {
	for (const affair of affairs) {
		const table = villageTables[affairTable[affair]];
		const rows: readonly Disclosure[] = rowsOf(dataset, affairTable[affair]);
		for (const disclosure of rows) yield { affair, table, disclosure };
	}
}

/** Could everything in these tables be read? Otherwise what is not found in them may yet be there. */
export function isComplete(
	dataset: VillageDataset,
	...names: readonly VillageTableName[]
): boolean {
	return names.every((name) => dataset.files[name].every((file) => file.complete));
}
