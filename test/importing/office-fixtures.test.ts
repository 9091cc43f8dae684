import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatYuan } from '../../src/domain/money/money.ts';
import { ledger, type LedgerRow } from '../../src/domain/tables/ledger.ts';
import { formatImportReport } from '../../src/importing/report/import-report.ts';
import { formatAsText } from '../../src/reporting/text-report.ts';
import { parsePeriod } from '../../src/domain/time/period.ts';
import { importFile } from './import-file.ts';
import { importBytes } from './ledger-text.ts';

const casesIn = (group: string) => {
	const folder = path.join(import.meta.dirname, '../fixtures', group);
	return readdirSync(folder).map((name) => {
		const files = readdirSync(path.join(folder, name));
		const input = files.find((file) => file.startsWith('input.')) ?? '';
		return { name, input: path.join(folder, name, input) };
	});
};
const cases = casesIn('offices');
/** After public reports of what goes wrong when office files are imported; the figures are made up. */
const pitfalls = casesIn('office-pitfalls');
const register = { village: '柳溪村', villages: ['柳溪村', '金桥村'] };

interface Expected {
	readonly period?: string;
	readonly opening?: string;
	readonly closing?: string;
	readonly rows?: readonly Readonly<Record<string, string | null>>[];
	readonly errors?: readonly {
		readonly line?: number;
		readonly column?: string;
		readonly kind?: string;
	}[];
	readonly mustNotAppear?: readonly string[];
}

const expectedOf = ({ input }: { readonly input: string }) =>
	JSON.parse(readFileSync(path.join(path.dirname(input), 'expected.json'), 'utf8')) as Expected;

/** The fields that `expected.json` names, written as in `data/`; `null` for an empty cell. */
function written(row: LedgerRow, fields: readonly string[]): Record<string, string | null> {
	const columns: Readonly<Record<string, { type: { write(value: never): string } }>> =
		ledger.columns;
	return Object.fromEntries(
		fields.map((field) => {
			const value = (row as unknown as Record<string, unknown>)[field];
			const type = columns[field]?.type;
			return [field, value === undefined || !type ? null : type.write(value as never)];
		}),
	);
}

describe('what offices hand in', () => {
	it.each([...cases, ...pitfalls])('$name comes out as expected', ({ input }) => {
		const expected = expectedOf({ input });
		const { imported, findings } = importFile(readFileSync(input), {
			file: path.basename(input),
			period: parsePeriod('2025-03'),
			register,
		});
		for (const error of expected.errors ?? []) {
			expect(findings.map(({ kind, place }) => ({ ...place, kind }))).toContainEqual(
				expect.objectContaining(error),
			);
		}
		if (expected.errors) {
			expect(imported).toBeUndefined();
			return;
		}
		expect(findings).toEqual([]);
		expect(imported?.period?.key).toBe(expected.period);
		expect(
			imported?.rows.map((row, index) => written(row, Object.keys(expected.rows?.[index] ?? {}))),
		).toEqual(expected.rows);
		const yuan = (fen: number | undefined) => (fen === undefined ? undefined : formatYuan(fen));
		expect(yuan(imported?.openingFen)).toBe(expected.opening);
		expect(yuan(imported?.closingFen)).toBe(expected.closing);
	});

	it.each(cases.filter((each) => expectedOf(each).mustNotAppear))(
		'$name never shows the personal numbers',
		({ input }) => {
			const { imported, columns, findings } = importBytes(readFileSync(input));
			const shown = [
				JSON.stringify(findings),
				formatAsText(findings, 'zh'),
				formatAsText(findings, 'en'),
				...(imported ? formatImportReport(imported, columns) : []),
			].join('\n');
			for (const value of expectedOf({ input }).mustNotAppear ?? []) {
				expect(shown.replace(/[\s-]/g, '')).not.toContain(value);
			}
		},
	);

	it('is the same ledger, whether a new or an old workbook', () => {
		const [xlsx, xls, et] = ['xlsx', 'xls', 'et'].map((format) => {
			const input = cases.find(({ name }) => name === `${format}-ledger`)?.input ?? '';
			return importBytes(readFileSync(input)).imported?.cells;
		});
		expect(xlsx).toHaveLength(4);
		expect(xls).toEqual(xlsx);
		expect(et).toEqual(xlsx);
	});
});
