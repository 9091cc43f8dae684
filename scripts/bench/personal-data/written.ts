import type { Random } from '../../demo/random.ts';

/** The ways in which people, spreadsheets and programs break a number apart. */
const styles: Readonly<Record<string, (number: string, random: Random) => string>> = {
	'as it is': (number) => number,
	'full width': (number) =>
		number.replace(/[\dX]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
	'spaced in groups': (number, random) => grouped(number, random.pick([' ', '  ', '　', '\u00A0'])),
	'hyphens between groups': (number, random) =>
		grouped(number, random.pick(['-', '－', '–', '—', ' - '])),
	'dots between groups': (number, random) => grouped(number, random.pick(['.', '·', '．'])),
	'zero width': (number, random) =>
		broken(number, random, random.pick(['\u200B', '\u200C', '\u2060', '\uFEFF', '\u00AD'])),
	'line break': (number, random) => broken(number, random, random.pick(['\n', '\r\n', ' \n'])),
	'every digit apart': (number, random) => [...number].join(random.pick([' ', '-', '\u200B'])),
	'spelt out': (number, random) => {
		const signs = random.pick(['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖']);
		return number.replace(/\d/g, (digit) => signs.charAt(Number(digit)));
	},
};

export const styleNames = Object.keys(styles);

export function writeNumber(number: string, style: string, random: Random): string {
	return styles[style]?.(number, random) ?? number;
}

/** In groups as each kind of number is read aloud: 3-4-4, 6-8-4, by fours. */
function grouped(number: string, gap: string): string {
	const sizes = { 11: [3, 4, 4], 15: [6, 6, 3], 18: [6, 8, 4] }[number.length] ?? [4, 4, 4, 4, 4];
	let at = 0;
	return sizes
		.map((size) => number.slice(at, (at += size)))
		.filter(Boolean)
		.join(gap);
}

function broken(number: string, random: Random, gap: string): string {
	const at = random.int(1, number.length - 1);
	return `${number.slice(0, at)}${gap}${number.slice(at)}`;
}
