import { daysBetween, type IsoDate } from '../../domain/time/calendar-date.ts';
import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { sumFen } from '../../domain/money/money.ts';
import type { Debt } from '../../domain/tables/debts.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { debtFen, debtMoney, debtPart, type DebtMoney } from '../../village/debt-money.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { moneyRows } from '../money-rows.ts';
import type { FollowedRow } from '../tables/followed-rows.ts';

/** Ages of what is still owed, by whole years since it arose. The last has no end. */
export const ageBands = ['under-1', '1-to-3', '3-to-5', 'over-5'] as const;
export type AgeBand = (typeof ageBands)[number];

export interface DebtLine extends Marked {
	readonly debt: Debt;
	/** Whole years since it arose. */
	readonly years: number;
	/** Days past its due date while something is still owed. */
	readonly overdueDays: number | undefined;
	readonly decision: Decision | undefined;
	/** What the ledgers say of it. */
	readonly money: Omit<DebtMoney, 'rows'>;
	/** The ledger rows that name it, with what was owed after each where its whole story is in the ledgers. */
	readonly rows: readonly FollowedRow[];
}

export interface DebtSide {
	readonly side: Debt['side'];
	/** What is owed most first; settled ones at the end. */
	readonly lines: readonly DebtLine[];
	readonly outstandingFen: number;
	readonly overdueFen: number;
	/** What is still owed by persons in the village's offices. */
	readonly officialsFen: number;
	/** Outstanding by age. */
	readonly bands: Readonly<Record<AgeBand, number>>;
}

/** What others owe the village and what the village owes, with its age on a day. */
export function debtsPage(dataset: VillageDataset, asOf: IsoDate, marks: HintMarks): DebtSide[] {
	const { find } = indexVillage(dataset);
	const lines = rowsOf(dataset, 'debts').map((debt): DebtLine => ({
		debt,
		years: wholeYears(debt.since, asOf),
		overdueDays:
			debt.dueOn !== undefined && debt.outstanding > 0 && debt.dueOn < asOf
				? daysBetween(debt.dueOn, asOf)
				: undefined,
		decision: find('decisions', debt.decision),
		marks: marksOf(marks, rowSubject('debts', debt.id)),
		...followDebt(dataset, debt, marks),
	}));
	return (['claim', 'debt'] as const).flatMap((side) => {
		const own = lines.filter(({ debt }) => debt.side === side);
		return own.length > 0 ? [sideOf(side, own)] : [];
	});
}

/** What arose without money is owed from the first; what was borrowed or lent only after that. */
function followDebt(
	dataset: VillageDataset,
	debt: Debt,
	marks: HintMarks,
): Pick<DebtLine, 'money' | 'rows'> {
	const { rows: _, ...money } = debtMoney(dataset, debt);
	let leftFen = money.arisenFen === undefined ? debt.amount : 0;
	return {
		money,
		rows: moneyRows(dataset, 'debts', debt.id).map((row) => {
			const part = debtPart(debt, row);
			if (part === 'arisen') leftFen += debtFen(row);
			if (part === 'paid') leftFen -= debtFen(row);
			return {
				...row,
				leftFen: money.ledgersFrom ? undefined : leftFen,
				marks: marksOf(marks, row.subject),
			};
		}),
	};
}

function sideOf(side: Debt['side'], lines: readonly DebtLine[]): DebtSide {
	const owed = (some: readonly DebtLine[]) => sumFen(some.map(({ debt }) => debt.outstanding));
	const band = (wanted: AgeBand) => owed(lines.filter(({ years }) => bandOf(years) === wanted));
	return {
		side,
		lines: lines.toSorted((a, b) => b.debt.outstanding - a.debt.outstanding),
		outstandingFen: owed(lines),
		overdueFen: owed(lines.filter(({ overdueDays }) => overdueDays !== undefined)),
		officialsFen: owed(lines.filter(({ debt }) => debt.official === 'yes')),
		bands: {
			'under-1': band('under-1'),
			'1-to-3': band('1-to-3'),
			'3-to-5': band('3-to-5'),
			'over-5': band('over-5'),
		},
	};
}

function bandOf(years: number): AgeBand {
	if (years < 1) return 'under-1';
	if (years < 3) return '1-to-3';
	return years < 5 ? '3-to-5' : 'over-5';
}

/** From a day to its last anniversary; a future day has no years. */
function wholeYears(since: IsoDate, asOf: IsoDate): number {
	const years = Number(asOf.slice(0, 4)) - Number(since.slice(0, 4));
	return Math.max(0, asOf.slice(5) < since.slice(5) ? years - 1 : years);
}
