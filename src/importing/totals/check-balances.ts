import { finding, type Finding } from '../../domain/findings/findings.ts';
import { formatYuan } from '../../domain/money/money.ts';
import type { RowRead } from '../rows/read-row.ts';
import { placeOf } from '../rows/row-side.ts';
import type { TableLayout } from '../sheet/table-layout.ts';

export interface BalanceCheck {
	readonly findings: readonly Finding[];
	/** Balances that the file states, in fen. */
	readonly openingFen: number | undefined;
	readonly closingFen: number | undefined;
	/** False when no balance stands before the closing one, so that nothing proves it. */
	readonly closingChecked: boolean;
}

/** A balance as stated, and the column that it stands in. */
interface Stated {
	readonly fen: number;
	readonly field: string;
}

/**
 * Checks every stated balance against the payments before it: from top to bottom, or from bottom to top where the
 * newest stand first, as banks print them.
 */
export function checkBalances(rows: readonly RowRead[], layout: TableLayout): BalanceCheck {
	const downward = checkInOrder(rows, layout);
	const dates = rows.flatMap(({ dated }) => dated?.date ?? []);
	const isAfter = dates.every((date, at) => date <= (dates[at - 1] ?? date));
	if (downward.findings.length === 0 || !isAfter) return downward;
	const totals = rows.filter(({ kind }) => kind === 'total' || kind === 'carried');
	const others = rows.filter(({ kind }) => kind !== 'total' && kind !== 'carried').reverse();
	const upward = checkInOrder([...others, ...totals], layout);
	const isNewestFirst = dates[0] !== dates.at(-1) || upward.findings.length === 0;
	return isNewestFirst ? upward : downward;
}

function checkInOrder(rows: readonly RowRead[], layout: TableLayout): BalanceCheck {
	const { payments } = layout.profile;
	const findings: Finding[] = [];
	let running: number | undefined;
	let openingFen: number | undefined;
	/** What the last row that says a balance says, where no payment without one follows it. */
	let closing: Pick<BalanceCheck, 'closingFen' | 'closingChecked'> = nothingStated;
	let begun = false;
	if (!payments) return { findings, openingFen, ...closing };
	const check = ({ record, kind }: RowRead, stated: Stated | undefined) => {
		if (!stated) {
			if (kind === 'entry') closing = nothingStated;
			return;
		}
		if (kind !== 'opening')
			closing = { closingFen: stated.fen, closingChecked: running !== undefined };
		if (running !== undefined && running !== stated.fen) {
			const place = placeOf(record, layout, stated.field);
			findings.push(finding('stated-balance', place, { expected: formatYuan(running) }));
		}
		running = stated.fen;
	};
	for (const row of rows) {
		const { kind, numbers, record, label } = row;
		if (kind === 'entry') {
			begun = true;
			const [income, expense] = payments.sides.map((side) => numbers.get(side) ?? 0);
			running =
				running !== undefined && typeof income === 'number' && typeof expense === 'number'
					? running + income - expense
					: undefined;
		}
		const isBalance = kind === 'opening' || kind === 'closing';
		const stated = isBalance
			? onlyAmount(row, [payments.balance, ...payments.sides, payments.amount])
			: onlyAmount(row, [payments.balance]);
		if (stated === 'unclear') {
			const place = { file: layout.file, line: record.line, cell: label };
			findings.push(finding('row-unclear', place));
			continue;
		}
		if (kind === 'opening' && !begun) openingFen = stated?.fen ?? openingFen;
		check(row, stated);
	}
	return { findings, openingFen, ...closing };
}

const nothingStated = { closingFen: undefined, closingChecked: false };

/** The balance column, or the only amount of the row where that column is missing or empty. */
function onlyAmount(
	{ numbers }: RowRead,
	[balance = '', ...others]: readonly string[],
): Stated | 'unclear' | undefined {
	const stated = (field: string): Stated[] => {
		const fen = numbers.get(field);
		return typeof fen === 'number' ? [{ fen, field }] : [];
	};
	const [own] = stated(balance);
	if (own) return own;
	const found = others.flatMap(stated);
	return found.length > 1 ? 'unclear' : found[0];
}
