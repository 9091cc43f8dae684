import type { Direction } from '../../domain/money/categories.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import { reportPersonalData } from '../../domain/personal-data/index.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { findVoucherDamage } from '../cells/damaged-cell.ts';
import { compact, isDitto } from '../cells/office-text.ts';
import { isDashForZero, readTableCell, type CellContext } from '../cells/read-cell.ts';
import type { AcceptedCategory, Rewritten } from '../imported.ts';
import type { CategorySuggestion } from '../cells/suggest-category.ts';
import type { UnknownCategoryCell } from '../cells/unknown-category.ts';
import { isNumber } from '../sheet/table-headings.ts';
import type { TableLayout } from '../sheet/table-layout.ts';
import { ownCells, type OwnCell } from './own-cells.ts';
import { readDirection, readSide, type CellNumber, type RowNumbers } from './row-side.ts';
import type { StatedKind } from './stated-row.ts';
import type { SortedRecord } from './sort-records.ts';
import type { RowDate } from './table-period.ts';

/** A record as read: a row of the table, or one that states sums or balances. */
export interface RowRead {
	readonly kind: CountedKind;
	readonly label: string;
	readonly record: CsvRecord;
	/** By field; not to be used where there are findings. */
	readonly values: Readonly<Record<string, unknown>>;
	/** By field; of a payment the sums of its two sides too. */
	readonly numbers: RowNumbers;
	/** Of payments: the side that the row stands on, or that what it states speaks of. */
	readonly side: Direction | undefined;
	readonly dated: RowDate | undefined;
	readonly renamed: readonly Rewritten[];
	readonly accepted: readonly AcceptedCategory[];
	/** Words of the row that are no category. */
	readonly unknown: readonly UnknownCategoryCell[];
	readonly findings: readonly Finding[];
}

export type CountedKind = 'entry' | Exclude<StatedKind, 'cumulative'>;

export interface RowContext extends Pick<
	CellContext,
	'period' | 'unit' | 'acceptSuggestions' | 'past' | 'categoryNames'
> {
	/** The values of the row above, for a ditto. */
	readonly above: Readonly<Record<string, unknown>>;
	/** What the title of the section, or of the table, says of the side. */
	readonly ofSection: Direction | undefined;
}

const counted: readonly string[] = ['entry', 'total', 'carried', 'opening', 'closing'];

/** Does the record hold something to be read? What was summed up over more than the file holds is none. */
export function isCounted(record: SortedRecord): record is SortedRecord & { kind: CountedKind } {
	return counted.includes(record.kind);
}

/** Reads a row of the table; of one that states something its numbers alone. */
export function readRow(
	sorted: SortedRecord & { readonly kind: CountedKind },
	layout: TableLayout,
	context: RowContext,
): RowRead {
	const { kind, label, record, sound } = sorted;
	const plain = {
		kind,
		label,
		record,
		values: {},
		dated: undefined,
		renamed: [],
		accepted: [],
		unknown: [],
	};
	const cells = ownCells(record, layout);
	const numeric = cells.filter(({ column }) => isNumber(column));
	if (!sound) {
		const numbers = new Map<string, CellNumber>(unreadableSides);
		for (const { field } of numeric) numbers.set(field, 'unreadable');
		return { ...plain, numbers, side: undefined, findings: [] };
	}
	const numbers = new Map<string, CellNumber>();
	const findings: Finding[] = [];
	const values: Record<string, unknown> = {};
	for (const own of numeric) {
		const asked = kind === 'entry' ? own : { ...own, column: { ...own.column, required: false } };
		const read = readOwn(asked, { ...nothingKnown, unit: own.unit ?? context.unit });
		if ('problems' in read) findings.push(...read.problems);
		numbers.set(own.field, 'problems' in read ? 'unreadable' : (read.value as number | undefined));
		if ('value' in read) values[own.field] = read.value;
	}
	if (kind !== 'entry') {
		for (const { field, column, place } of cells) {
			if (!isNumber(column)) values[field] = wordIn({ column, place });
		}
		const side = sideOfLabel(label) ?? readDirection(compact(layout.cell(record, 'direction')));
		return { ...plain, values, numbers, side, findings };
	}
	const words = cells.filter(({ column }) => !isNumber(column));
	const read = layout.profile.payments
		? readPayment(record, layout, numbers, context.ofSection)
		: { direction: directionIn(cells), values: {}, findings: [] };
	const { direction } = read;
	Object.assign(values, read.values);
	findings.push(...read.findings);
	const told = readWords(words, layout, { ...context, direction, summary: summaryIn(cells) });
	return {
		...{ ...plain, numbers, side: direction },
		...{ dated: told.dated, accepted: told.accepted, unknown: told.unknown },
		values: { ...values, ...told.values },
		renamed: [...dashesForZero(numeric, values), ...told.renamed],
		findings: [...findings, ...told.findings],
	};
}

