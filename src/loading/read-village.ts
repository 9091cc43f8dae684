import { id } from '../domain/schema/cell-type.ts';
import type { FirstCommits } from '../domain/obligations/first-commits.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { findNearest } from '../domain/nearest.ts';
import { once } from '../domain/once.ts';
import { comparePeriods, parsePeriod, type Period } from '../domain/time/period.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { tableFile, type Table } from '../domain/schema/table.ts';
import type { Village } from '../domain/tables/villages.ts';
import { erased } from '../domain/tables/erased.ts';
import { explanations } from '../domain/tables/explanations.ts';
import { lookedAt } from '../domain/tables/looked-at.ts';
import type { TableFile, TextFile, VillageDataset } from '../village/dataset.ts';
import { collectPublicNames } from '../domain/personal-data/index.ts';
import { eraseTexts } from '../domain/rows/erased-texts.ts';
import { findAlikeNames } from './attachments/alike-names.ts';
import { checkLookedAt } from './attachments/looked-at.ts';
import type { DataSource, LateAttachment, LateFile } from './data-source.ts';
import { checkErased, readErasures } from './erasures.ts';
import { readTextFile } from './text-file.ts';
import type { Gate } from './personal-data-gate.ts';
import { readTable, type TableRead } from './read-table.ts';

export interface VillageRead {
	readonly dataset: VillageDataset;
	readonly findings: readonly Finding[];
}

interface OpenedVillage {
	readonly dataset: VillageDataset;
	/** What the names of the files alone show. */
	readonly findings: readonly Finding[];
	readonly lateFiles: readonly LateFile[];
}

type Files = { -readonly [N in VillageTableName]: TableFile<N>[] };

/** Reads everything in a village's folder. A folder or a table that is absent is simply empty. */
export function readVillageFrom(
	source: DataSource,
	village: Village,
	register: CountyRegister,
	firstCommits?: FirstCommits,
): VillageRead {
	const { dataset, findings, lateFiles } = open(source, village, register, {
		...{ known: register, firstCommits },
	});
	return { dataset, findings: [...findings, ...lateFiles.flatMap((file) => file.findings)] };
}

/**
 * The dataset of a village that has been checked before: each file is read when first looked into, so that
 * a page which needs one table does not pay for the others.
 */
export function openVillageFrom(
	source: DataSource,
	village: Village,
	register: CountyRegister,
	firstCommits?: FirstCommits,
): VillageDataset {
	return open(source, village, register, { known: 'passed', firstCommits }).dataset;
}

interface OpenOptions {
	readonly known: CountyRegister | 'passed';
	readonly firstCommits: FirstCommits | undefined;
}

function open(
	source: DataSource,
	village: Village,
	register: CountyRegister,
	{ known, firstCommits }: OpenOptions,
): OpenedVillage {
	const findings: Finding[] = [];
	const lateFiles: LateFile[] = [];
	const files = Object.fromEntries(
		Object.keys(villageTables).map((name) => [name, []]),
	) as unknown as Files;
	const textFiles = new Map<string, TextFile>();
	const attachments = new Map<string, LateAttachment>();
	const looks: { read?: () => TableRead<typeof lookedAt> } = {};
	/** The officials are read before the first text in which somebody may be named, and no earlier. */
	const publicNames = once(() =>
		files.officials.every(({ complete }) => complete)
			? collectPublicNames(
					register.publicNames,
					files.officials.flatMap(({ rows }) => rows),
					village.id,
				)
			: undefined,
	);
	const gate: Gate =
		known === 'passed'
			? known
			: {
					officePhones: known.officePhones,
					get publicNames() {
						return publicNames();
					},
				};
	const erasures = readErasures(source, village.id, gate);

	const folder = `villages/${village.id}`;
	for (const file of filesBelow(source, folder, findings)) {
		const name = file.slice(folder.length + 1);
		const table = findTableOfFile(name);
		if (table) {
			const period = dated(table) ? periodNamed(table, name) : undefined;
			if (period === null) {
				findings.push(
					finding(
						'period-name',
						{ file },
						{ expected: table.scope === 'year' ? 'year' : 'month-or-quarter' },
					),
				);
				continue;
			}
			if (table.scope === 'batch' && !id().read(nameWithin(table, name))) {
				findings.push(finding('batch-name', { file }));
				continue;
			}
			const late = lateTable(table, source, file, period, gate, erasures.refs);
			lateFiles.push(late);
			(files[table.name as VillageTableName] as unknown[]).push(late);
		} else if (/^notices\/[^/]+\.md$/.test(name)) {
			const late = lateTextFile(source, file, gate);
			lateFiles.push(late);
			textFiles.set(name, late);
		} else if (name.startsWith('attachments/')) {
			const late = source.openAttachment(file, gate);
			lateFiles.push(late);
			attachments.set(late.name, late);
		} else if (name === tableFile(lookedAt)) {
			looks.read = once(() => readTable(lookedAt, file, source.readBytes(file), gate));
		} else if (name === tableFile(explanations)) {
			lateFiles.push({
				get findings() {
					return readTable(explanations, file, source.readBytes(file), gate).findings;
				},
			});
		} else if (name !== tableFile(erased)) {
			findings.push(finding('file-unknown', { file }, { nearest: findNearest(name, knownNames) }));
		}
	}
	for (const name of ['ledger', 'budget'] as const) {
		files[name].sort((a, b) => comparePeriods(a.period as Period, b.period as Period));
	}
	lateFiles.push(erasures);
	lateFiles.push({
		get findings() {
			const { rows, findings: own } = looks.read?.() ?? { rows: [], findings: [] };
			const toLookAt = [...attachments.values()].flatMap((late) => late.toLookAt ?? []);
			return [...own, ...checkLookedAt(folder, toLookAt, new Set(attachments.keys()), rows)];
		},
	});
	const township = register.townships.get(village.township);
	const dataset = {
		...{ village, township, files, textFiles, attachments, firstCommits },
		get erased() {
			return erasures.rows;
		},
	};
	return { dataset, findings, lateFiles };
}

