import { categoryById, type CategoryId } from '../../domain/money/categories.ts';
import type { CommentCounts } from '../../summary/comment-counts.ts';
import type { FundTotals } from '../../summary/fund-totals.ts';
import { addHintCounts, type HintCount } from '../../summary/hint-counts.ts';
import type { RectificationCounts } from '../../summary/rectification-counts.ts';
import {
	addCounts,
	countExpected,
	countMissing,
	countWaiting,
	countStatuses,
	type StatusCounts,
} from '../../summary/status-counts.ts';
import type { VillageSummary, YearFigures } from '../../summary/village-summary.ts';

/** What the documents say of one village and of several in the same words. Amounts are in fen. */
export interface ApiFigures {
	readonly ledgerRows: number;
	/** How many disclosures of each affair there are. */
	readonly disclosures: {
		readonly party: number;
		readonly village: number;
		readonly finance: number;
	};
	/** What the months shown in detail should have brought, and how it stands. */
	readonly calendar: {
		readonly expected: number;
		readonly missing: number;
		readonly waiting: number;
		readonly byStatus: StatusCounts;
	};
	readonly hints: readonly HintCount[];
	readonly comments: CommentCounts;
	readonly rectifications: RectificationCounts;
	readonly funds: FundTotals;
}

/** Each number is named, so that nothing which the program keeps for itself becomes a promise. */
export function apiFigures(villages: readonly VillageSummary[]): ApiFigures {
	const sum = (count: (village: VillageSummary) => number) =>
		villages.reduce((total, village) => total + count(village), 0);
	const statuses = addCounts(
		villages.map(({ calendar }) =>
			countStatuses(
				calendar.obligations.flatMap(({ entries }) => entries.map(({ status }) => status.kind)),
			),
		),
	);
	return {
		ledgerRows: sum(({ ledgerRows }) => ledgerRows),
		disclosures: {
			party: sum(({ disclosures }) => disclosures.party),
			village: sum(({ disclosures }) => disclosures.village),
			finance: sum(({ disclosures }) => disclosures.finance),
		},
		calendar: {
			expected: countExpected(statuses),
			missing: countMissing(statuses),
			waiting: countWaiting(statuses),
			byStatus: statuses,
		},
		hints: addHintCounts(villages.flatMap(({ hints }) => hints)).map(
			({ rule, year, count, answered, amountFen }) => ({ rule, year, count, answered, amountFen }),
		),
		comments: {
			received: sum(({ comments }) => comments.counts.received),
			answered: sum(({ comments }) => comments.counts.answered),
			late: sum(({ comments }) => comments.counts.late),
			overdue: sum(({ comments }) => comments.counts.overdue),
			disputed: sum(({ comments }) => comments.counts.disputed),
			townshipOverdue: sum(({ comments }) => comments.counts.townshipOverdue),
		},
		rectifications: {
			raised: sum(({ rectifications }) => rectifications.all.raised),
			done: sum(({ rectifications }) => rectifications.all.done),
			overdue: sum(({ rectifications }) => rectifications.all.overdue),
			underWay: sum(({ rectifications }) => rectifications.all.underWay),
			recurring: sum(({ rectifications }) => rectifications.all.recurring),
		},
		funds: {
			funds: sum(({ funds }) => funds.funds),
			grantedFen: sum(({ funds }) => funds.grantedFen),
			receivedFen: sum(({ funds }) => funds.receivedFen),
			spentFen: sum(({ funds }) => funds.spentFen),
			leftFen: sum(({ funds }) => funds.leftFen),
			overspentFen: sum(({ funds }) => funds.overspentFen),
			unclear: sum(({ funds }) => funds.unclear),
		},
	};
}

/** Money of a year by the names of its categories. */
export interface ApiYear {
	readonly year: number;
	/** How many months of it ledgers cover, and the last of them. */
	readonly months: number;
	readonly through: number;
	readonly incomeFen: number;
	readonly expenseFen: number;
	readonly categories: Readonly<Record<string, number>>;
}

export function apiYear({
	year,
	months,
	through,
	incomeFen,
	expenseFen,
	categories,
}: YearFigures): ApiYear {
	return {
		...{ year, months, through, incomeFen, expenseFen },
		categories: Object.fromEntries(
			Object.entries(categories).map(([id, fen]) => [categoryById(id as CategoryId).name, fen]),
		),
	};
}
