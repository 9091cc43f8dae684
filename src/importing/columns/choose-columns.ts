import type { CellKind } from '../../domain/schema/cell-type.ts';
import type { Column } from '../../domain/schema/table.ts';
import { compact } from '../cells/office-text.ts';
import { shareOfAmounts, shareOfCategories, shareThatFits } from './column-cells.ts';
import { rateHeading } from './heading-likeness.ts';
import { likeness } from './heading-words.ts';
import type { MatchHow, Matching, MatchingTable, OpenColumn } from './matching.ts';
import { elsewhereKept } from './more-headings.ts';
import { withoutUnprovenSides } from './payment-sides.ts';

/** What became of it. */
export interface Choice {
	readonly how: Extract<MatchHow, 'matched' | 'asked' | 'left-out'>;
	/** Where it was matched. */
	readonly field: string | undefined;
	/** The fields that it may be, likeliest first. */
	readonly choices: readonly string[];
}

/** From here on a heading's words alone mean a column, where the cells agree and no other column is near. */
const sure = likeness.shortened + 0.05;
const unsure = likeness.shortened;
const plausible = likeness.contains;
const margin = 0.15;
/** Of ten cells eight must fit: a clerk's slip is mended later, a column of something else is not. */
const mostFit = 0.8;
const someFit = 0.5;
const mostChoices = 5;

interface Candidate {
	readonly field: string;
	readonly words: number;
	readonly fit: number;
	/** Words, with what cells and place add. */
	readonly score: number;
}

/** Chooses columns for the headings that nobody knows, or says that they must be asked. */
export function chooseColumns(matching: Matching): ReadonlyMap<number, Choice> {
	const { open, fields } = matching;
	if (open.length === 0) return new Map();
	const rated = rateColumns(matching);
	const sure = listSure(rated, matching);
	if (sure.size === 0) {
		const missing = missingFields(matching);
		return new Map(
			rated.map((one) => [one.column.index, askOrLeaveOut(one, missing, matching)] as const),
		);
	}
	// What is sure by now may settle what was not: a column that is taken is no other's.
	const others = chooseColumns({
		...matching,
		open: open.filter(({ index }) => !sure.has(index)),
		fields: new Map([...fields, ...sure]),
	});
	const matched = [...sure].map(([index, field]): readonly [number, Choice] => [
		index,
		{ how: 'matched', field, choices: [field] },
	]);
	return new Map([...matched, ...others]);
}

interface RatedColumn {
	readonly column: OpenColumn;
	/** Likeliest first. */
	readonly candidates: readonly Candidate[];
	/** How much its words mean a column that another heading has already. */
	readonly takenBest: number;
}

function rateColumns(matching: Matching): readonly RatedColumn[] {
	const { open, fields, table } = matching;
	const taken = new Set(fields.values());
	const worded = open.map((column) => ({ column, words: rateHeading(column.heading, table) }));
	const missing = missingFields(matching);
	return worded.map(({ column, words }) => {
		const isOnlyFor = (field: string) =>
			missing.includes(field) &&
			worded.every((other) => other.column === column || (other.words.get(field) ?? 0) < plausible);
		const candidates = [...words]
			.filter(([field]) => !taken.has(field))
			.map(([field, own]) =>
				candidateOf({ field, words: own, isNeeded: isOnlyFor(field) }, column, matching),
			)
			.filter(({ fit, score }) => fit >= someFit && score > 0)
			.sort((a, b) => b.score - a.score);
		const takenBest = Math.max(0, ...[...taken].map((field) => words.get(field) ?? 0));
		return { column, candidates, takenBest };
	});
}

/** The fields of the columns of which no other reading is near, by the places of the columns. */
function listSure(rated: readonly RatedColumn[], matching: Matching): ReadonlyMap<number, string> {
	const { columns } = matching.table;
	const found = new Map<number, string>();
	for (const { column, candidates, takenBest } of rated) {
		const [best, second] = candidates;
		if (!best || best.score < sure || best.fit < mostFit) continue;
		const isNear = (score: number) => score > best.score - margin;
		const isWanted = rated.some(
			(other) =>
				other.column !== column &&
				other.candidates.some(({ field, score }) => field === best.field && isNear(score)),
		);
		if (isWanted || isNear(second?.score ?? 0) || isNear(takenBest)) continue;
		if (isProven(best, columns[best.field])) found.set(column.index, best.field);
	}
	return withoutUnprovenSides(found, matching);
}

function askOrLeaveOut(
	{ column, candidates }: RatedColumn,
	missing: readonly string[],
	matching: Matching,
): Choice {
	const { cells, heading } = column;
	const choices = choicesOf(column, candidates, missing, matching);
	const isAsked =
		cells.length > 0 &&
		!elsewhereKept.test(compact(heading)) &&
		(matching.table.name === 'ledger' ||
			choices.some(
				({ words, score, field }) => words >= plausible || score >= sure || missing.includes(field),
			));
	return {
		how: isAsked ? 'asked' : 'left-out',
		field: undefined,
		choices: isAsked ? choices.map(({ field }) => field).slice(0, mostChoices) : [],
	};
}

