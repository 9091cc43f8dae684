import { sumFen } from '../../domain/money/money.ts';
import type { Texts } from '../../texts/index.ts';
import { note, type ShownColumn } from '../data-table.ts';
import type { YearFacts } from '../pages/year.ts';

type Comparison = YearFacts['comparisons']['income'][number];

/** Budget and what came of it by category, beside the year before where there was one. */
export function budgetColumns(
	{ year: t, village: v, format, site }: Texts,
	{ hasBudget, lastYear }: Pick<YearFacts, 'hasBudget' | 'lastYear'>,
): ShownColumn<Comparison>[] {
	const planned = (lines: readonly Comparison[]) =>
		sumFen(lines.map(({ budgetFen }) => budgetFen ?? 0));
	const actual = (lines: readonly Comparison[]) => sumFen(lines.map(({ actualFen }) => actualFen));
	const before: ShownColumn<Comparison>[] = lastYear
		? [
				{
					heading: t.lastYear(lastYear.year),
					amount: true,
					cell: ({ lastYearFen }) =>
						lastYearFen === undefined ? site.none : format.money(lastYearFen),
					total: (lines) => format.money(sumFen(lines.map(({ lastYearFen }) => lastYearFen ?? 0))),
				},
			]
		: [];
	return [
		{
			heading: v.category,
			rowHeading: true,
			cell: ({ name, notes }) => [name, ...notes.map((each) => note(each))],
		},
		{
			heading: t.budget,
			amount: true,
			cell: ({ budgetFen }) => (budgetFen === undefined ? t.notPlanned : format.money(budgetFen)),
			total: (lines) => (hasBudget ? format.money(planned(lines)) : site.none),
		},
		{
			heading: t.actual,
			amount: true,
			cell: ({ actualFen }) => format.money(actualFen),
			total: (lines) => format.money(actual(lines)),
		},
		{
			heading: t.completed,
			amount: true,
			cell: ({ budgetFen, actualFen }) =>
				budgetFen ? format.share(actualFen, budgetFen) : undefined,
			total: (lines) => format.share(actual(lines), planned(lines)),
		},
		...before,
	];
}
