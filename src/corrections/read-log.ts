import { beijingDay, parseBeijingTime } from '../domain/time/beijing-time.ts';
import { addDays, type IsoDate } from '../domain/time/calendar-date.ts';
import {
	noCorrections,
	type Correction,
	type CorrectionLog,
	type NoLog,
	type SinceMove,
} from './correction.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { findPersonalData } from '../domain/personal-data/index.ts';
import { compareText } from '../domain/order.ts';
import { parsePeriod } from '../domain/time/period.ts';
import { tableFile, type Row, type Table } from '../domain/schema/table.ts';
import { explanations, type Explanation } from '../domain/tables/explanations.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import type { Commit, FileChange, History } from './history/git-history.ts';
import { addSaved, type HistoryWithSaved, type SavedData } from './history/saved-data.ts';
import { DamagedHistoryError } from './history/run-git.ts';
import type { OpenedHistory } from './history/open-history.ts';
import { findSinceMoves } from './history/since-moves.ts';
import { orderDates } from './history/order-dates.ts';
import { digestCode, readLogCache, writeLogCache } from './history/log-cache.ts';
import { findTableOfFile } from '../loading/read-village.ts';
import { withoutErasedReason, type ErasedRows } from './erased-rows.ts';
import { addCommit, type GrowingLog } from './accumulate.ts';
import { readVersion } from './read-version.ts';
import {
	computeDigest,
	openRows,
	registerTables,
	type ChangedTable,
	type Registers,
} from './village-commit.ts';

export interface LogOptions {
	readonly register: CountyRegister;
	/** The setting `history.since` of `portal.yaml`. */
	readonly since: string | undefined;
	/** The day of the site: a commit dated later, before one that is not, bears a wrong date. */
	readonly asOf: IsoDate;
	/** The rows whose texts must not be told, nor kept. */
	readonly erased: ErasedRows;
	/** Where what was read is kept for the next build. */
	readonly cacheFile: string;
	/** The last commit that is told of a village, where it is not the newest one; nothing is told of it without one. */
	readonly upTo?: ReadonlyMap<string, string | undefined> | undefined;
	/** What is told after the commits, and never kept: asked for when the history is known. */
	readonly saved?: (history: History) => SavedData;
	/** Where the clone was cut off, is what is left to be told? It is not the whole log, and is not kept. */
	readonly cutOff?: boolean;
}

export interface LogRead {
	readonly log: CorrectionLog | NoLog;
	/** How many commits were looked into, the others being known from an earlier build. */
	readonly commitsRead: number;
}

/** The log up to a commit. It is kept between builds, so nothing is in it that may not be shown. */
interface KeptLog {
	commit: string;
	/** A digest of the commits up to it, and of the moments that they were taken to be of. */
	commits: string;
	/** The day of the first commit that counts; absent as long as there is none. */
	begins: IsoDate | undefined;
	/** Of all commits up to it, those before the log begins too. */
	moves: readonly SinceMove[];
	readonly villages: Record<string, GrowingLog>;
	/** The last version that could be read of a file whose newest one cannot; `null` when there was none. */
	readonly readable: Record<string, string | null | undefined>;
}

/**
 * The corrections of a data folder, from the commits of its git repository, after those that it carries in
 * `history.bundle`. Only commits that no earlier build has seen are read. What lies in the working tree and in
 * no commit is not in it.
 */
export function readLog(history: OpenedHistory, options: LogOptions): LogRead {
	if (typeof history === 'string') return { log: history, commitsRead: 0 };
	try {
		return readHistory(history, options);
	} catch (error) {
		if (error instanceof DamagedHistoryError) {
			return { log: 'incomplete', commitsRead: 0 };
		}
		throw error;
	}
}

function readHistory(history: History, options: LogOptions): LogRead {
	const { register, since, asOf, erased, cacheFile } = options;
	const key = keyOf(history, options);
	const { commits: all, misdated } = orderDates(history.commits(), asOf);
	const kept = readLogCache(cacheFile, key) as KeptLog | undefined;
	const start = continueLog(kept, all) ?? beginLog(all, history, since);
	if (start === 'cut-off' && !options.cutOff) return { log: 'shallow', commitsRead: 0 };
	const { log, commits } = start === 'cut-off' ? { log: emptyLog(), commits: all.slice(1) } : start;
	log.begins ??= commits[0] && beijingDay(commits[0].seconds);
	readCommits(log, commits, { history, register, isTold: tellUpTo(options.upTo, all) });
	for (const own of Object.values(log.villages)) {
		own.corrections = own.corrections.map((each) => withoutErasedReason(each, erased));
	}
	const unknown = log === kept ? commits : all;
	log.moves = [...log.moves, ...findSinceMoves(history, unknown, all[0])];
	// A commit that brought a bundle is the newest one of the repository, and none of those that are told.
	log.commit = all.at(-1)?.id ?? history.head;
	log.commits = digestCommits(all);
	const isWhole = start !== 'cut-off';
	if (isWhole && (commits.length > 0 || log !== kept)) writeLogCache(cacheFile, key, log);
	const begin = since === undefined ? undefined : parseBeijingTime(since);
	if (options.saved && (begin === undefined || beijingDay(begin) <= asOf)) {
		const end = (parseBeijingTime(addDays(asOf, 1)) ?? 0) - 1;
		tellSaved(log, addSaved(history, options.saved(history), end), register);
	}
	return {
		log: finished(log, misdated, options),
		commitsRead: commits.length,
	};
}