/** @param isNeeded is the field required, and this column the only one that may be it, or is it asked for it? */
function candidateOf(
	{
		field,
		words,
		isNeeded,
	}: { readonly field: string; readonly words: number; readonly isNeeded: boolean },
	column: OpenColumn,
	{ table, fields, body }: Matching,
): Candidate {
	const declared = table.columns[field];
	const kind = declared?.type.kind;
	// Cells alone speak for categories only; reading them for every column of the table would take long.
	if (words === 0 && kind !== 'category' && !isNeeded) return { field, words, fit: 0, score: 0 };
	const fit = declared ? shareThatFits(column.cells, field, declared) : 0;
	let score: number = words;
	if (column.cells.length > 0 && fit >= mostFit) {
		if (kind === 'category') {
			const known = shareOfCategories(column.cells);
			if (known >= mostFit) score = Math.max(score + 0.1, 0.9);
			else if (known === 0) score = Math.min(score, 0.8);
		} else if (kind === 'date' && words > 0) score += 0.1;
		else if (kind === 'choice' && words >= likeness.sameKind) score = Math.max(score + 0.1, 0.85);
		else if (field === 'voucher' && words > 0 && hasVoucherWords(column.cells)) score += 0.2;
		const isFilled = column.cells.length >= body.length * mostFit;
		if (score > 0 && score < 1 && isInPlace(field, column.index, table, fields)) score += 0.05;
		const isOnly = isNeeded && isFilled && words >= likeness.maybe;
		if (isOnly && mayBeNeeded(field, kind)) score += 0.15;
		else if (words <= likeness.maybe && kind === 'date') score = Math.min(score, unsure);
	}
	return { field, words, fit, score: Math.min(score, 1.1) };
}

/** What the rows cannot do without is taken for it sooner: not an amount, and not a number that may only count them. */
function mayBeNeeded(field: string, kind: CellKind | undefined): boolean {
	return kind !== 'amount' && kind !== 'id' && field !== 'voucher';
}

/** `记-12`, `付0003`: what nothing but vouchers is numbered by. */
function hasVoucherWords(cells: readonly string[]): boolean {
	return cells.every((cell) => /^[记收付转现银][收付字第]{0,3}[-－—]?.*\d/u.test(compact(cell)));
}

/** Does the column stand between the neighbours that the table itself gives it? */
function isInPlace(
	field: string,
	index: number,
	{ columns }: MatchingTable,
	fields: ReadonlyMap<number, string>,
): boolean {
	const order = Object.keys(columns);
	const at = (place: number) => order.indexOf(fields.get(place) ?? '');
	const [left, right] = [at(index - 1), at(index + 1)];
	const own = order.indexOf(field);
	return left !== -1 && right !== -1 && left < own && own < right;
}

/** No amount is taken by anything but its words. */
function isProven({ words }: Candidate, column: Column | undefined): boolean {
	switch (column?.type.kind) {
		case 'amount':
			return words >= likeness.sameCore;
		case 'count':
		case 'quantity':
			return words >= likeness.endsWith;
		case 'category':
			return true;
		default:
			return words >= likeness.sameKind;
	}
}

/** Required columns that no heading names. */
function missingFields({ fields, table }: Matching): readonly string[] {
	const found = new Set(fields.values());
	const needed =
		table.name === 'ledger'
			? neededInLedger(found)
			: Object.keys(table.columns).filter((field) => table.columns[field]?.required);
	return needed.filter((field) => !found.has(field));
}

function neededInLedger(found: ReadonlySet<string>): readonly string[] {
	const date = found.has('office:month') && found.has('office:day') ? [] : ['date'];
	const amounts =
		found.has('amount') || found.has('direction') ? ['direction', 'amount'] : ['income', 'expense'];
	return [...date, 'voucher', 'category', 'summary', ...amounts];
}

/** What a column may be: what its words come near to, and what is missing and its cells could be. */
function choicesOf(
	column: OpenColumn,
	candidates: readonly Candidate[],
	missing: readonly string[],
	matching: Matching,
): readonly Candidate[] {
	const near = candidates.filter(({ words, score }) => words > 0 || score >= sure);
	const others = missing
		.filter((field) => !near.some((one) => one.field === field))
		.map((field) => candidateOf({ field, words: 0, isNeeded: true }, column, matching))
		.filter(({ field, fit }) => fit >= mostFit && couldBe(field, column, matching.table));
	return [...near, ...others];
}

/** A number may be any amount that is missing, a text none of them. */
function couldBe(field: string, { cells }: OpenColumn, { columns }: MatchingTable): boolean {
	return columns[field]?.type.kind !== 'amount' || shareOfAmounts(cells) >= mostFit;
}
