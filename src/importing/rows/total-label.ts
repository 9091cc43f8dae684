import { compact } from '../cells/office-text.ts';
import { findCapitalAmounts } from '../cells/capital-amount.ts';

const word =
	'(?:合计|小计|总计|共计|总额|总和|总数|总金额|累计|小结|月计|日计|相抵|差额|净额|轧差)';
/** How many there are, which money, in which unit. */
const beside =
	'(?:\\(?共?\\d{1,5}[笔项条]\\)?|\\((?:大写|小写|人民币|万?元)\\)|大写|小写|人民币|为)';
const inChinese = new RegExp(
	`^([\\p{Script=Han}\\d年月、()—-]{0,14}?${word}(?:数|额|金额|收入|支出)?)(?:${beside}|:)*$`,
	'u',
);
const inEnglish =
	/^(?:(?:sub|grand)[ -]?)?total(?:s|amount|income|expenses?)?(?:\(.*\))?:?$|^sum:?$/i;
/** Labels that are no more than a sign, or a word that only a total can be alone. */
const inShort =
	/^(?:[∑Σ]|共|计|共\d{1,5}[笔项条]|(?:本[月期])?共?(?:收入|支出)计|(?:本[月期])?共(?:收入|支出))$/u;

/** With an amount in Chinese numerals beside it. */
const longestLabel = 80;

/**
 * What a cell calls the total that its row states, in whatever words and with whatever stands beside it:
 * `合计`, `以上合计`, `支出总额`, `合计2笔`, `合计（大写）：叁仟零贰拾元整`, `Total`.
 * @returns the label alone; `undefined` where the cell names no total
 */
export function readTotalLabel(cell: string): string | undefined {
	const text = undecorated(compact(cell));
	if (text.length > longestLabel) return undefined;
	if (inEnglish.test(text) || inShort.test(text)) return text.replace(/:$/, '');
	const plain = findCapitalAmounts(text).reduce((rest, amount) => rest.replace(amount, ''), text);
	return inChinese.exec(plain.replace(/¥?[\d,.]+元?$/, ''))?.[1];
}

/** Without the marks that stand around a label, `【合计】`, `※合计`, and with simplified characters. */
function undecorated(text: string): string {
	if (text.length > longestLabel) return text;
	return text
		.replace(/^[※*★【[“"'「《<]+|[※*★】\]”"'」》>]+$/gu, '')
		.replace(/合[-—·./]計?计?/gu, '合计')
		.replaceAll('計', '计')
		.replaceAll('總', '总')
		.replaceAll('額', '额')
		.replace(/(?:rmb|cny)$/i, '');
}
