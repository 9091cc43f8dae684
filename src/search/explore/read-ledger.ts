import { gunzipSync } from 'fflate';
import { parquetMetadata, parquetRead, type FileMetaData } from 'hyparquet';
import { ledgerColumns, type KeptKind } from './ledger-columns.ts';
import type { LedgerYear } from './ledger-index.ts';
import { noText, openTextPool, type LedgerTable } from './ledger-table.ts';

/** Where the files of the years are read from: over the network, or a folder in a test. */
export interface LedgerSource {
	/**
	 * Bytes of a file from one to before another.
	 * @throws NoRangesError when whole files alone can be had
	 */
	readPart(year: LedgerYear, start: number, end: number, signal: AbortSignal): Promise<ArrayBuffer>;
	readWhole(year: LedgerYear, signal: AbortSignal): Promise<ArrayBuffer>;
}

/** The host sends whole files alone. */
export class NoRangesError extends Error {
	override readonly name = 'NoRangesError';
}

export interface LoadOptions {
	readonly signal: AbortSignal;
	/** More than this is not read unasked. */
	readonly bytesAtMost: number;
	/** Told once how many bytes will be read. */
	readonly onPlanned: (bytes: number) => void;
}

/** What was asked for is not read yet, for it is much. */
export interface TooMuch {
	readonly bytes: number;
}

/** The rows of the county, as far as they have been asked for; what was read stays. */
export interface LedgerStore {
	/** Do whole files alone come from the host? Known once something was read. */
	readonly wholeFiles: boolean;
	load(
		years: readonly LedgerYear[],
		columns: readonly string[],
		options: LoadOptions,
	): Promise<LedgerTable | TooMuch>;
}

type Column = Int32Array | Float64Array;

interface OpenedYear {
	readonly metadata: FileMetaData;
	/** Set where the file was read whole. */
	readonly whole?: ArrayBuffer;
}

export function openLedgerStore(source: LedgerSource): LedgerStore {
	const pool = openTextPool();
	const opened = new Map<string, OpenedYear>();
	const read = new Map<string, Map<string, Column>>();
	let wholeFiles = false;
	/** Of the years asked for last, whose columns stand one behind the other. */
	let joined: { readonly key: string; readonly columns: Map<string, Column> } | undefined;

	const columnsOf = (year: LedgerYear) => {
		const own = read.get(year.file) ?? new Map<string, Column>();
		read.set(year.file, own);
		return own;
	};
	const missingOf = (year: LedgerYear, columns: readonly string[]) =>
		columns.filter((column) => !columnsOf(year).has(column));

	const openYear = async (year: LedgerYear, signal: AbortSignal): Promise<void> => {
		if (opened.has(year.file) || wholeFiles) return;
		const start = year.bytes - year.footerBytes;
		try {
			const footer = await source.readPart(year, start, year.bytes, signal);
			opened.set(year.file, { metadata: parquetMetadata(footer) });
		} catch (error) {
			if (!(error instanceof NoRangesError)) throw error;
			wholeFiles = true;
		}
	};
	/** What is still to be read of a year. */
	const bytesOf = (year: LedgerYear, columns: readonly string[]): number => {
		const { metadata, whole } = opened.get(year.file) ?? {};
		if (whole) return 0;
		return metadata ? bytesOfColumns(metadata, columns) : year.bytes;
	};
	const readColumns = async (
		year: LedgerYear,
		columns: readonly string[],
		signal: AbortSignal,
	): Promise<void> => {
		if (columns.length === 0) return;
		if (!opened.has(year.file)) {
			const whole = await source.readWhole(year, signal);
			const footer = whole.slice(year.bytes - year.footerBytes);
			opened.set(year.file, { metadata: parquetMetadata(footer), whole });
		}
		const { metadata, whole } = opened.get(year.file) as OpenedYear;
		const fresh = new Map(columns.map((column) => [column, emptyColumn(column, year.rows)]));
		await parquetRead({
			file: {
				byteLength: year.bytes,
				slice: (start, end = year.bytes) =>
					whole ? whole.slice(start, end) : source.readPart(year, start, end, signal),
			},
			metadata,
			columns: [...columns],
			compressors: {
				GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) }),
			},
			parsers: {
				stringFromBytes: (bytes: Uint8Array) => pool.place(decoder.decode(bytes)),
				dateFromDays: (days) => days,
			},
			onChunk: ({ columnName, columnData, rowStart }) => {
				const column = fresh.get(columnName);
				if (column) fillColumn(column, columnData, rowStart);
			},
		});
		for (const [name, column] of fresh) columnsOf(year).set(name, column);
	};

	const join = (years: readonly LedgerYear[]): LedgerTable => {
		const key = years.map(({ file }) => file).join(' ');
		if (joined?.key !== key) joined = { key, columns: new Map() };
		const { columns } = joined;
		const rows = years.reduce((sum, year) => sum + year.rows, 0);
		const columnNamed = (name: string): Column => {
			const known = columns.get(name);
			if (known) return known;
			const whole = emptyColumn(name, rows);
			let start = 0;
			for (const year of years) {
				const part = columnsOf(year).get(name);
				if (!part) throw new RangeError(`The column ${name} of ${year.year} has not been read.`);
				whole.set(part, start);
				start += year.rows;
			}
			columns.set(name, whole);
			return whole;
		};
		return {
			rows,
			pool,
			texts: (name) => columnNamed(name) as Int32Array,
			days: (name) => columnNamed(name) as Int32Array,
			fen: (name) => columnNamed(name) as Float64Array,
		};
	};

	return {
		get wholeFiles() {
			return wholeFiles;
		},
		async load(years, columns, { signal, bytesAtMost, onPlanned }) {
			const lacking = years
				.map((year) => ({ year, columns: missingOf(year, columns) }))
				.filter((each) => each.columns.length > 0);
			for (const { year } of lacking) await openYear(year, signal);
			const bytes = lacking.reduce((sum, each) => sum + bytesOf(each.year, each.columns), 0);
			if (bytes > bytesAtMost) return { bytes };
			onPlanned(bytes);
			for (const each of lacking) await readColumns(each.year, each.columns, signal);
			return join(years);
		},
	};
}

const decoder = new TextDecoder();
const kinds = new Map<string, KeptKind>(ledgerColumns.map(({ name, kind }) => [name, kind]));

function emptyColumn(name: string, rows: number): Column {
	if (kinds.get(name) === 'fen') return new Float64Array(rows).fill(NaN);
	return new Int32Array(rows).fill(noText);
}

/** @throws RangeError for an amount that is not exact to the fen as a number */
function fillColumn(column: Column, values: ArrayLike<unknown>, start: number): void {
	for (let at = 0; at < values.length; at += 1) {
		const value = values[at] as number | bigint | null | undefined;
		if (value === null || value === undefined) continue;
		const number = Number(value);
		if (!Number.isSafeInteger(number)) throw new RangeError(`Not exact to the fen: ${value}`);
		column[start + at] = number;
	}
}

function bytesOfColumns({ row_groups: groups }: FileMetaData, columns: readonly string[]): number {
	return groups
		.flatMap((group) => group.columns)
		.filter(({ meta_data: column }) => columns.includes(column?.path_in_schema[0] ?? ''))
		.reduce((sum, { meta_data: column }) => sum + Number(column?.total_compressed_size ?? 0), 0);
}
