import { compact } from '../cells/office-text.ts';
import { findCapitalAmounts } from '../cells/capital-amount.ts';

const word = '(?:合计|小计|总计|共计|总额|总和|总数|总金额|累计)';
/** How many there are, which money, in which unit. */
const beside =
	'(?:\\(?共?\\d{1,5}[笔项条]\\)?|\\((?:大写|小写|人民币|万?元)\\)|大写|小写|人民币|为)';
const inChinese = new RegExp(
	`^([\\p{Script=Han}\\d年月、()—-]{0,14}?${word}(?:数|额|金额)?)(?:${beside}|:)*$`,
	'u',
);
const inEnglish = /^(?:(?:sub|grand)[ -]?)?total(?:s|amount|income|expenses?)?(?:\(.*\))?:?$/i;

/** With an amount in Chinese numerals beside it. */
const longestLabel = 80;

/**
 * What a cell calls the total that its row states, in whatever words and with whatever stands beside it:
 * `合计`, `以上合计`, `支出总额`, `合计2笔`, `合计（大写）：叁仟零贰拾元整`, `Total`.
 * @returns the label alone; `undefined` where the cell names no total
 */
export function readTotalLabel(cell: string): string | undefined {
	const text = compact(cell);
	if (text.length > longestLabel) return undefined;
	if (inEnglish.test(text)) return text.replace(/:$/, '');
	const plain = findCapitalAmounts(text).reduce((rest, amount) => rest.replace(amount, ''), text);
	return inChinese.exec(plain.replace(/¥?[\d,.]+元?$/, ''))?.[1];
}
