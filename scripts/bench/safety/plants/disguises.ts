import type { Random } from '../../../demo/random.ts';

type Disguise = (value: string, random: Random) => string;

const signs =
	(digits: string): Disguise =>
	(value) =>
		value.replace(/\d/g, (digit) => [...digits][Number(digit)] ?? digit);

/** The numerals ten characters long from a code point on. */
const from = (code: number): Disguise =>
	signs(Array.from({ length: 10 }, (_, at) => String.fromCodePoint(code + at)).join(''));

/** One to three gaps between digits, anywhere. */
const gap =
	(...gaps: readonly string[]): Disguise =>
	(value, random) => {
		const between = random.pick(gaps);
		const sizes = random.pick([
			[3, 4, 4, 4, 4, 4],
			[6, 8, 4, 4],
			[4, 4, 4, 4, 4, 4],
			[5, 6, 5, 6],
		]);
		let at = 0;
		return sizes
			.map((size) => value.slice(at, (at += size)))
			.filter(Boolean)
			.join(between);
	};

const apart =
	(...gaps: readonly string[]): Disguise =>
	(value, random) =>
		[...value].join(random.pick(gaps));

/** Only these leave words legible. */
export const proseDisguises: Readonly<Record<string, Disguise>> = {
	'as it is': (value) => value,
	'full width': (value) =>
		value.replace(/[0-9A-Za-z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
	'zero width': apart('\u200B', '\u2060', '\u00AD', '\u200D'),
	'mathematical digits': from(0x1d7ce),
	'Arabic-Indic digits': from(0x660),
};

export const disguises: Readonly<Record<string, Disguise>> = {
	...proseDisguises,
	spaces: gap(' ', '\u00A0', '\u2003', '　'),
	'many spaces': gap('        ', '　　　　　　　', '\t\t', ' \u00A0 \u00A0 \u00A0 '),
	dashes: gap('-', '－', '–', '—', '−', ' - '),
	dots: gap('.', '·', '．', '•'),
	'signs between': gap('、', '，', '/', '：', '～', ',', ';', '|', '_', '*', '#', '…'),
	'every digit apart by spaces': apart(' ', '  ', '　'),
	'every digit apart by signs': apart('-', '、', '，', '/', '.', '~', '+'),
	brackets: (value) => `${value.slice(0, 3)}（${value.slice(3, 7)}）${value.slice(7)}`,
	'line break': gap('\u2028', '\u2029', '\u0085'),
	circled: signs('⓪①②③④⑤⑥⑦⑧⑨'),
	'circled, dark': signs('⓿❶❷❸❹❺❻❼❽❾'),
	superscript: signs('⁰¹²³⁴⁵⁶⁷⁸⁹'),
	subscript: from(0x2080),
	'Devanagari digits': from(0x966),
	'key caps': (value) => value.replace(/\d/g, (digit) => `${digit}\uFE0F\u20E3`),
	'spelt out': (value, random) =>
		signs(random.pick(['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖']))(value, random),
	'spelt as on the radio': signs('洞幺两三四五六拐八九'),
	'spelt in part': (value) =>
		[...value]
			.map((one, at) =>
				at % 3 === 0 && /\d/.test(one) ? '〇一二三四五六七八九'[Number(one)] : one,
			)
			.join(''),
	'letters for digits': (value) => value.replaceAll('0', 'O').replaceAll('1', 'l'),
	'another X': (value, random) => value.replace(/X$/, random.pick(['×', 'Х', 'Χ', '✕', 'ⅹ'])),
	'words around': (value) => `共500元${value}（3组）2025年`,
	'digits of words around': (value, random) =>
		`${random.int(1, 9)}组 ${value} 第${random.int(1, 9)}笔`,
};
