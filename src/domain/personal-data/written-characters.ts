/**
 * What people put between the parts of a number, as the inside of a character class: white space, dashes,
 * and characters that cannot be seen.
 */
export const gapCharacters = '\\s\\p{Pd}\\p{Cf}\\u2212_~\\u115F\\u1160\\u3164\\uFE00-\\uFE0F';

/** What else stands between the parts of some numbers, as the inside of a character class. */
export const numberJoints = '.·．・•)）';

/** Chinese signs for 0 to 9, two for each, with what is said on the telephone for nought and one at the end. */
export const chineseDigits = '〇零一壹二贰三叁四肆五伍六陆七柒八捌九玖○幺';
