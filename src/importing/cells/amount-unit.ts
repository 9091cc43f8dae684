import { compact } from './office-text.ts';

/** Units in which offices write amounts, and how many fen one of each is. */
export const fenPerUnit = {
	元: 100n,
	百元: 10_000n,
	千元: 100_000n,
	万元: 1_000_000n,
	百万元: 100_000_000n,
	亿元: 10_000_000_000n,
} as const;

export type AmountUnit = keyof typeof fenPerUnit;

export const amountUnits = Object.keys(fenPerUnit) as readonly AmountUnit[];

const anyUnit = '(?:[百千万亿]|百万)?元';
const afterWord = new RegExp(
	`单位(?:均|都)?[为是:]?(?:人民币)?(${anyUnit})(?!\\p{Script=Han})`,
	'gu',
);
const inBrackets = new RegExp(`\\((?:人民币)?(${anyUnit})\\)`, 'gu');
const asUnit = new RegExp(`以(${anyUnit})为(?:金额)?单位`, 'gu');
const wholeCell = new RegExp(`^(?:人民币)?(${anyUnit})$`, 'u');
const headingEnd = new RegExp(`[(:/](?:单位:?)?(?:人民币)?(${anyUnit})\\)?$`, 'u');
const otherMoney = /单位(?:均|都)?[为是:]?(角|分|[美欧日港澳]元)(?!\p{Script=Han})/u;

/** The units that the cells of a title, unit or note row declare: `单位：万元`, `（元）`, `以万元为单位`. */
export function findDeclaredUnits(cells: readonly string[]): ReadonlySet<AmountUnit> {
	const found = new Set<AmountUnit>();
	for (const text of unitTexts(cells)) {
		const whole = wholeCell.exec(text)?.[1];
		if (whole) found.add(whole as AmountUnit);
		for (const form of [afterWord, inBrackets, asUnit]) {
			for (const match of text.matchAll(form)) found.add(match[1] as AmountUnit);
		}
	}
	return found;
}

/** Is the money declared to be in something that the importer does not count in: 角, 分, foreign money? */
export function declaresOtherMoney(cells: readonly string[]): boolean {
	return unitTexts(cells).some((text) => otherMoney.test(text));
}

/** The unit that a heading ends with: `收入（万元）`. */
export function readHeadingUnit(heading: string): AmountUnit | undefined {
	return headingEnd.exec(compact(heading))?.[1] as AmountUnit | undefined;
}

/** The cells to look at; `单位：` and the cell after it belong together. */
function unitTexts(cells: readonly string[]): string[] {
	const texts = cells.map(compact).filter(Boolean);
	return texts.map((text, index) =>
		/单位:?$/.test(text) ? text + (texts[index + 1] ?? '') : text,
	);
}
