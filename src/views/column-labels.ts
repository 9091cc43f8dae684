import type { Texts } from '../texts/index.ts';
import { tablesByName } from './tables/index.ts';

/**
 * A style sheet that puts the headings of columns beside the cells of a card, so that no cell repeats its own: a
 * county has hundreds of thousands of rows.
 * @param locales by the language a page says it is in
 */
export function columnLabels(locales: Readonly<Record<string, Texts>>): string {
	const rules = Object.entries(locales).flatMap(([language, texts]) =>
		Object.entries(tablesByName).flatMap(([name, columnsOf]) =>
			columnsOf(texts).flatMap(({ heading, rowHeading, unlabelled }, index) =>
				rowHeading || unlabelled
					? []
					: `[data-columns=${name}]:lang(${language})>tbody>tr>td:nth-child(${index + 1})::before{content:${quoted(heading)}}`,
			),
		),
	);
	return `@media (max-width:40rem){\n${rules.join('\n')}\n}\n`;
}

/** As a string of a style sheet. */
function quoted(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
