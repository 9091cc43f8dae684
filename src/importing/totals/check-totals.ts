import { finding, type Finding } from '../../domain/findings/findings.ts';
import { isAmount, isNumber } from '../sheet/table-headings.ts';
import type { TableColumn, TableLayout } from '../sheet/table-layout.ts';
import { placeOf } from '../rows/row-side.ts';
import type { RowRead } from '../rows/read-row.ts';
import { between, plusRow, sumIn, type Sums } from './row-sums.ts';
import { compareCapitals, readCapitals } from './stated-capitals.ts';
import { sumUpKinds } from './sums-of-kinds.ts';

const noSums: Sums = new Map();

/**
 * Checks every number of every total row against the rows. What a total may sum up: all rows above it, with what
 * a page before brought forward; those since the total before it; those of its own kind (支出合计); the rows below
 * where it stands on top. What follows a cell that could not be read is not compared: it would only repeat that error.
 */
export function checkTotals(rows: readonly RowRead[], layout: TableLayout): readonly Finding[] {
	const { payments } = layout.profile;
	const balance = payments?.balance;
	const numbers = layout.columns.filter(
		({ column, field }) => isNumber(column) && field !== balance,
	);
	const kinds = sumUpKinds(rows, layout);
	const ofFile = sumUp(rows);
	const firstEntry = rows.findIndex(({ kind }) => kind === 'entry');
	const findings: Finding[] = [];
	const lastOfLabel = new Map<string, Sums>();
	let whole = noSums;
	/** What an opening row or a page before this one brings into the columns of payments. */
	let carried: RowRead | undefined;
	let last: { readonly sums: Sums; readonly isPartial: boolean } | undefined;
	for (const [at, row] of rows.entries()) {
		if (row.kind === 'entry') whole = plusRow(whole, row);
		const isCarried = (row.kind === 'opening' || row.kind === 'carried') && at < firstEntry;
		if (isCarried) carried = row;
		if (isCarried || (row.kind !== 'total' && row.kind !== 'carried')) continue;
		const isPartial = /小[计结]|[页日周旬]合?计/.test(row.label);
		const sinceLabel = lastOfLabel.get(row.label);
		const sinceLast = last && (isPartial || !last.isPartial) ? last.sums : undefined;
		const since = [isPartial ? sinceLast : undefined, sinceLabel, sinceLast]
			.filter((sums) => sums !== undefined)
			.map((sums) => between(sums, whole));
		const all = at < firstEntry ? ofFile : whole;
		const { named, alike } = kinds(row);
		const possible =
			named.length > 0
				? named
				: [
						...since,
						all,
						...(carried ? [plusRow(all, carried)] : []),
						...(row.side ? [ofFile] : []),
						...alike,
					];
		findings.push(...compare(row, possible, numbers, layout));
		lastOfLabel.set(row.label, whole);
		last = { sums: whole, isPartial };
	}
	return findings;
}

/** The sums of all rows of the table. */
export function sumUp(rows: readonly RowRead[]): Sums {
	return rows.filter(({ kind }) => kind === 'entry').reduce(plusRow, noSums);
}

/** Each stated number must be one of the sums that such a row may state; the first is the likeliest. */
function* compare(
	total: RowRead,
	possible: readonly Sums[],
	numbers: readonly TableColumn[],
	layout: TableLayout,
): Generator<Finding> {
	const { record, label } = total;
	const amounts: number[] = [];
	for (const { field, column } of numbers) {
		const sums = possible.flatMap((one) => statable(one, field, total, layout));
		const stated = total.numbers.get(field);
		if (isAmount(column) && typeof stated === 'number') amounts.push(stated);
		const isOne = sums.some((sum) => sum === undefined || sum === stated);
		if (typeof stated !== 'number' || isOne) continue;
		const expected = column.type.write(sums[0] ?? 0);
		const unit = isAmount(column) ? {} : { unit: { zh: '', en: '' } };
		const values = { label, expected, ...unit };
		yield finding('total-mismatch', placeOf(record, layout, field), values);
	}
	const capitals = readCapitals(record, layout);
	if (capitals.length === 0) return;
	const { payments } = layout.profile;
	const fields = payments
		? [payments.amount]
		: numbers.filter(({ column }) => isAmount(column)).map(({ field }) => field);
	const sums = fields.flatMap((field) =>
		possible.flatMap((one) => statable(one, field, total, layout)),
	);
	const known = sums.filter((sum) => sum !== undefined);
	yield* compareCapitals(label, capitals, known.length < sums.length ? [] : [...known, ...amounts]);
}

/** What a cell may state of sums; `undefined` where they cannot be compared. */
function statable(
	sums: Sums,
	field: string,
	{ side, label }: RowRead,
	{ profile: { payments } }: TableLayout,
): readonly (number | undefined)[] {
	const isDifference = payments && /相抵|差额|净额|轧差/.test(label);
	if (
		!payments ||
		(field !== payments.amount && !(isDifference && payments.sides.some((own) => own === field)))
	) {
		return [sumIn(sums, field)];
	}
	const [income, expense] = payments.sides.map((own) => sumIn(sums, own));
	if (income === undefined || expense === undefined) return [undefined];
	if (isDifference) return [income - expense, expense - income];
	if (side) return [{ income, expense }[side]];
	return [expense, income, income + expense, income - expense];
}
