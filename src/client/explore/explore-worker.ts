import { ledgerColumns } from '../../search/explore/ledger-columns.ts';
import {
	columnsOfQuery,
	yearsOfQuery,
	type ExploreQuery,
	type Grouping,
	type SortOrder,
} from '../../search/explore/explore-query.ts';
import type { LedgerIndex, LedgerYear } from '../../search/explore/ledger-index.ts';
import type { LedgerTable } from '../../search/explore/ledger-table.ts';
import { orderRows } from '../../search/explore/order-rows.ts';
import { openLedgerStore, type LedgerStore } from '../../search/explore/read-ledger.ts';
import { selectRows } from '../../search/explore/select-rows.ts';
import { showRow, takeChosen } from '../../search/explore/shown-rows.ts';
import { groupRows, sumByGroup, sumRows, type RowGroups } from '../../search/explore/sum-rows.ts';
import { listLines, listRecords } from '../../search/explore/take-away.ts';
import { formatDownloadCsv } from '../../publishing/files/download-csv.ts';
import {
	rowsAtOnce,
	type ExploreAnswer,
	type ExploreRequest,
	type Failure,
} from './explore-messages.ts';
import { fetchIndex, openHttpSource, ReplacedError } from './ledger-source.ts';

/** Reads and looks through the county's ledger rows away from the page, which stays usable and can end it. */
const groupsAtMost = 200;
/** Rows of a file that are written at once. */
const linesAtOnce = 5000;
const byteOrderMark = '\uFEFF';

/** The site as it was opened: its list of files, and what of them has been read. */
interface Opened {
	readonly address: string;
	readonly index: LedgerIndex;
	readonly store: LedgerStore;
	readonly townshipOf: ReadonlyMap<string, string>;
}

/** What was found last, for whoever wants more of it. */
interface Found {
	readonly table: LedgerTable;
	readonly years: readonly LedgerYear[];
	readonly chosen: Uint8Array;
	readonly ordered: Uint32Array;
	readonly count: number;
}

/** Orders and groups of a table serve every choice of its rows. */
interface Kept {
	readonly key: string;
	readonly orders: Map<SortOrder, Uint32Array>;
	readonly groups: Map<Grouping, RowGroups>;
}

let opened: Opened | undefined;
let found: Found | undefined;
let kept: Kept | undefined;
let running = new AbortController();
let received = 0;
let tellBytes: () => void = () => undefined;

addEventListener('message', ({ data }: MessageEvent<ExploreRequest>) => {
	if (data.ask === 'more') {
		if (!found) return;
		const { table, ordered, chosen } = found;
		const rows = takeChosen(ordered, chosen, data.from, data.to);
		answer({ turn: data.turn, kind: 'more', rows: rows.map((row) => showRow(table, row)) });
		return;
	}
	running.abort();
	if (data.ask === 'stop') return;
	running = new AbortController();
	void attempt(data, running.signal);
});

function answer(message: ExploreAnswer): void {
	postMessage(message);
}

type Question = Extract<ExploreRequest, { ask: 'rows' | 'file' }>;

async function attempt(question: Question, signal: AbortSignal): Promise<void> {
	const { turn } = question;
	try {
		answer({ turn, ...(await reply(question, signal)) });
	} catch (error) {
		if (signal.aborted) return;
		// Another release has taken the site's place: its files are read from the beginning.
		if (error instanceof ReplacedError) opened = undefined;
		answer({ turn, kind: 'failed', failure: failureOf(error) });
	}
}

type Reply = ExploreAnswer extends infer Answer
	? Answer extends unknown
		? Omit<Answer, 'turn'>
		: never
	: never;

function reply(question: Question, signal: AbortSignal): Promise<Reply> {
	return question.ask === 'rows' ? findRows(question, signal) : writeFile(question, signal);
}

function failureOf(error: unknown): Failure {
	if (error instanceof ReplacedError) return 'replaced';
	if (error instanceof RangeError) return 'inexact';
	return error instanceof TypeError || (error instanceof Error && /^\d{3} /.test(error.message))
		? 'network'
		: 'broken';
}

async function open(address: string, signal: AbortSignal): Promise<Opened> {
	if (opened?.address === address) return opened;
	const index = await fetchIndex(address, signal);
	const source = openHttpSource(address, (bytes) => {
		received += bytes;
		tellBytes();
	});
	opened = {
		address,
		index,
		store: openLedgerStore(source),
		townshipOf: new Map(index.villages.map(({ id, township }) => [id, township])),
	};
	return opened;
}

