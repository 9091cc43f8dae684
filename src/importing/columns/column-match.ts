import { notRead } from '../../domain/portal/not-read.ts';
import {
	isFullName,
	maskName,
	maskPersonalData,
	reportPersonalData,
} from '../../domain/personal-data/index.ts';
import { shorten } from '../../domain/shorten.ts';
import { foldHeading } from '../../loading/match-headings.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { listBodyRecords, listFilledCells } from './column-cells.ts';
import { chooseColumns } from './choose-columns.ts';
import type { MatchHow, MatchingTable } from './matching.ts';

/** What a column of an office's table is read as. */
export interface ColumnMatch {
	/** As the file has it. */
	readonly heading: string;
	/** Which cell of a record, from 0. */
	readonly index: number;
	/** The heading of the table's column; none of a column that is asked or left out. */
	readonly column: string | undefined;
	readonly how: MatchHow;
	/** Its first cells, nothing personal in them. */
	readonly samples: readonly string[];
	/** The headings of the columns that it may be, likeliest first. */
	readonly choices: readonly string[];
}

/** The columns of a file, as they are read. */
export interface MatchedColumns {
	readonly columns: readonly ColumnMatch[];
	/** The field of a column of the file, by its place; `undefined` of one that is not read. */
	fieldAt(index: number): string | undefined;
}

/** What an office said of its headings: the table's column, or that one is not read. */
export type ColumnNames = Readonly<Record<string, string>>;

const fewSamples = 3;
const sampleCharacters = 16;
/** So much of a cell is looked through for personal data. */
const longestSample = 200;

/**
 * Says of every column of an office's table what it is read as. What the office named comes first, then headings
 * that are known, then what words, cells and place say together. What may be two things is asked, never guessed.
 * @param records those below the header
 */
export function matchColumns(
	headings: readonly string[],
	records: readonly CsvRecord[],
	table: MatchingTable,
	names: ColumnNames = {},
): MatchedColumns {
	const body = listBodyRecords(records);
	const isSplit = splitsDates(headings, table);
	const knownField = (heading: string) => {
		const field = table.known.fieldOf(heading);
		return field !== undefined && partsOfDates.includes(field) && !isSplit ? undefined : field;
	};
	const named = foldNames(names);
	const fields = new Map<number, string>();
	const hows = new Map<number, MatchHow>();
	const open: {
		readonly heading: string;
		readonly index: number;
		readonly cells: readonly string[];
	}[] = [];
	for (const [index, heading] of headings.entries()) {
		if (heading === '') continue;
		const said = named.get(foldHeading(heading));
		// What names no column of this table was said of another one.
		const name = said !== undefined && isName(said, table) ? said : undefined;
		const field = name === undefined ? knownField(heading) : fieldNamed(name, table);
		if (name !== undefined || field !== undefined) {
			hows.set(index, name === undefined ? 'known' : 'named');
			if (field !== undefined) fields.set(index, field);
		} else open.push({ heading, index, cells: listFilledCells(body, index) });
	}
	const chosen = chooseColumns({ open, fields, body, table });
	for (const [index, { field }] of chosen) if (field !== undefined) fields.set(index, field);
	const headingOf = (field: string) => table.columns[field]?.heading;
	const columns = headings.flatMap((heading, index): ColumnMatch[] => {
		if (heading === '') return [];
		const choice = chosen.get(index);
		const field = fields.get(index);
		return [
			{
				heading,
				index,
				column: field === undefined ? undefined : headingOf(field),
				how: hows.get(index) ?? choice?.how ?? 'left-out',
				samples: samplesOf(heading, listFilledCells(body, index)),
				choices: choice?.choices.flatMap((one) => headingOf(one) ?? []) ?? [],
			},
		];
	});
	return { columns, fieldAt: (index) => fields.get(index) };
}

const partsOfDates: readonly string[] = ['office:year', 'office:month', 'office:day'];

/** 月份 is a part of a date only where the day stands beside it. */
function splitsDates(headings: readonly string[], { known }: MatchingTable): boolean {
	const fields = new Set(headings.map((heading) => known.fieldOf(heading)));
	return fields.has('office:month') && fields.has('office:day');
}

function foldNames(names: ColumnNames): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(names).map(([heading, name]) => [foldHeading(heading), name.trim()]),
	);
}

function isName(name: string, table: MatchingTable): boolean {
	return name === '' || name === notRead || fieldNamed(name, table) !== undefined;
}

/** The field of a column that the office named by its heading or a known name of it. */
export function fieldNamed(
	name: string,
	{ columns, known }: Pick<MatchingTable, 'columns' | 'known'>,
): string | undefined {
	if (name === '' || name === notRead) return undefined;
	const own = Object.keys(columns).find((field) => columns[field]?.heading === name);
	return own ?? known.fieldOf(name);
}

function samplesOf(heading: string, cells: readonly string[]): readonly string[] {
	return [...new Set(cells)].slice(0, fewSamples).map((cell) => {
		const line = shorten(cell.replace(/\s+/g, ' '), longestSample);
		const masked = isFullName(line) ? maskName(line) : maskPersonalData(line);
		// A number without any word beside it is told by its heading alone.
		const isTold = reportPersonalData(line, { file: '' }, { heading }).length > 0;
		return isTold && masked === line ? '［个人信息］' : shorten(masked, sampleCharacters);
	});
}
