import { pinyin } from 'pinyin-pro';
import { packNames } from './village-names.ts';

/**
 * Readings in place names that the dictionary does not know. Where places differ, the commoner reading comes
 * first and the others are found too. Single characters stand first: a longer name corrects them.
 */
const placeReadings: readonly (readonly [text: string, ...readings: string[]])[] = [
	['堡', 'bao', 'pu', 'bu'],
	['埔', 'pu', 'bu'],
	['埠', 'bu', 'fu'],
	['圩', 'wei', 'xu'],
	['垌', 'dong', 'tong'],
	['峒', 'dong', 'tong'],
	['陂', 'bei', 'pi', 'po'],
	['柏', 'bai', 'bo'],
	['覃', 'qin', 'tan'],
	['漯', 'luo', 'ta'],
	['乐亭', 'lao ting'],
	['乐清', 'yue qing'],
	['乐陵', 'lao ling', 'le ling'],
	['会稽', 'kuai ji'],
	['井陉', 'jing xing'],
	['单县', 'shan xian'],
	['单庄', 'shan zhuang', 'dan zhuang'],
	['尉犁', 'yu li'],
	['曾庄', 'zeng zhuang'],
	['查庄', 'zha zhuang', 'cha zhuang'],
	['查村', 'zha cun', 'cha cun'],
	['洪洞', 'hong tong'],
	['浚县', 'xun xian'],
	['涡阳', 'guo yang'],
	['繁峙', 'fan shi'],
	['蔚县', 'yu xian'],
	['解庄', 'xie zhuang', 'jie zhuang'],
	['解村', 'xie cun', 'jie cun'],
	['仇庄', 'qiu zhuang', 'chou zhuang'],
	['仇村', 'qiu cun', 'chou cun'],
];

/** Everything a village is found by: its names, with and without its township, and their spellings. */
export function lookupNames(
	village: { readonly name: string; readonly aliases?: readonly string[] | undefined },
	township: string | undefined,
): string {
	const names = [village.name, ...(village.aliases ?? [])];
	if (township !== undefined) names.push(township);
	const full = township === undefined ? [] : [`${township}${village.name}`];
	return packNames([...names, ...full, ...names.flatMap(listSpellings)]);
}

/**
 * Full pinyin (`liuxicun`) and initials (`lxc`) of a name in every reading that is in use, the commonest first.
 * Letters and digits stand for themselves.
 */
export function listSpellings(name: string): string[] {
	let spellings: string[][] = [[]];
	for (const choices of syllableChoices(name)) {
		const grown = spellings.flatMap((syllables) =>
			choices.map((syllable) => [...syllables, syllable]),
		);
		// A name of many doubtful characters is found by its first readings.
		spellings = grown.slice(0, readingsAtMost);
	}
	return [
		...new Set(
			spellings.flatMap((syllables) => [
				syllables.join(''),
				syllables.map((syllable) => [...syllable][0] ?? '').join(''),
			]),
		),
	];
}

const readingsAtMost = 8;

/** The readings of each character of a name, the commonest first. */
function syllableChoices(name: string): string[][] {
	const characters = [...name.normalize('NFKC').toLowerCase()].filter((each) => /\S/u.test(each));
	const text = characters.join('');
	const choices = dictionaryReadings(text, 'off').map((syllable) => [syllable]);
	for (const [part, ...readings] of placeReadings) {
		const columns = readings.map((reading) => reading.split(' '));
		for (const at of positionsOf(part, characters)) {
			for (let offset = 0; offset < [...part].length; offset += 1) {
				choices[at + offset] = columns.map((syllables) => syllables[offset] ?? '');
			}
		}
	}
	// 曾家村, 解家沟: before 家 the first character is a family's name.
	if (characters[1] === '家') choices[0]?.unshift(dictionaryReadings(text, 'head')[0] ?? '');
	return choices.map((readings) => [
		...new Set(readings.flatMap((reading) => [reading, reading.replace('v', 'u')])),
	]);
}

/** Written with v for ü, as it is typed; people who type u are understood too. */
function dictionaryReadings(text: string, surname: 'off' | 'head'): string[] {
	return pinyin(text, { toneType: 'none', type: 'array', v: true, surname });
}

function positionsOf(part: string, characters: readonly string[]): number[] {
	const wanted = [...part];
	return characters
		.map((_, at) => at)
		.filter((at) => wanted.every((character, offset) => characters[at + offset] === character));
}
