/**
 * What people put between the parts of a number, as the inside of a character class: white space, dashes,
 * and characters that cannot be seen.
 */
export const gapCharacters =
	'\\s\\p{Z}\\p{Cc}\\p{Pd}\\p{Cf}\\p{Mn}\\p{Me}\\u2212_~\\u115F\\u1160\\u2800\\u3164';

/** All that may stand between the parts of some number, as the inside of a character class. */
export const anyGapCharacters = `${gapCharacters}\\p{P}+|=^\`<>￨`;

/** Chinese signs for digits, with those spoken on the telephone and the radio. */
const chinese = {
	'0': '〇零○洞',
	'1': '一壹幺',
	'2': '二贰两',
	'3': '三叁',
	'4': '四肆',
	'5': '五伍',
	'6': '六陆',
	'7': '七柒拐',
	'8': '八捌',
	'9': '九玖勾',
} as const;

export const chineseDigitValues: ReadonlyMap<string, string> = new Map(
	Object.entries(chinese).flatMap(([digit, signs]) => [...signs].map((sign) => [sign, digit])),
);

export const chineseDigits = [...chineseDigitValues.keys()].join('');

/** Letters that are taken for digits where they stand among them. */
export const letterDigits: ReadonlyMap<string, string> = new Map([
	['O', '0'],
	['o', '0'],
	['l', '1'],
	['I', '1'],
]);
