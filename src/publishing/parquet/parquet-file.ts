import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter, type ColumnSource } from 'hyparquet-writer';
import { gzipSync } from 'node:zlib';

/** A column of a Parquet file, and what stands in it for a row; nothing where the row says nothing. */
export type ParquetColumn<Row> = {
	readonly name: string;
	readonly required: boolean;
} & (
	| { readonly kind: 'text'; readonly cell: (row: Row) => string | undefined }
	/** An ISO date. */
	| { readonly kind: 'day'; readonly cell: (row: Row) => string | undefined }
	/** Whole fen. */
	| { readonly kind: 'fen'; readonly cell: (row: Row) => number | undefined }
);

/** A Parquet file that is put together in memory: encoded, rows take a twelfth of what their tables do. */
export interface ParquetFile<Row> {
	readonly rows: number;
	/** Rows stand in the order in which they are added. */
	add(row: Row): void;
	/** Nothing comes after this. */
	end(): FinishedParquet;
}

export interface FinishedParquet {
	readonly bytes: Uint8Array;
	/** How many bytes at the end tell where each column lies. */
	readonly footerBytes: number;
}

/** A row group: so many rows wait before they are encoded. */
const rowsAtOnce = 50_000;
const millisecondsPerDay = 86_400_000;
/** The length of the footer and the mark, which end every file. */
const tailBytes = 8;

/** The columns by whose smallest and largest values readers pass over row groups: rows stand in their order. */
const pruning: readonly string[] = ['village', 'date'];

/** @param facts what the file says of itself, by name */
export function openParquet<Row>(
	columns: readonly ParquetColumn<Row>[],
	facts: Readonly<Record<string, string>>,
): ParquetFile<Row> {
	const target = new ByteWriter();
	const writer = new ParquetWriter({
		writer: target,
		schema: [
			{ name: 'schema', num_children: columns.length },
			...columns.map(({ name, kind, required }): SchemaElement => ({
				...elements[kind],
				name,
				repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
			})),
		],
		codec: 'GZIP',
		compressors: { GZIP: (input) => gzipSync(input) },
		kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
		createdBy: 'sunlit-village',
	});
	let waiting = columns.map(keepCells);
	let [kept, rows] = [0, 0];
	const flush = () => {
		if (kept === 0) return;
		const columnData = waiting.map(({ name, take }): ColumnSource => ({
			name,
			data: take() as string[],
			statistics: pruning.includes(name),
		}));
		void writer.write({ columnData, rowGroupSize: kept });
		waiting = columns.map(keepCells);
		kept = 0;
	};
	return {
		get rows() {
			return rows;
		},
		add(row) {
			for (const column of waiting) column.keep(row);
			[kept, rows] = [kept + 1, rows + 1];
			if (kept === rowsAtOnce) flush();
		},
		end() {
			flush();
			void writer.finish();
			const bytes = target.getBytes();
			const tail = new DataView(target.buffer, bytes.length - tailBytes, tailBytes);
			return { bytes, footerBytes: tail.getUint32(0, true) + tailBytes };
		},
	};
}

const elements = {
	text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
	day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
	fen: { type: 'INT64' },
} as const satisfies Record<string, Omit<SchemaElement, 'name'>>;

/** The cells of a column until they are encoded: each different one once, and which of them each row has. */
function keepCells<Row>({ name, kind, cell }: ParquetColumn<Row>) {
	type Value = string | number | undefined;
	const places = new Map<Value, number>();
	const values: unknown[] = [];
	const rows: number[] = [];
	let last: Value;
	let place = 0;
	return {
		name,
		keep(row: Row): void {
			const value: Value = cell(row);
			// Rows of one village and day stand together, and most cells say nothing.
			if (rows.length === 0 || value !== last) {
				place = places.get(value) ?? values.push(storedValue(kind, value)) - 1;
				places.set(value, place);
				last = value;
			}
			rows.push(place);
		},
		take: () => rows.map((place) => values[place]),
	};
}

/** What the encoder takes: text, days since 1970, fen of 64 bits. */
function storedValue(kind: keyof typeof elements, value: string | number | undefined): unknown {
	if (value === undefined) return undefined;
	if (kind === 'day') return Date.parse(String(value)) / millisecondsPerDay;
	return kind === 'fen' ? BigInt(value) : value;
}
