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
	const total = (lines: readonly Comparison[], fenOf: (line: Comparison) => number | undefined) =>
		sumFen(lines.filter(({ counts }) => counts).map((line) => fenOf(line) ?? 0));
	const planned = (lines: readonly Comparison[]) => total(lines, ({ budgetFen }) => budgetFen);
	const actual = (lines: readonly Comparison[]) => total(lines, ({ actualFen }) => actualFen);
	const before: ShownColumn<Comparison>[] = lastYear
		? [
				{
					heading: t.lastYear(lastYear.year),
					amount: true,
					cell: ({ lastYearFen }) =>
						lastYearFen === undefined ? site.none : format.money(lastYearFen),
					total: (lines) => format.money(total(lines, ({ lastYearFen }) => lastYearFen)),
				},
			]
		: [];
	return [
		{
			heading: v.category,
			rowHeading: true,
			cell: ({ name, notes, counts }) => [
				name,
				counts ? undefined : note(t.notCounted),
				...notes.map((each) => note(each)),
			],
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
