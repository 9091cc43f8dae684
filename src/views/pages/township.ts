import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { divideByHeads } from '../../domain/money/money.ts';
import { compareText } from '../../domain/order.ts';
import { compareNewestFirst } from '../../summary/disclosure-headlines.ts';
import type { TownshipSummary, VillageHeadline } from '../../summary/county-summary.ts';
import { addCounts, type StatusCounts } from '../../summary/status-counts.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import { calendarCounts } from './village-calendar.ts';

/** A village beside its neighbours, per household, so that large and small ones can be compared. */
export interface VillageComparison {
	readonly village: VillageSummary;
	/** How many months its ledgers cover, where it is not the whole year. */
	readonly months: number | undefined;
	readonly incomePerHouseholdFen: number | undefined;
	readonly expensePerHouseholdFen: number | undefined;
}

export interface TownshipPage {
	readonly households: number;
	/** The year that is compared: the newest ended one of which any village has a ledger. */
	readonly year: number | undefined;
	readonly comparisons: readonly VillageComparison[];
	readonly richest: { readonly name: string; readonly fen: number } | undefined;
	readonly medianExpensePerHouseholdFen: number | undefined;
	/** How the disclosures of its villages stand. */
	readonly counts: StatusCounts;
	readonly newest: readonly VillageHeadline[];
}

const newestShown = 8;
const monthsOfYear = 12;

/**
 * Everything a township's page shows. The comparison is of the newest year that has ended, so that a
 * village that has not closed its last month yet does not look poor; one that was merged or dissolved by then is not
 * compared, and its households are counted where they are now.
 */
export function townshipPage({ villages }: TownshipSummary, asOf: IsoDate): TownshipPage {
	const thisYear = Number(asOf.slice(0, 4));
	const ended = villages.flatMap(({ years }) =>
		years.map(({ year }) => year).filter((each) => each < thisYear),
	);
	const year = ended.length > 0 ? Math.max(...ended) : undefined;
	const comparisons = villages
		.filter(({ ended: end }) => end === undefined || Number(end.on.slice(0, 4)) > (year ?? 0))
		.map((village) => compared(village, year));
	return {
		households: villages.reduce(
			(sum, { households = 0, ended: end }) => sum + (end ? 0 : households),
			0,
		),
		year,
		comparisons,
		richest: richest(comparisons),
		medianExpensePerHouseholdFen: median(
			comparisons.flatMap(({ expensePerHouseholdFen }) => expensePerHouseholdFen ?? []),
		),
		counts: addCounts(villages.map(({ calendar }) => calendarCounts(calendar))),
		newest: newestOf(villages),
	};
}

function compared(village: VillageSummary, year: number | undefined): VillageComparison {
	const figures = village.years.find((each) => each.year === year);
	return {
		village,
		months: figures && figures.months < monthsOfYear ? figures.months : undefined,
		incomePerHouseholdFen: figures && divideByHeads(figures.incomeFen, village.households),
		expensePerHouseholdFen: figures && divideByHeads(figures.expenseFen, village.households),
	};
}

function richest(comparisons: readonly VillageComparison[]) {
	const [first] = comparisons
		.flatMap(({ village, incomePerHouseholdFen: fen }) =>
			fen === undefined ? [] : [{ name: village.name, fen }],
		)
		.sort((a, b) => b.fen - a.fen);
	return first;
}

/** The middle value; of an even number the lower of the two in the middle, so that it is a real village's. */
function median(values: readonly number[]): number | undefined {
	return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

function newestOf(villages: readonly VillageSummary[]): VillageHeadline[] {
	return villages
		.flatMap(({ id, name, township, newest }) =>
			newest.map((each) => ({ ...each, village: id, villageName: name, township })),
		)
		.sort((a, b) => compareNewestFirst(a, b) || compareText(a.village, b.village))
		.slice(0, newestShown);
}
