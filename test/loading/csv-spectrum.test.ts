import csvSpectrum from 'csv-spectrum';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/loading/decode.ts';
import { readCsv } from '../../src/loading/read-csv.ts';

const cases = await new Promise<Parameters<Parameters<typeof csvSpectrum>[0]>[1]>(
	(resolve, reject) => {
		csvSpectrum((error, items) => {
			if (error) reject(error);
			else resolve(items);
		});
	},
);

type Row = Readonly<Record<string, unknown>>;

/** Whole numbers and the like of the expected JSON are text in a CSV; every line end is LF. */
const asText = (value: unknown) =>
	(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('\r\n', '\n');

/** The collection's own CSV and JSON of `location_coordinates` name different telephone numbers. */
const misprints = new Map([['2095257564', '1234567890']]);

describe('csv-spectrum, what CSV readers get wrong', () => {
	it('is here', () => {
		expect(cases.length).toBeGreaterThanOrEqual(12);
	});

	it.each(cases)('$name is read exactly', ({ csv, json }) => {
		const decoded = decodeText(csv);
		const { records, brokenQuotes } = readCsv('text' in decoded ? decoded.text : '');
		expect(brokenQuotes).toEqual([]);
		const [headings, ...rows] = records.map(({ cells }) => cells);
		// One case has a row alone instead of a list of rows.
		const expected = [JSON.parse(json.toString()) as Row | readonly Row[]].flat();
		expect(headings).toEqual(Object.keys(expected[0] ?? {}));
		const read = rows.map((row) => row.map((cell) => misprints.get(cell) ?? cell));
		expect(read).toEqual(expected.map((row) => Object.values(row).map(asText)));
	});
});
