import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Place } from '../../domain/schema/table.ts';
import { isAmount, isNumber } from '../sheet/import-table-headings.ts';
import { readCell, type TableColumn, type TableLayout } from '../sheet/import-table-layout.ts';
import type { TableRecord } from '../rows/import-table-rows.ts';
import { readTotalLabel } from '../rows/total-label.ts';
import { compact } from '../cells/office-text.ts';
import { compareCapitals, readCapitals } from './stated-capitals.ts';

/** A row or a total row of the table, as far as it could be read. */
export interface CountedRecord extends TableRecord {
	/** By field; `undefined` where the cell says nothing, `unreadable` where it could not be read. */
	readonly numbers: ReadonlyMap<string, number | 'unreadable' | undefined>;
	/** By field, of the columns of fixed words. */
	readonly values: Readonly<Record<string, unknown>>;
}

/** Of the rows of a stretch or a kind; not to be compared when a cell of them could not be read. */
interface Sum {
	readonly total: number;
	readonly unreadable: number;
}

type Sums = ReadonlyMap<string, Sum>;

/** More ways in which total rows name their kind no table has. */
const mostKinds = 16;

/**
 * Checks every number of every total row against the rows. What a total may sum up: all rows above it, those
 * since the total before it, or those of its own kind (支出合计); the rows below where it stands on top.
 */
export function checkTotals(
	records: readonly CountedRecord[],
	layout: Pick<TableLayout, 'file' | 'headings' | 'columns'>,
): readonly Finding[] {
	const { file, columns } = layout;
	const findings: Finding[] = [];
	const numbers = columns.filter(({ column }) => isNumber(column));
	const sums = sumsSoFar(records, numbers);
	const kinds = kindsOf(records, columns);
	const firstEntry = records.findIndex(({ kind }) => kind === 'entry');
	const lastOfLabel = new Map<string, number>();
	let lastTotal = 0;
	for (const [at, total] of records.entries()) {
		if (total.kind !== 'total') continue;
		const since = [0, lastOfLabel.get(total.label) ?? 0, lastTotal];
		const above = total.label.includes('小计') ? since.toReversed() : since;
		const ranges =
			at > firstEntry ? above.map((from) => [from, at] as const) : [[0, records.length]];
		const ofKind = kinds(total);
		for (const column of numbers) {
			const stated = total.numbers.get(column.field);
			if (typeof stated !== 'number') continue;
			const possible = [
				...ranges.map(([from = 0, to = 0]) => between(sums[from], sums[to], column.field)),
				...ofKind.map((kind) => comparable(kind.get(column.field))),
			];
			if (possible.some((sum) => sum === undefined || sum === stated)) continue;
			const place = placeOf(file, total, column);
			const values = mismatch(total.label, column, possible[0] ?? 0);
			findings.push(finding('total-mismatch', place, values));
		}
		const amounts = numbers.filter(({ column }) => isAmount(column));
		const stated = amounts.map(({ field }) => total.numbers.get(field));
		const inDigits = stated.filter((fen) => typeof fen === 'number');
		findings.push(...compareCapitals(total.label, readCapitals(total.record, layout), inDigits));
		lastOfLabel.set(total.label, at);
		lastTotal = at;
	}
	return findings;
}

/** The sum of a column over all rows; `undefined` where a cell could not be read, or the sum is not exact. */
export function sumOf(records: readonly CountedRecord[], column: TableColumn): number | undefined {
	return comparable(sumsSoFar(records, [column]).at(-1)?.get(column.field));
}

/** The sums of the rows before each record, and behind the last one those of all. */
function sumsSoFar(
	records: readonly CountedRecord[],
	columns: readonly TableColumn[],
): readonly Sums[] {
	const sums: Sums[] = [new Map()];
	for (const record of records) {
		const soFar = sums.at(-1) ?? new Map<string, Sum>();
		sums.push(record.kind === 'entry' ? added(soFar, record, columns) : soFar);
	}
	return sums;
}

function added(
	sums: Sums,
	{ numbers }: CountedRecord,
	columns: readonly Pick<TableColumn, 'field'>[],
): Sums {
	return new Map(
		columns.map(({ field }) => {
			const { total, unreadable } = sums.get(field) ?? { total: 0, unreadable: 0 };
			const number = numbers.get(field);
			if (number === 'unreadable') return [field, { total, unreadable: unreadable + 1 }];
			return [field, { total: total + (number ?? 0), unreadable }];
		}),
	);
}

function between(from: Sums | undefined, to: Sums | undefined, field: string): number | undefined {
	const [before, behind] = [from?.get(field), to?.get(field)];
	return comparable({
		total: (behind?.total ?? 0) - (before?.total ?? 0),
		unreadable: (behind?.unreadable ?? 0) - (before?.unreadable ?? 0),
	});
}

function comparable({ total, unreadable }: Sum = { total: 0, unreadable: 0 }): number | undefined {
	return unreadable === 0 && Number.isSafeInteger(total) ? total : undefined;
}

/**
 * For a total row the sums of the rows of its kind: those that say what it says beside its label (支出 小计), or
 * whose word its label holds (支出合计).
 */
function kindsOf(
	records: readonly CountedRecord[],
	columns: readonly TableColumn[],
): (total: CountedRecord) => readonly Sums[] {
	const numbers = columns.filter(({ column }) => isNumber(column));
	const words = columns.filter(({ column }) => column.type.words);
	const known = new Map<string, ReadonlyMap<string, Sums>>();
	const grouped = (by: readonly TableColumn[]): ReadonlyMap<string, Sums> => {
		const name = by.map(({ field }) => field).join(' ');
		const before = known.get(name);
		if (before || known.size === mostKinds) return before ?? new Map();
		const groups = new Map<string, Sums>();
		for (const record of records) {
			if (record.kind !== 'entry') continue;
			const key = keyOf(record, by);
			groups.set(key, added(groups.get(key) ?? new Map(), record, numbers));
		}
		known.set(name, groups);
		return groups;
	};
	return (total) => {
		const said = columns.filter((column) => {
			const cell = readCell(total.record, column.index);
			const isLabel = readTotalLabel(cell) === total.label;
			return !isNumber(column.column) && compact(cell) !== '' && !isLabel;
		});
		const keys =
			said.length > 0
				? [grouped(said).get(keyOf(total, said))]
				: words.flatMap((column) =>
						(column.column.type.words ?? [])
							.filter((word) => total.label.includes(word))
							.map((word) => grouped([column]).get(JSON.stringify([word]))),
					);
		return keys.filter((sums) => sums !== undefined);
	};
}

function keyOf({ record, values }: CountedRecord, columns: readonly TableColumn[]): string {
	return JSON.stringify(
		columns.map(({ field, column, index }) => {
			const value = values[field];
			const isWord = column.type.words && value !== undefined;
			return isWord ? column.type.write(value) : compact(readCell(record, index));
		}),
	);
}

function placeOf(file: string, { record }: TableRecord, { heading, index }: TableColumn): Place {
	return {
		file,
		line: record.line,
		column: heading,
		position: index,
		cell: readCell(record, index),
	};
}

function mismatch(label: string, { column }: TableColumn, sum: number) {
	const expected = column.type.write(sum);
	return isAmount(column) ? { label, expected } : { label, expected, unit: { zh: '', en: '' } };
}
