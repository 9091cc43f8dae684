import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openParquet, type ParquetColumn } from '../../../src/publishing/parquet/parquet-file.ts';

interface Kept {
	readonly name: string;
	readonly on: string | undefined;
	readonly fen: number | undefined;
	readonly note: string | undefined;
}

const columns: readonly ParquetColumn<Kept>[] = [
	{ name: 'name', kind: 'text', required: true, cell: ({ name }) => name },
	{ name: 'on', kind: 'day', required: false, cell: ({ on }) => on },
	{ name: 'fen', kind: 'fen', required: false, cell: ({ fen }) => fen },
	{ name: 'note', kind: 'text', required: false, cell: ({ note }) => note },
];

function write(rows: readonly Kept[]) {
	const file = openParquet(columns, { county: '990101' });
	for (const row of rows) file.add(row);
	return { ...file.end(), rows: file.rows };
}

async function readBack(bytes: Uint8Array): Promise<Kept[]> {
	const file = Uint8Array.from(bytes).buffer;
	const rows = await parquetReadObjects({
		file,
		compressors: { GZIP: (input) => gunzipSync(input) },
	});
	return rows.map((row) => ({
		name: row['name'] as string,
		on: (row['on'] as Date | null)?.toISOString().slice(0, 10),
		fen: row['fen'] === null ? undefined : Number(row['fen']),
		note: (row['note'] as string | null) ?? undefined,
	}));
}

const day = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const aRow = fc.record({
	name: fc.string({ unit: 'grapheme' }),
	on: fc.option(day, { nil: undefined }),
	fen: fc.option(fc.maxSafeInteger(), { nil: undefined }),
	note: fc.option(fc.constantFrom('垃圾清运', '=cmd', ''), { nil: undefined }),
});

it('gives back every row as it was put in, in its order', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(aRow, { minLength: 1, maxLength: 80 }), async (rows) => {
			const { bytes, rows: count } = write(rows);
			expect(count).toBe(rows.length);
			expect(await readBack(bytes)).toEqual(rows);
		}),
		{ numRuns: 30 },
	);
});

it('is the same file whenever it is written, and says where its columns lie within the last bytes', () => {
	const rows = [{ name: '柳溪村', on: '2025-03-05', fen: -12_050, note: undefined }];
	const { bytes, footerBytes } = write(rows);
	expect(write(rows).bytes).toEqual(bytes);
	const tail = Uint8Array.from(bytes.subarray(-footerBytes)).buffer;
	const { num_rows: count, key_value_metadata: facts } = parquetMetadata(tail);
	expect([count, facts]).toEqual([1n, [{ key: 'county', value: '990101' }]]);
});

it('takes many more rows than wait at once', async () => {
	const rows = Array.from({ length: 50_001 }, (_, at) => ({
		...{ name: `${at % 7}村`, on: undefined, fen: at, note: undefined },
	}));
	const { bytes, footerBytes } = write(rows);
	const tail = Uint8Array.from(bytes.subarray(-footerBytes)).buffer;
	expect(parquetMetadata(tail).row_groups.map((group) => group.num_rows)).toEqual([50_000n, 1n]);
	expect((await readBack(bytes)).map(({ fen }) => fen)).toEqual(rows.map(({ fen }) => fen));
});
