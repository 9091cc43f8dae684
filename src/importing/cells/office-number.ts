import type { Bilingual } from '../../domain/bilingual.ts';
import { count } from '../../domain/schema/cell-type.ts';
import { parseQuantity, type Quantity } from '../../domain/money/quantity.ts';
import { compact } from './office-text.ts';

/** The number, or how to write it when it cannot be read with certainty. */
export type OfficeNumber = { readonly value: number } | { readonly howToWrite: Bilingual };

const form = /^(?<sign>[-−]?)(?<whole>\d+|[1-9]\d{0,2}(?:,\d{3})+)(?<decimals>\.\d+)?(?<unit>\D*)$/;

/** What villages count. Words in one line mean the same; a heading that asks for one names the first. */
const counters: readonly (readonly string[])[] = [
	['户', '户数'],
	['人', '人次', '名', '位', '口'],
	['天', '日'],
	['个', '家', '项', '份', '次', '张', '票'],
];

/** The counters that headings name: 户数, 受益人数, 张贴天数. */
const askedWords = /^[户人天]$/;

/**
 * Reads a count as offices write it: `412户`, `1,260人`, `１２`. A counter that contradicts the heading
 * (`412人` under 户数) is refused.
 */
export function readOfficeCount(cell: string, heading: string): OfficeNumber {
	const { sign, digits, decimals, unit } = parts(cell) ?? {};
	if (digits === undefined || sign || decimals) return { howToWrite: count().howToWrite };
	const counter = unit ? counters.find((words) => words.includes(unit)) : undefined;
	if (unit && !counter) return { howToWrite: count().howToWrite };
	const asked = counters.find(([word]) => word && askedWords.test(word) && heading.includes(word));
	if (counter && asked && counter !== asked) return { howToWrite: otherCounter(heading) };
	const value = count().read(digits);
	return value === undefined ? { howToWrite: count().howToWrite } : { value };
}

/** Reads a quantity as offices write it: `1,250.5`, `12.5亩`. A unit other than the column's is refused. */
export function readOfficeQuantity(
	cell: string,
	unit: string,
	howToWrite: Bilingual,
): { readonly value: Quantity } | { readonly howToWrite: Bilingual } {
	const found = parts(cell);
	if (!found) return { howToWrite };
	if (found.unit && found.unit !== unit) return { howToWrite: unit ? otherUnit(unit) : howToWrite };
	const value = parseQuantity(`${found.sign}${found.digits}${found.decimals}`);
	return value === undefined ? { howToWrite } : { value };
}

function parts(cell: string) {
	const groups = form.exec(compact(cell))?.groups;
	if (!groups) return undefined;
	const { sign = '', whole = '', decimals = '', unit = '' } = groups;
	return { sign: sign && '-', digits: whole.replaceAll(',', ''), decimals, unit };
}

function otherCounter(heading: string): Bilingual {
	return {
		zh: `这一列是“${heading}”，数字后面的单位却不是。请核对后只写数字。`,
		en: `The column is “${heading}”, but the number counts something else. Check it and write digits only.`,
	};
}

function otherUnit(unit: string): Bilingual {
	return {
		zh: `这一列的单位是${unit}，这一格写的是别的单位。请换算成${unit}，只写数字。`,
		en: `The column is in ${unit}, this cell in another unit. Convert it and write digits only.`,
	};
}