function lateTable(
	table: Table,
	source: DataSource,
	file: string,
	period: Period | undefined,
	gate: Gate,
	erasedRows: () => ReadonlySet<string>,
) {
	const read = once(() => readTable(table, file, source.readBytes(file), gate));
	const rows = once(() => eraseTexts(table, read().rows, erasedRows()));
	return {
		file,
		period,
		get rows() {
			return rows();
		},
		get complete() {
			return read().complete;
		},
		get findings() {
			const { rows: written, findings } = read();
			return [...findings, ...checkErased(table, written, erasedRows())];
		},
	};
}

function lateTextFile(source: DataSource, file: string, gate: Gate) {
	const read = once(() => readTextFile(file, source.readBytes(file), gate));
	return {
		get tree() {
			return read().tree;
		},
		get findings() {
			return read().findings;
		},
	};
}

const tables: readonly Table[] = Object.values(villageTables);
const knownNames = tables
	.filter((table) => table.scope === 'village')
	.map((table) => tableFile(table))
	.concat(tableFile(lookedAt), tableFile(erased), tableFile(explanations));

/** The table a file of the village's folder belongs to, by its path. */
export function findTableOfFile(name: string): Table | undefined {
	return tables.find((table) =>
		table.scope === 'village'
			? name === tableFile(table)
			: name.startsWith(`${table.folder}/`) && /^[^/]+\/[^/]+\.csv$/.test(name),
	);
}

/** Are its files named after periods or years? */
function dated({ scope }: Table): boolean {
	return scope === 'period' || scope === 'year';
}

/** What a file in the folder of a table is named after. */
function nameWithin(table: Table, name: string): string {
	return name.slice(table.folder.length + 1, -'.csv'.length);
}

/** The period a file is named after; `null` when its name is none that the table takes. */
function periodNamed(table: Table, name: string): Period | null {
	const period = parsePeriod(nameWithin(table, name));
	const kinds = table.scope === 'year' ? ['year'] : ['month', 'quarter'];
	return period && kinds.includes(period.kind) ? period : null;
}

/** Files of the folder and of the folders in it, one level deep: nothing lies deeper. */
function filesBelow(source: DataSource, folder: string, findings: Finding[]): string[] {
	const { files, folders, findings: own } = source.listFolder(folder);
	findings.push(...own);
	const deeper = folders.flatMap((inner) => {
		const listing = source.listFolder(inner);
		findings.push(...listing.findings);
		for (const file of listing.folders)
			findings.push(finding('file-unknown', { file }, { nearest: '' }));
		return listing.files;
	});
	findings.push(...findAlikeNames(files), ...findAlikeNames(deeper));
	return [...files, ...deeper];
}
