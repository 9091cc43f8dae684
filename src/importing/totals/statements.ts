import type { Direction } from '../../domain/money/categories.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import { formatYuan } from '../../domain/money/money.ts';
import type { AmountCell, RecordAmounts } from '../rows/record-amounts.ts';
import type { StatedKind } from '../rows/row-kind.ts';
import { compareCapitals, type StatedCapital } from './stated-capitals.ts';

/** What came in and went out, in fen. */
export interface Sides {
	readonly income: number;
	readonly expense: number;
}

/** A row as the sums see it: a payment, or a row that states a sum or a balance. */
export interface Statement {
	readonly kind: StatedKind | 'entry';
	readonly label: string;
	readonly line: number;
	readonly amounts: RecordAmounts;
	/** Of an entry; `undefined` when its amounts could not be read. */
	readonly sides?: Sides | undefined;
	/** The side that a row with a single amount column speaks of, when it says so. */
	readonly side?: Direction | undefined;
	/** Of an entry: by what names totals may call its category. */
	readonly categories?: readonly string[];
	/** The amounts in Chinese numerals of a row that states a total. */
	readonly capitals?: readonly StatedCapital[];
}

export interface StatementCheck {
	readonly findings: readonly Finding[];
	/** Balances that the file states, in fen. */
	readonly openingFen: number | undefined;
	readonly closingFen: number | undefined;
	/** False when no balance stands before the closing one, so that nothing proves it. */
	readonly closingChecked: boolean;
}

const nothing: Sides = { income: 0, expense: 0 };

/**
 * Checks every stated total and balance against the payments above it, from top to bottom. What follows an
 * amount that could not be read is not compared: it would only repeat that error.
 */
export function checkStatements(file: string, statements: readonly Statement[]): StatementCheck {
	const findings: Finding[] = [];
	let soFar: Sides | undefined = nothing;
	/** What an opening row or a page before this one brings into the columns of payments. */
	let carried = nothing;
	let running: number | undefined;
	let openingFen: number | undefined;
	let closingFen: number | undefined;
	let closingChecked = false;
	let lastPartial = nothing;
	const lastOfLabel = new Map<string, Sides>();
	const ofCategory = new Map<string, Sides | undefined>();
	let begun = false;

	const checkBalance = (cell: AmountCell | undefined) => {
		if (cell?.fen === undefined) return;
		if (running !== undefined && running !== cell.fen) {
			findings.push(finding('stated-balance', cell.place, { expected: formatYuan(running) }));
		}
		running = cell.fen;
	};

	for (const statement of statements) {
		const { kind, label, line, amounts } = statement;
		if (kind === 'entry') {
			begun = true;
			soFar = soFar && statement.sides && plus(soFar, statement.sides);
			for (const name of statement.categories ?? []) {
				const before = ofCategory.has(name) ? ofCategory.get(name) : nothing;
				ofCategory.set(name, before && statement.sides && plus(before, statement.sides));
			}
			running =
				statement.sides && running !== undefined
					? running + statement.sides.income - statement.sides.expense
					: undefined;
			checkBalance(amounts.balance);
			continue;
		}
		if (kind === 'opening' || kind === 'closing') {
			const stated = statedBalance(amounts);
			if (stated === 'unclear') findings.push(finding('row-unclear', { file, line, cell: label }));
			else {
				if (kind === 'closing' && stated) {
					closingFen = stated.fen;
					closingChecked = running !== undefined;
				} else if (kind === 'opening' && !begun) openingFen = stated?.fen ?? openingFen;
				checkBalance(stated);
			}
			if (kind === 'opening' && !begun) carried = sidesOf(amounts);
			continue;
		}
		const category = label.replace(totalWord, '');
		if (kind === 'carried' && !begun) carried = sidesOf(amounts);
		else if (kind === 'total' && ofCategory.has(category)) {
			const own = ofCategory.get(category);
			if (own) findings.push(...totalMismatches(statement, [own]));
		} else if (kind !== 'cumulative' && soFar) {
			const since = lastOfLabel.get(label);
			const whole = soFar;
			const sums = [
				...(since ? [minus(whole, since)] : []),
				whole,
				plus(whole, carried),
				...(isPartial(label) ? [minus(whole, lastPartial)] : []),
			];
			findings.push(...totalMismatches(statement, sums));
			lastOfLabel.set(label, whole);
			if (isPartial(label)) lastPartial = whole;
		}
		checkBalance(amounts.balance);
	}
	for (const { amounts, kind } of statements) {
		if (kind === 'entry' || kind === 'cumulative') continue;
		for (const cell of Object.values(amounts)) if (cell?.problem) findings.push(cell.problem);
	}
	return { findings, openingFen, closingFen, closingChecked };
}

/** `小计` and totals of a page or a day count from the one before; `合计` from the beginning. */
function isPartial(label: string): boolean {
	return /小计|[页日周旬]合计/.test(label);
}

/** Behind the name of a category in a label: `办公费合计`. */
const totalWord = /(?:合计|小计|总计|共计|总额|总和|总数|总金额)(?:数|额|金额)?$/;

/** Each stated amount must be one of the sums that such a row may state; the first is the likeliest. */
function* totalMismatches(
	{ label, amounts, side, capitals = [] }: Statement,
	sums: readonly Sides[],
): Generator<Finding> {
	const expected = (of: (sums: Sides) => readonly number[], cell: AmountCell | undefined) => {
		const possible = sums.flatMap(of);
		if (cell?.fen === undefined || possible.includes(cell.fen)) return [];
		const values = { label, expected: formatYuan(possible[0] ?? 0) };
		return [finding('total-mismatch', cell.place, values)];
	};
	yield* expected(({ income }) => [income], amounts.income);
	yield* expected(({ expense }) => [expense], amounts.expense);
	yield* expected(
		(sum) => (side ? [sum[side]] : [sum.income + sum.expense, sum.income - sum.expense]),
		amounts.amount,
	);
	const stated = [amounts.income, amounts.expense, amounts.amount, amounts.balance].flatMap(
		(cell) => cell?.fen ?? [],
	);
	const meant = sums.flatMap(({ income, expense }) =>
		side ? [{ income, expense }[side]] : [expense, income, income + expense, income - expense],
	);
	yield* compareCapitals(label, capitals, [...meant, ...stated]);
}

/** The balance column, or the only amount of the row where that column is missing or empty. */
function statedBalance(amounts: RecordAmounts): AmountCell | 'unclear' | undefined {
	if (amounts.balance?.fen !== undefined) return amounts.balance;
	const others = [amounts.income, amounts.expense, amounts.amount].filter(
		(cell) => cell?.fen !== undefined,
	);
	return others.length > 1 ? 'unclear' : others[0];
}

function sidesOf({ income, expense }: RecordAmounts): Sides {
	return { income: income?.fen ?? 0, expense: expense?.fen ?? 0 };
}

function plus(a: Sides, b: Sides): Sides {
	return { income: a.income + b.income, expense: a.expense + b.expense };
}

function minus(a: Sides, b: Sides): Sides {
	return { income: a.income - b.income, expense: a.expense - b.expense };
}