async function load(
	{ store }: Opened,
	years: readonly LedgerYear[],
	columns: readonly string[],
	{ turn, bytesAtMost }: Question,
	signal: AbortSignal,
) {
	received = 0;
	return store.load(years, columns, {
		signal,
		bytesAtMost,
		onPlanned: (bytes) => {
			received = 0;
			tellBytes = () => {
				answer({ turn, kind: 'progress', received: Math.min(received, bytes), of: bytes });
			};
		},
	});
}

async function findRows(
	question: Extract<Question, { ask: 'rows' }>,
	signal: AbortSignal,
): Promise<Reply> {
	const { query } = question;
	const site = await open(question.index, signal);
	const { store, index } = site;
	const wanted = yearsOfQuery(
		query,
		index.years.map(({ year }) => year),
	);
	const years = index.years.filter(({ year }) => wanted.includes(year));
	const table = await load(site, years, columnsOfQuery(query), question, signal);
	signal.throwIfAborted();
	const { wholeFiles } = store;
	if ('bytes' in table) return { kind: 'much', bytes: table.bytes, wholeFiles };
	const chosen = selectRows(table, query, site.townshipOf);
	const { ordered, groups } = arrange(table, years, query);
	const sums = sumRows(table, chosen);
	const subtotals = sumByGroup(table, chosen, groups, groupsAtMost);
	found = { table, years, chosen, ordered, count: sums.count };
	const rows = takeChosen(ordered, chosen, 0, rowsAtOnce);
	return {
		kind: 'found',
		wholeFiles,
		found: {
			...sums,
			among: table.rows,
			years: wanted,
			asOf: index.asOf,
			groups: subtotals.groups,
			groupCount: subtotals.count,
			rows: rows.map((row) => showRow(table, row)),
		},
	};
}

function arrange(table: LedgerTable, years: readonly LedgerYear[], { sort, by }: ExploreQuery) {
	const key = years.map(({ file }) => file).join(' ');
	if (kept?.key !== key) kept = { key, orders: new Map(), groups: new Map() };
	const ordered = kept.orders.get(sort) ?? orderRows(table, sort);
	const groups = kept.groups.get(by) ?? groupRows(table, by);
	kept.orders.set(sort, ordered);
	kept.groups.set(by, groups);
	return { ordered, groups };
}

/** The rows found last, with every column. */
async function writeFile(
	question: Extract<Question, { ask: 'file' }>,
	signal: AbortSignal,
): Promise<Reply> {
	if (!opened || !found) return { kind: 'failed', failure: 'broken' };
	const { years, ordered, chosen, count } = found;
	const columns = ledgerColumns.map(({ name }) => name);
	const table = await load(opened, years, columns, question, signal);
	signal.throwIfAborted();
	if ('bytes' in table) {
		return { kind: 'much', bytes: table.bytes, wholeFiles: opened.store.wholeFiles };
	}
	const rows = takeChosen(ordered, chosen, 0, count);
	const pieces =
		question.format === 'csv' ? csvOf(table, rows, question) : jsonOf(table, rows, question);
	const type = question.format === 'csv' ? 'text/csv' : 'application/json';
	return { kind: 'file', file: new Blob([...pieces], { type }) };
}

type FileQuestion = Extract<Question, { ask: 'file' }>;

function* csvOf(
	table: LedgerTable,
	rows: readonly number[],
	{ headings }: FileQuestion,
): Generator<string> {
	yield formatDownloadCsv([headings]);
	for (const some of inParts(rows)) {
		yield formatDownloadCsv(listLines(table, some)).replace(byteOrderMark, '');
	}
}

function* jsonOf(
	table: LedgerTable,
	rows: readonly number[],
	{ facts }: FileQuestion,
): Generator<string> {
	yield `${JSON.stringify(facts, null, '\t').replace(/\n\}$/, '')},\n\t"rows": [`;
	let before = '\n';
	for (const some of inParts(rows)) {
		const lines = listRecords(table, some).map((record) => `\t\t${JSON.stringify(record)}`);
		yield `${before}${lines.join(',\n')}`;
		before = ',\n';
	}
	yield '\n\t]\n}\n';
}

function* inParts(rows: readonly number[]): Generator<readonly number[]> {
	for (let start = 0; start < rows.length; start += linesAtOnce) {
		yield rows.slice(start, start + linesAtOnce);
	}
}
