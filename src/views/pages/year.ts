import {
	categories,
	isLoan,
	type CategoryId,
	type Direction,
} from '../../domain/money/categories.ts';
import { flowOf, loanFlowOf, type Flow, type LoanFlow } from '../../domain/money/flow.ts';
import { divideByHeads, sumFen } from '../../domain/money/money.ts';
import type { LedgerRow } from '../../domain/tables/ledger.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { DueLedger } from '../../summary/due-ledger.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import { totalsByCategory, type CategoryTotal } from './ledger.ts';
import { sumBySource, type SourceTotal } from '../fund-sources.ts';
import { figureMarks, type Marked } from '../hint-marks.ts';
import { monthSlots, type MonthSlot } from '../money-series.ts';
import { yearsOf } from '../village-outline.ts';
import type { VillageView } from '../village-view.ts';

/** A category's plan beside what came of it. */
export interface BudgetComparison {
	readonly category: CategoryId;
	readonly name: string;
	readonly budgetFen: number | undefined;
	readonly actualFen: number;
	readonly lastYearFen: number | undefined;
	/** Whether it is income or expense at all: what was lent, borrowed and paid back is in no total. */
	readonly counts: boolean;
	/** What the budget says of the category. */
	readonly notes: readonly string[];
}

export interface YearFacts extends Flow {
	readonly year: number;
	/** The months of the year so far; of those not disclosed, the gap. */
	readonly months: readonly MonthSlot[];
	/** How many of them are disclosed. */
	readonly covered: number;
	/** The last one that is disclosed, from 1, where the year is not whole. */
	readonly through: number | undefined;
	/** What was lent, borrowed and paid back, which stands in no sum of income and expense. */
	readonly loans: LoanFlow;
	readonly sources: readonly SourceTotal[];
	readonly income: readonly CategoryTotal[];
	readonly expense: readonly CategoryTotal[];
	readonly hasBudget: boolean;
	readonly budgetedFen: { readonly income: number; readonly expense: number };
	readonly comparisons: {
		readonly income: readonly BudgetComparison[];
		readonly expense: readonly BudgetComparison[];
	};
	/** The same months of the year before, where any of them was disclosed. */
	readonly lastYear: (Flow & { readonly year: number; readonly months: number }) | undefined;
	readonly expensePerHouseholdFen: number | undefined;
	readonly expensePerPersonFen: number | undefined;
	/** The other years there is something for. */
	readonly previous: number | undefined;
	readonly next: number | undefined;
}

const wholeYear = 12;

/** With the marks of its figures. */
export interface YearPage extends YearFacts, Marked {}

interface YearSource {
	readonly summary: Pick<VillageSummary, 'dueLedger'>;
}

/** Everything the page of one year shows. */
export function yearPage(
	{ dataset, marks, summary }: Pick<VillageView, 'dataset' | 'marks'> & YearSource,
	year: number,
	context: Pick<PortalContext, 'register' | 'asOf'>,
): YearPage {
	return {
		...yearFacts(dataset, year, summary.dueLedger, context),
		marks: figureMarks(marks, String(year)),
	};
}

/**
 * The year before is compared over the same months only.
 * @param due the newest ledger that the village owes
 * @throws RangeError when there is nothing of the year
 */
export function yearFacts(
	dataset: VillageDataset,
	year: number,
	due: DueLedger | undefined,
	context: Pick<PortalContext, 'register' | 'asOf'>,
): YearFacts {
	const years = yearsOf(dataset);
	const position = years.indexOf(year);
	if (position < 0) throw new RangeError(`Nothing for ${year} in ${dataset.village.id}`);
	const all = rowsOf(dataset, 'ledger');
	const rows = inYear(all, year);
	const flows = indexVillage(dataset).monthFlows;
	const monthsIn = (each: number) =>
		flows.flatMap(({ month }) => (month.startsWith(`${each}-`) ? [month.slice(5)] : []));
	const covered = monthsIn(year);
	const sameMonths = new Set(covered);
	const through = Number(covered.at(-1) ?? wholeYear);
	const before = inYear(all, year - 1).filter(({ date }) => sameMonths.has(date.slice(5, 7)));
	const budget = dataset.files.budget.find(({ period }) => period?.year === year);
	const planned = (side: Direction) =>
		sumFen(
			(budget?.rows ?? [])
				.filter((line) => line.direction === side && !isLoan(line))
				.map((line) => line.amount),
		);
	const flow = flowOf(rows);
	const compare = (side: Direction) => comparisons(side, rows, before, budget?.rows ?? []);
	return {
		year,
		...flow,
		months:
			covered.length === 0
				? []
				: monthSlots(dataset, due, context).filter(({ month }) => month.startsWith(`${year}-`)),
		covered: covered.length,
		through: through < wholeYear ? through : undefined,
		loans: loanFlowOf(rows),
		sources: sumBySource(rows),
		income: totalsByCategory(rows, 'income'),
		expense: totalsByCategory(rows, 'expense'),
		hasBudget: budget !== undefined,
		budgetedFen: { income: planned('income'), expense: planned('expense') },
		comparisons: { income: compare('income'), expense: compare('expense') },
		lastYear:
			before.length > 0
				? {
						year: year - 1,
						months: monthsIn(year - 1).filter((month) => sameMonths.has(month)).length,
						...flowOf(before),
					}
				: undefined,
		expensePerHouseholdFen: divideByHeads(flow.expenseFen, dataset.village.households),
		expensePerPersonFen: divideByHeads(flow.expenseFen, dataset.village.population),
		previous: years[position - 1],
		next: years[position + 1],
	};
}

function comparisons(
	side: Direction,
	rows: readonly LedgerRow[],
	before: readonly LedgerRow[],
	budget: readonly {
		readonly category: CategoryId;
		readonly amount: number;
		readonly note: string | undefined;
	}[],
): BudgetComparison[] {
	const actual = fenByCategory(rows, side);
	const earlier = fenByCategory(before, side);
	const plan = new Map(budget.map(({ category, amount }) => [category, amount]));
	return categories
		.filter(
			({ id, direction }) =>
				direction === side && (actual.has(id) || plan.has(id) || earlier.has(id)),
		)
		.map(({ id, name }) => ({
			category: id,
			name,
			budgetFen: plan.get(id),
			notes: budget.flatMap(({ category, note }) => (category === id ? (note ?? []) : [])),
			actualFen: actual.get(id) ?? 0,
			lastYearFen: earlier.get(id),
			counts: !isLoan({ category: id }),
		}));
}

function fenByCategory(rows: readonly LedgerRow[], side: Direction): Map<CategoryId, number> {
	const own = Map.groupBy(
		rows.filter((row) => row[side] !== undefined),
		({ category }) => category,
	);
	return new Map(
		[...own].map(([category, each]) => [category, sumFen(each.map((row) => row[side] ?? 0))]),
	);
}

function inYear(rows: readonly LedgerRow[], year: number): LedgerRow[] {
	return rows.filter(({ date }) => date.startsWith(`${year}-`));
}