/** What was kept, when the commits up to it are still the same, of the same moments; and the commits after it. */
function continueLog(log: KeptLog | undefined, all: readonly Commit[]) {
	if (!log) return undefined;
	const length = all.findIndex(({ id }) => id === log.commit) + 1;
	if (length === 0 || digestCommits(all.slice(0, length)) !== log.commits) return undefined;
	return { log, commits: all.slice(length) };
}

function digestCommits(commits: readonly Commit[]): string {
	return computeDigest(commits.map(({ id, seconds }) => `${id} ${seconds}`));
}

/** Everything beside the commits that the log depends on. */
function keyOf(
	{ origin }: History,
	{ register, since, erased, upTo = new Map() }: LogOptions,
): string {
	const parts = [
		digestCode(),
		origin,
		since ?? '',
		[...register.villages.keys()],
		[...register.catalogue.values()].map(({ id, audience, table }) => [id, audience, table]),
		[...register.officePhones].sort(),
		[...erased].sort(),
		[...upTo].sort(([a], [b]) => compareText(a, b)),
	];
	return computeDigest([JSON.stringify(parts)]);
}

/** `cut-off` when the clone does not reach back to where the log begins. */
function beginLog(all: readonly Commit[], { shallow }: History, since: string | undefined) {
	const begin = since === undefined ? undefined : parseBeijingTime(since);
	const baseline = begin === undefined ? -1 : all.findLastIndex(({ seconds }) => seconds < begin);
	if (baseline === -1 && shallow) return 'cut-off';
	return { log: emptyLog(), commits: all.slice(baseline + 1) };
}

/** @param all commits, oldest first */
function tellUpTo(upTo: LogOptions['upTo'], all: readonly Commit[]): Reading['isTold'] {
	const untold = new Map(
		[...(upTo ?? [])].map(([village, last]) => [
			village,
			new Set(all.slice(all.findIndex(({ id }) => id === last) + 1).map(({ id }) => id)),
		]),
	);
	return (village, commit) => !untold.get(village)?.has(commit);
}

function emptyLog(): KeptLog {
	return { commit: '', commits: '', begins: undefined, moves: [], villages: {}, readable: {} };
}

/** Tells what is saved as if it were committed on the day of the site. */
function tellSaved(
	log: KeptLog,
	{ history, commit, changes }: HistoryWithSaved,
	register: CountyRegister,
): void {
	// New files need no reason, and those of reasons are looked into anyway.
	const asking = changes.filter(
		({ file, before }) => before !== undefined || file.endsWith(`/${tableFile(explanations)}`),
	);
	readItems(log, itemsOf(commit, asking, register), history, register);
}

function finished(
	{ villages, begins, moves }: KeptLog,
	misdated: ReadonlySet<string>,
	{ since, register }: LogOptions,
): CorrectionLog {
	const marked = (each: Correction): Correction =>
		misdated.has(each.commit) ? { ...each, misdated: true } : each;
	return {
		since: since ?? begins ?? '',
		moves,
		villages: new Map(
			[...register.villages.keys()].map((id) => {
				const own = villages[id];
				return [
					id,
					own ? { ...own, corrections: own.corrections.map(marked).reverse() } : noCorrections,
				];
			}),
		),
	};
}

/** What a commit changes in one village. */
interface Item {
	readonly commit: Commit;
	readonly village: string;
	readonly tables: readonly (FileChange & {
		readonly table: Table;
		readonly name: string | undefined;
	})[];
	readonly replaced: readonly string[];
	/** Of the file of explanations, where the commit changes it. */
	readonly explanations: Pick<FileChange, 'before' | 'after'> | undefined;
}

/** Files whose contents are held in memory at the same time. */
const filesAtOnce = 400;

interface Reading {
	readonly history: History;
	readonly register: CountyRegister;
	/** Is what a commit changes in a village told? */
	readonly isTold: (village: string, commit: string) => boolean;
}

function readCommits(
	log: KeptLog,
	commits: readonly Commit[],
	{ history, register, isTold }: Reading,
): void {
	const changes = history.changes(commits);
	let [waiting, files]: [Item[], number] = [[], 0];
	const read = () => {
		readItems(log, waiting, history, register);
		[waiting, files] = [[], 0];
	};
	for (const commit of commits) {
		for (const item of itemsOf(commit, changes.get(commit.id) ?? [], register)) {
			if (!isTold(item.village, item.commit.id)) continue;
			waiting.push(item);
			files += 2 * item.tables.length + 2 * registerTables.length;
			if (files >= filesAtOnce) read();
		}
	}
	read();
}