const unreadableSides = [
	['income', 'unreadable'],
	['expense', 'unreadable'],
] as const;

/** The side of a payment, added to its numbers. */
function readPayment(
	record: CsvRecord,
	layout: TableLayout,
	numbers: Map<string, CellNumber>,
	ofSection: Direction | undefined,
) {
	const { direction, income, expense, findings } = readSide(record, layout, numbers, ofSection);
	numbers.set('income', income).set('expense', expense);
	const values = {
		income: direction === 'income' ? income : undefined,
		expense: direction === 'expense' ? expense : undefined,
	};
	return { direction, values, findings };
}

type WordContext = RowContext & Pick<CellContext, 'direction' | 'summary'>;

function readWords(words: readonly OwnCell[], layout: TableLayout, context: WordContext) {
	const values: Record<string, unknown> = {};
	const renamed: Rewritten[] = [];
	const accepted: AcceptedCategory[] = [];
	const findings: Finding[] = [];
	const unknown: UnknownCategoryCell[] = [];
	let dated: RowDate | undefined;
	const { payments, table } = layout.profile;
	for (const own of words) {
		const { field, column, place } = own;
		const { cell } = place;
		const isAbove = isDitto(cell) && mayRepeat(own) && context.above[field] !== undefined;
		const meant = isAbove
			? { ...own, place: { ...place, cell: column.type.write(context.above[field]) } }
			: own;
		const how = field === payments?.voucher ? findVoucherDamage(cell) : undefined;
		const read: OwnRead = how
			? { problems: [finding('cell-damaged', place, { how })] }
			: readOwn(meant, { ...context, noneSaysNothing: payments !== undefined });
		if ('problems' in read) {
			if (read.unknown) unknown.push(read.unknown);
			else findings.push(...read.problems);
			continue;
		}
		const { value } = read;
		if (!(field in table.columns)) continue;
		values[field] = value;
		if (field === payments?.date) dated = { date: value as IsoDate, place };
		if (value === undefined || !(column.type.words || isAbove)) continue;
		const name = column.type.write(value);
		const rewritten = { heading: place.column ?? '', written: cell, name };
		if (read.accepted) {
			accepted.push({ ...rewritten, line: place.line ?? 0, reason: read.accepted.reason });
		} else if (name !== cell) renamed.push(rewritten);
	}
	return { values, renamed, accepted, unknown, findings, dated };
}

/** Where a ditto can mean nothing but the cell above: dates, fixed words, who signs. Never ids, prose or numbers. */
function mayRepeat({ column }: OwnCell): boolean {
	const { kind } = column.type;
	return (
		['date', 'period', 'year', 'choice', 'category'].includes(kind) || column.person === 'named'
	);
}

type OwnRead =
	| { readonly value: unknown; readonly accepted?: CategorySuggestion }
	| { readonly problems: readonly Finding[]; readonly unknown?: UnknownCategoryCell | undefined };

/** The value of a cell. One that holds a personal number is not looked at any further. */
function readOwn({ column, place }: OwnCell, context: CellContext): OwnRead {
	const { cell, ...at } = place;
	const personal = reportPersonalData(cell, at, { heading: at.column });
	if (personal.length > 0) return { problems: personal };
	const read = readTableCell(column, place, context);
	if (!('problem' in read)) return read;
	return { problems: [read.problem], unknown: 'unknown' in read ? read.unknown : undefined };
}

function* dashesForZero(
	numeric: readonly OwnCell[],
	values: Readonly<Record<string, unknown>>,
): Generator<Rewritten> {
	for (const { field, column, place } of numeric) {
		if (!isDashForZero(place.cell, column.type) || values[field] === undefined) continue;
		yield {
			heading: place.column ?? '',
			written: place.cell,
			name: column.type.write(values[field]),
		};
	}
}

/** The fixed word that a total row names its kind by; its label is none. */
function wordIn({ column, place }: Pick<OwnCell, 'column' | 'place'>): unknown {
	if (!column.type.words) return undefined;
	const read = readTableCell({ ...column, required: false }, place, nothingKnown);
	return 'value' in read ? read.value : undefined;
}

const nothingKnown: CellContext = {
	...{ period: undefined, unit: undefined, direction: undefined, summary: undefined },
	acceptSuggestions: false,
};

/** The side that the label of a total names. */
function sideOfLabel(label: string): Direction | undefined {
	if (label.includes('收支')) return undefined;
	return label.includes('收入') ? 'income' : label.includes('支出') ? 'expense' : undefined;
}

/** The side that the row's own column of 收入 and 支出 names. */
function directionIn(cells: readonly OwnCell[]): Direction | undefined {
	const own = cells.find(({ field }) => field === 'direction');
	const side = own && wordIn(own);
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
