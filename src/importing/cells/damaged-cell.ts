import type { Bilingual } from '../../domain/bilingual.ts';
import { halfWidth } from '../../domain/schema/half-width.ts';

/** What a spreadsheet did to a cell so that its content is lost; `undefined` when the cell is sound. */
export function spreadsheetDamage(cell: string): Bilingual | undefined {
	const text = halfWidth(cell).trim();
	if (/^[+-]?\d(?:\.\d+E[+-]?|E[+-])\d{1,3}$/i.test(text)) {
		return {
			zh: '表格软件把长数字变成的科学记数，后面的数字已经丢了',
			en: 'a long number in scientific notation: its digits are lost',
		};
	}
	if (/^#{2,}$/.test(text)) {
		return {
			zh: '表格软件因为列太窄显示的井号，内容没有存下来',
			en: 'what a spreadsheet shows in a narrow column: the content was not saved',
		};
	}
	if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text)) {
		return { zh: '表格公式的出错结果', en: 'the result of a broken formula' };
	}
	return undefined;
}

/** A voucher number such as 3-12 that a spreadsheet took for a date; the number it was is uncertain. */
export function voucherDamage(cell: string): Bilingual | undefined {
	return /^(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2})$/.test(
		halfWidth(cell),
	)
		? {
				zh: '表格软件把凭证号当成了日期',
				en: 'a voucher number that a spreadsheet took for a date',
			}
		: undefined;
}
