import { parseBeijingTime, beijingDay } from '../domain/time/beijing-time.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import type { CellKind } from '../domain/schema/cell-type.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { cellPlace, type Table } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/index.ts';
import { listFolder, readBytes } from '../loading/data-folder.ts';
import { findTableOfFile } from '../loading/village.ts';
import { carriesHistory } from './history/carried-history.ts';
import type { History } from './history/git-history.ts';
import { withHistory } from './history/open-history.ts';
import { DamagedHistoryError } from './history/run-git.ts';
import { findNewReasons, findReason } from './reasons.ts';
import { readVersion } from './read-version.ts';
import { draftTableCorrections, type Draft } from './table-drafts.ts';
import {
	findIdentity,
	registerTables,
	type ChangedTable,
	type Registers,
	type VillageCommit,
} from './village-commit.ts';

export interface UnexplainedOptions {
	/** Where the history is. */
	readonly dataFolder: string;
	/** The data as they are to be published: the same folder, or a copy of what is staged. */
	readonly folder: string;
	/** Those of which the data are in `folder`. */
	readonly villages: readonly string[];
	readonly register: CountyRegister;
	/** The setting `history.since` of `portal.yaml`: what is changed before is no correction. */
	readonly since: string | undefined;
	/** The day of the check. */
	readonly asOf: IsoDate;
}

/**
 * The published figures that say something else now, and nobody wrote under 更正说明 why: against the newest commit,
 * and those that the newest commit itself changed. Older ones stand in the log of corrections without a reason, and
 * nothing asks for it again. Without a history that can be read there is nothing to compare with.
 */
export function findUnexplained(options: UnexplainedOptions): Finding[] {
	const { dataFolder, since, asOf } = options;
	const begin = since === undefined ? undefined : parseBeijingTime(since);
	if (begin !== undefined && asOf < beijingDay(begin)) return [];
	try {
		return withHistory(dataFolder, (history) =>
			typeof history === 'string' ? [] : compareWithHistory(history, options, begin ?? 0),
		);
	} catch (error) {
		if (error instanceof DamagedHistoryError) return [];
		throw error;
	}
}

function compareWithHistory(
	history: History,
	options: UnexplainedOptions,
	begin: number,
): Finding[] {
	const newest = history.commits().at(-1);
	if (!newest) return [];
	const { parent, seconds } = newest;
	// What a bundle brings is the history of another repository, and its newest commit was not made here.
	const isOwn = !carriesHistory(options.dataFolder) && parent !== undefined && seconds >= begin;
	const bases = isOwn ? [newest.id, parent] : [newest.id];
	const { dataFolder, folder, villages } = options;
	const changed =
		folder === dataFolder
			? new Set([
					...history.uncommitted(),
					...(isOwn ? (history.changes([newest]).get(newest.id) ?? []) : []).map(
						({ file }) => file,
					),
				])
			: undefined;
	const touched = new Set(Array.from(changed ?? [], (file) => file.split('/')[1]));
	return villages
		.filter((village) => changed === undefined || touched.has(village))
		.flatMap((village) => {
			const found = bases.flatMap((base) =>
				compareVillage({ history, base, changed }, village, options),
			);
			return unique(found);
		});
}

/** What was changed twice is asked for once. */
function unique(findings: readonly Finding[]): Finding[] {
	const byCell = new Map(
		findings.map((one) => [JSON.stringify([one.place.file, one.place.line]), one] as const),
	);
	return [...byCell.values()];
}

interface Base {
	readonly history: History;
	/** The commit to compare with. */
	readonly base: string;
	/** The files that can differ from it; any, where that is not known. */
	readonly changed: ReadonlySet<string> | undefined;
}

/** The files of a village that differ from the base, read on both sides. */
function compareVillage(
	{ history, base, changed: known }: Base,
	village: string,
	{ folder, register }: UnexplainedOptions,
): Finding[] {
	const below = `villages/${village}`;
	const top = listFolder(folder, below);
	const files = [...top.files, ...top.folders.flatMap((each) => listFolder(folder, each).files)]
		.map((file) => ({ file, name: file.slice(below.length + 1) }))
		.flatMap(({ file, name }) => {
			const table = findTableOfFile(name);
			if (!table) return [];
			const isAsked = known?.has(file) ?? true;
			return isAsked || registerTables.includes(table.name) ? [{ file, name, table }] : [];
		});
	const objects = new Map(files.map(({ file }) => [file, history.fileAt(base, file)]));
	const contents = history.contents(objects.values());
	const tables = files.flatMap(({ file, name, table }): ChangedTable[] => {
		const own = readBytes(folder, file);
		const old = contents.get(objects.get(file) ?? '');
		const isChanged = old !== undefined && !Buffer.from(own).equals(old);
		if (!isChanged && !registerTables.includes(table.name)) return [];
		const [before, after] = [readVersion(table, file, old), readVersion(table, file, own)];
		if (!after || (old !== undefined && !before)) return [];
		const batch = name.slice(table.folder.length + 1, -'.csv'.length);
		return [{ table, name: table.scope === 'village' ? undefined : batch, before, after }];
	});
	const registers = (side: 'before' | 'after'): Registers =>
		new Map(
			tables
				.filter(({ table }) => registerTables.includes(table.name))
				.map((each) => [each.table.name, (each[side] ?? []) as never]),
		);
	const done: VillageCommit = {
		...{ commit: base, on: '', village, tables, replaced: [] },
		isFirst: false,
		registers: { before: registers('before'), after: registers('after') },
	};
	const reasons = findNewReasons(done, register);
	return tables.flatMap((changed) =>
		draftTableCorrections(changed, village, register)
			.filter((draft) => findReason(draft, reasons) === undefined)
			.flatMap((draft) => ask(draft, changed, village, register)),
	);
}

const figures: ReadonlySet<CellKind> = new Set<CellKind>(['amount', 'quantity', 'count']);

/** What is asked of a figure that a row had and has no longer. */
function ask(
	{ kind, row, table: name, cells }: Draft,
	{ after = [], name: batch }: ChangedTable,
	village: string,
	register: CountyRegister,
): Finding[] {
	if (kind !== 'changed') return [];
	const table: Table = villageTables[name];
	const cell = cells.find(({ field }) => figures.has(table.columns[field]?.type.kind ?? 'text'));
	const own =
		cell &&
		after.find((each) => findIdentity({ table, name: batch }, each, village, register).row === row);
	if (!cell || !own) return [];
	return [
		finding('correction-unexplained', cellPlace(table, own, cell.field), {
			before: cell.before ?? '',
			where: table.columns['correction'] ? 'row' : 'registration',
		}),
	];
}
