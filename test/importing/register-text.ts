import { explain } from '../../src/texts/findings.ts';
import { parsePeriod } from '../../src/domain/time/period.ts';
import { tables } from '../../src/domain/tables/index.ts';
import { importRecords } from '../../src/importing/import-file.ts';
import type { ImportOutcome } from '../../src/importing/imported.ts';
import { readCsv } from '../../src/loading/read-csv.ts';

interface Options {
	readonly period?: string;
	readonly acceptSuggestions?: boolean;
}

/** Imports a table given as its lines. */
export function importTableLines(
	table: keyof typeof tables,
	lines: readonly string[],
	{ period = '', acceptSuggestions }: Options = {},
): ImportOutcome {
	const { records } = readCsv(lines.join('\n'));
	return importRecords(records, tables[table], {
		file: '表.csv',
		period: parsePeriod(period),
		acceptSuggestions,
	});
}

/** The strict table, a line a row with bars between the cells; the findings when there is none. */
export function strictLines({ imported, findings }: ImportOutcome): readonly string[] {
	return imported?.cells.map((cells) => cells.join('|')) ?? findings.map(problemOf);
}

/** The findings as `line column kind`. */
export function tableProblems({ findings }: ImportOutcome): readonly string[] {
	return findings.map(problemOf);
}

function problemOf({ kind, place: { line, column } }: ImportOutcome['findings'][number]): string {
	return [line, column, kind].filter((part) => part !== undefined).join(' ');
}

/** What each finding says, and how to mend it. */
export function sentences({ findings }: ImportOutcome): readonly string[] {
	return findings.map((one) => {
		const { message, fix } = explain(one, 'zh');
		return `${message}${fix}`;
	});
}
