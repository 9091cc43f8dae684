import type { Texts } from '../texts/index.ts';
import { tablesByName, type ColumnHeading, type TableName } from './tables/index.ts';

/** Where the rows of a table are folded or become cards. One that is wide has no room on paper either. */
const narrow: Readonly<Partial<Record<TableName, string>>> = {
	ledger: '(max-width:56.24rem),print',
};
const narrowForMost = '(max-width:40rem)';

/**
 * A style sheet that puts the headings of columns beside the cells of a card, so that no cell repeats its own: a
 * county has hundreds of thousands of rows.
 * @param locales by the language a page says it is in
 */
export function columnLabels(locales: Readonly<Record<string, Texts>>): string {
	const rules = Object.entries(locales).flatMap(([language, texts]) =>
		Object.entries(tablesByName).map(([name, columnsOf]) => ({
			width: narrow[name as TableName] ?? narrowForMost,
			own: columnsOf(texts).flatMap((column, index) =>
				labelsOf(
					column,
					`[data-columns=${name}]:lang(${language})>tbody>tr>td:nth-child(${index + 1})`,
				),
			),
		})),
	);
	return [...Map.groupBy(rules, ({ width }) => width)]
		.map(([width, each]) => `@media ${width}{\n${each.flatMap(({ own }) => own).join('\n')}\n}\n`)
		.join('');
}

/** What stands beside the cells of a column. @param cell their selector */
function labelsOf(
	{ heading, short = heading, rowHeading, unlabelled, none, alone }: ColumnHeading,
	cell: string,
): string[] {
	return [
		...(rowHeading || unlabelled || short === ''
			? []
			: [`${cell}::before{content:${quoted(short)}}`]),
		...(none === undefined
			? []
			: [`${cell}:empty::after,${cell}.none::after{content:${quoted(none)}}`]),
		...(alone === undefined
			? []
			: [`${cell}>.cite:only-child::after,${cell}>.cite.alone::after{content:${quoted(alone)}}`]),
	];
}

/** As a string of a style sheet. */
function quoted(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