function itemsOf(commit: Commit, changes: readonly FileChange[], register: CountyRegister): Item[] {
	const byVillage = Map.groupBy(
		changes,
		({ file }) => /^villages\/([^/]+)\//.exec(file)?.[1] ?? '',
	);
	return [...byVillage].flatMap(([village, own]) => {
		if (!register.villages.has(village)) return [];
		const below = (file: string) => file.slice(`villages/${village}/`.length);
		const tables = own.flatMap((change) => {
			const table = findTableOfFile(below(change.file));
			if (!table || (change.before === undefined && change.after === undefined)) return [];
			const name =
				table.scope === 'village'
					? undefined
					: below(change.file).slice(table.folder.length + 1, -'.csv'.length);
			return isName(table, name) ? [{ ...change, table, name }] : [];
		});
		const replaced = own
			.filter(({ before, after }) => before !== undefined && after !== undefined)
			.map(({ file }) => below(file))
			.filter((file) => /^(?:notices|attachments)\//.test(file));
		const explained = own.find(({ file }) => below(file) === tableFile(explanations));
		return tables.length + replaced.length > 0 || explained
			? [{ commit, village, tables, replaced, explanations: explained }]
			: [];
	});
}

/** Could a file of the table have been published under this name, and may it be told? */
function isName({ scope, columns }: Table, name: string | undefined): boolean {
	if (name === undefined) return true;
	if (findPersonalData(name).length > 0) return false;
	if (scope === 'batch')
		return columns['name'] !== undefined && /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name);
	return parsePeriod(name) !== undefined;
}

function readItems(
	log: KeptLog,
	items: readonly Item[],
	history: History,
	register: CountyRegister,
): void {
	const objects = items.flatMap(({ commit, village, tables, explanations: explained }) => [
		...[explained?.before, explained?.after],
		...tables.flatMap(({ file, before, after }) => [before, after, log.readable[file]]),
		...registerTables.flatMap((name) => registersAt(history, commit, village, name)),
	]);
	const contents = history.contents(objects.filter((object) => typeof object === 'string'));
	const rows = memo((table: Table, file: string, object: string) =>
		readVersion(table, file, contents.get(object)),
	);
	const entries = (object: string | undefined) =>
		((object && rows(explanations, '', object)) ?? []) as readonly Explanation[];
	for (const { commit, village, tables, replaced, explanations: explained } of items) {
		const isFirst =
			!log.villages[village] &&
			tables.every(({ before }) => before === undefined) &&
			registerTables.every((name) => {
				const [before] = registersAt(history, commit, village, name);
				return before === undefined || !contents.has(before);
			});
		const own = (log.villages[village] ??= {
			...{ corrections: [], firstPublished: {}, firstCommits: {}, skipped: [] },
		});
		const on = beijingDay(commit.seconds);
		const read = tables.flatMap((change): ChangedTable[] => {
			const { table, name, file } = change;
			const version = (object: string | null | undefined) =>
				typeof object === 'string' ? rows(table, file, object) : undefined;
			const after = version(change.after);
			const known = log.readable[file] === undefined ? change.before : log.readable[file];
			const before = version(known);
			if (change.after !== undefined && !after) {
				log.readable[file] = before && typeof known === 'string' ? known : null;
				own.skipped.push({
					village,
					table: table.name as VillageTableName,
					...(name !== undefined && { name }),
					commit: commit.id,
					on,
				});
				return [];
			}
			const lost = change.before !== undefined && !before && log.readable[file] === undefined;
			log.readable[file] = undefined;
			// What cannot be read any more of the time before the log cannot be compared with.
			return [{ table, name, before: lost ? after : before, after }];
		});
		const registers = (side: 0 | 1): Registers =>
			new Map(
				registerTables.map((name) => {
					const table = villageTables[name as VillageTableName] as Table;
					const changed = read.find((each) => each.table === table);
					const object = registersAt(history, commit, village, name)[side];
					const version = changed
						? side === 0
							? changed.before
							: changed.after
						: object && contents.has(object)
							? rows(table, '', object)
							: [];
					return [name, openRows(table, version ?? [], register) as never];
				}),
			);
		addCommit(
			own,
			{
				commit: commit.id,
				on,
				village,
				isFirst,
				tables: read,
				replaced,
				registers: { before: registers(0), after: registers(1) },
				explanations: { before: entries(explained?.before), after: entries(explained?.after) },
			},
			register,
		);
	}
}

/** The objects that a register of disclosures was before a commit and is after it. */
function registersAt(
	history: History,
	{ id, parent }: Commit,
	village: string,
	name: string,
): [before: string | undefined, after: string] {
	const file = `villages/${village}/${name}.csv`;
	return [parent && history.fileAt(parent, file), history.fileAt(id, file)];
}

function memo(
	read: (table: Table, file: string, object: string) => readonly Row<Table>[] | undefined,
) {
	const known = new Map<string, readonly Row<Table>[] | undefined>();
	return (table: Table, file: string, object: string) => {
		const key = `${table.name} ${object}`;
		if (!known.has(key)) known.set(key, read(table, file, object));
		return known.get(key);
	};
}
