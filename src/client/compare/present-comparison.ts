import type { CompareQuery } from '../../search/compare/compare-query.ts';
import type { Comparison, CompareYear, What } from '../../search/compare/compare-year.ts';
import { fillSentence } from '../sentence.ts';
import {
	columnName,
	monthsInWords,
	shortColumnName,
	whenInWords,
	type CompareSentences,
} from './comparison-words.ts';
import type { ComparisonFigure, ComparisonTable } from './draw-comparison.ts';

/** A comparison as the page shows it: in words, as a table, and as charts of the table. */
export interface Presented {
	readonly sentence: string;
	/** What is not compared, and why. */
	readonly notes: readonly string[];
	/** Absent where nothing can be compared. */
	readonly table: ComparisonTable | undefined;
	readonly figures: readonly ComparisonFigure[];
	/** Where it is of one year. */
	readonly year: number | undefined;
}

type Categories = CompareYear['categories'];

/** So many categories of a side are shown at first where there is little room. */
const majorCategories = 4;

/** One year: every category of the villages, side by side. */
export function presentYear(
	comparison: Comparison,
	query: CompareQuery,
	categories: Categories,
	t: CompareSentences & { readonly villageName: (id: string) => string },
): Presented {
	const { year, months, columns, lacking, absent } = comparison;
	const missing = [
		...absent.map((id) => fillSentence(t.absent, { name: t.villageName(id), year: String(year) })),
		...lacking.map(({ name, months: own }) =>
			fillSentence(t.lacking, { name, months: monthsInWords(own, t) }),
		),
	];
	if (months.length === 0) {
		const sentence = fillSentence(t.nothing, { year: String(year) });
		return { sentence, notes: missing, table: undefined, figures: [], year };
	}
	const [when, per] = [whenInWords(comparison, t), t[query.per]];
	const what = chosenOf(query, categories);
	const nameOf = namesOf(categories, t);
	const row = (which: What, place = 0) => ({
		isMinor: place >= majorCategories,
		...{ what: which, name: nameOf(which), isChosen: which === what },
		isTotal: which === 'income' || which === 'expense',
		cells: columns.map(({ fenOf }) => fenOf(which)),
	});
	const villages = villagesOf(columns);
	const totals = fillSentence(t.figureTotals, { when, per });
	const one = fillSentence(t.figure, { what: nameOf(what), when, per });
	const isTotal = what === 'income' || what === 'expense';
	return {
		year,
		sentence: fillSentence(t.compared, {
			...{ when, per, count: months.length },
			villages: villages.map(({ name }) => name).join('、'),
		}),
		notes: [...missing, ...remarks(query, columns, t)],
		table: {
			caption: fillSentence(t.caption, { when, per }),
			...{ rowHeading: t.item, missing: t.missing },
			columns: columns.map((column) => ({
				name: columnName(column, t),
				...(column.kind === 'village' && { village: column.id }),
			})),
			rows: [
				row('income'),
				...comparison.categories.income.map(({ id }, at) => row(id, at)),
				row('expense'),
				...comparison.categories.expense.map(({ id }, at) => row(id, at)),
			],
		},
		figures: [
			{
				...figureOf(totals, 'flat-bar', t),
				series: [
					{ name: t.incomeName, side: 'income' },
					{ name: t.expenseName, side: 'expense' },
				],
				rows: columns.map((column) => ({
					label: shortColumnName(column, t),
					fen: [column.fenOf('income'), column.fenOf('expense')],
				})),
			},
			...(isTotal
				? []
				: [
						{
							...figureOf(one, 'flat-bar', t),
							series: [{ name: nameOf(what) }],
							rows: columns.map((column) => ({
								label: shortColumnName(column, t),
								fen: [column.fenOf(what)],
							})),
						},
					]),
		],
	};
}

/** All years: one category, or one side, year by year. */
export function presentYears(
	compared: readonly Comparison[],
	query: CompareQuery,
	categories: Categories,
	t: CompareSentences,
): Presented {
	const what = chosenOf(query, categories);
	const named = { what: namesOf(categories, t)(what), per: t[query.per] };
	// A village or a median that a year lacks has a gap in it.
	const columns = compared
		.flatMap((each) => each.columns)
		.filter(
			({ kind, id }, at, all) =>
				all.findIndex((each) => each.kind === kind && each.id === id) === at,
		)
		.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
	const cellsOf = ({ months, columns: own }: Comparison) =>
		columns.map(({ kind, id }) =>
			months.length === 0
				? undefined
				: own.find((each) => each.kind === kind && each.id === id)?.fenOf(what),
		);
	const caption = fillSentence(t.captionOfYears, named);
	return {
		...{ year: undefined, sentence: caption, notes: remarks(query, columns, t) },
		table: {
			...{ caption, rowHeading: t.yearColumn, missing: t.missing },
			columns: columns.map((column) => ({ name: shortColumnName(column, t) })),
			rows: compared.map((each) => ({
				name: fillSentence(each.months.length > 0 ? t.year : t.yearNothing, {
					...{ year: String(each.year), months: monthsInWords(each.months, t) },
				}),
				cells: cellsOf(each),
			})),
		},
		figures: [
			{
				...figureOf(fillSentence(t.figureOfYears, named), 'line', t),
				series: columns.map((column) => ({ name: shortColumnName(column, t) })),
				rows: compared.map((each) => ({ label: String(each.year), fen: cellsOf(each) })),
			},
		],
	};
}

const order = ['village', 'township', 'county'];

function chosenOf({ what }: CompareQuery, categories: Categories): What {
	if (what === 'income') return what;
	return categories.find(({ id }) => id === what)?.id ?? 'expense';
}

function namesOf(categories: Categories, t: CompareSentences): (what: What) => string {
	return (what) =>
		what === 'income' || what === 'expense'
			? t[what]
			: (categories.find(({ id }) => id === what)?.name ?? what);
}

function villagesOf(columns: Comparison['columns']): Comparison['columns'] {
	return columns.filter(({ kind }) => kind === 'village');
}

function remarks(
	{ per, medians }: CompareQuery,
	columns: Comparison['columns'],
	t: CompareSentences,
): string[] {
	const villages = villagesOf(columns);
	const isPart = per !== 'total';
	return [
		...(isPart && villages.some(({ fenOf }) => fenOf('expense') === undefined) ? [t.noHeads] : []),
		...(!isPart && medians.length > 0 ? [t.totals] : []),
		...(isPart && medians.length > 0 && columns.length === villages.length ? [t.fewVillages] : []),
		...(villages.length === 1 ? [t.choose] : []),
	];
}

function figureOf(caption: string, kind: ComparisonFigure['kind'], t: CompareSentences) {
	return { caption, about: fillSentence(t.figureAbout, { caption }), kind, unit: t.unit };
}
