import type { Direction } from '../../domain/money/categories.ts';
import type { Finding } from '../../domain/findings/findings.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import type { Column, Place } from '../../domain/schema/table.ts';
import { isDashForZero, readTableCell, type CellContext } from '../cells/import-table-cells.ts';
import { isNumber } from '../sheet/import-table-headings.ts';
import { readCell, type DateParts, type TableLayout } from '../sheet/import-table-layout.ts';
import type { TableRecord } from './import-table-rows.ts';
import type { AcceptedCategory, Rewritten } from '../imported.ts';
import { compact } from '../cells/office-text.ts';
import { reportPersonalData } from '../../domain/personal-data/index.ts';

/** A record as read. */
export interface TableRowRead {
	readonly kind: 'entry' | 'total';
	readonly line: number;
	/** By field; not to be used where there are findings. */
	readonly values: Readonly<Record<string, unknown>>;
	readonly numbers: ReadonlyMap<string, number | 'unreadable' | undefined>;
	readonly renamed: readonly Rewritten[];
	readonly accepted: readonly AcceptedCategory[];
	readonly findings: readonly Finding[];
}

export type RowContext = Pick<CellContext, 'period' | 'unit' | 'acceptSuggestions'>;

/** A declared column of one record, with the place and the cell that stand for it. */
interface OwnCell {
	readonly field: string;
	readonly column: Column;
	readonly unit: CellContext['unit'];
	readonly place: Place & { readonly cell: string };
}

/** Reads a row of the table; of a total row its numbers alone. */
export function readTableRow(
	{ kind, record }: TableRecord,
	layout: TableLayout,
	{ period, unit, acceptSuggestions }: RowContext,
): TableRowRead {
	const values: Record<string, unknown> = {};
	const numbers = new Map<string, number | 'unreadable' | undefined>();
	const renamed: Rewritten[] = [];
	const accepted: AcceptedCategory[] = [];
	const findings: Finding[] = [];
	const { line } = record;
	const cells = ownCells({ kind: 'entry', label: '', record }, layout);
	const direction = directionIn(cells);
	const summary = summaryIn(cells);
	for (const { field, column, place, unit: own } of cells) {
		if (kind === 'total' && !isNumber(column)) {
			values[field] = wordIn(column, place);
			continue;
		}
		const { cell, ...at } = place;
		const personal = reportPersonalData(cell, at, { heading: at.column });
		findings.push(...personal);
		if (personal.length > 0) {
			numbers.set(field, 'unreadable');
			continue;
		}
		const asked = kind === 'total' ? { ...column, required: false } : column;
		const context = { period, unit: own ?? unit, direction, summary, acceptSuggestions };
		const read = readTableCell(asked, place, context);
		if ('problem' in read) {
			findings.push(read.problem);
			if (isNumber(column)) numbers.set(field, 'unreadable');
			continue;
		}
		values[field] = read.value;
		if (isNumber(column)) numbers.set(field, read.value as number | undefined);
		const isReworded = column.type.words ?? isDashForZero(cell, column.type);
		if (!isReworded || read.value === undefined) continue;
		const name = column.type.write(read.value);
		const rewritten = { heading: column.heading, written: cell, name };
		if ('accepted' in read) {
			accepted.push({ ...rewritten, line, reason: read.accepted.reason });
		} else if (name !== cell) renamed.push(rewritten);
	}
	return {
		kind: kind === 'total' ? 'total' : 'entry',
		line,
		values,
		numbers,
		renamed,
		accepted,
		findings,
	};
}

function ownCells({ record }: TableRecord, layout: TableLayout): readonly OwnCell[] {
	const { file, columns, dateParts } = layout;
	const { line } = record;
	const own = columns.map(({ field, column, heading, index, unit }) => {
		const cell = readCell(record, index);
		return { field, column, unit, place: { file, line, column: heading, position: index, cell } };
	});
	if (!dateParts) return own;
	const { field, column, heading, day } = dateParts;
	const cell = joinedDate(dateParts, (index) => readCell(record, index));
	const place = { file, line, column: heading, position: day, cell };
	return [...own, { field, column, unit: undefined, place }];
}

/** A date written in two or three columns; empty when the month or the day is. */
function joinedDate(parts: DateParts, cell: (index: number) => string): string {
	const [year, month, day] = [parts.year, parts.month, parts.day].map((index) =>
		index === undefined ? '' : toHalfWidth(cell(index)).replace(/[年月日号]$/, ''),
	);
	return month && day ? `${year ? `${year}年` : ''}${month}月${day}日` : '';
}

/** The fixed word that a total row names its kind by; its label is none. */
function wordIn(column: Column, place: OwnCell['place']): unknown {
	if (!column.type.words) return undefined;
	const read = readTableCell({ ...column, required: false }, place, nothingKnown);
	return 'value' in read ? read.value : undefined;
}

const nothingKnown: CellContext = {
	period: undefined,
	unit: undefined,
	direction: undefined,
	summary: undefined,
	acceptSuggestions: false,
};

/** The side that the row's own column of 收入 and 支出 names. */
function directionIn(cells: readonly OwnCell[]): Direction | undefined {
	const own = cells.find(({ field }) => field === 'direction');
	if (!own) return undefined;
	const side = wordIn(own.column, own.place);
	return side === 'income' || side === 'expense' ? side : undefined;
}

/** Where a row says what it is about, likeliest first. */
const summaryFields = ['summary', 'note', 'title', 'item'];

function summaryIn(cells: readonly OwnCell[]): CellContext['summary'] {
	const own = summaryFields
		.flatMap((field) => cells.filter((cell) => cell.field === field))
		.find(({ place }) => compact(place.cell) !== '');
	return own && { heading: own.place.column ?? '', text: own.place.cell };
}
