import type { SpreadsheetDamage } from '../../domain/findings/kinds/importing.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';

/** What a spreadsheet did to a cell so that its content is lost; `undefined` when the cell is sound. */
export function findSpreadsheetDamage(cell: string): SpreadsheetDamage | undefined {
	const text = toHalfWidth(cell).trim();
	if (/^[+-]?\d(?:\.\d+E[+-]?|E[+-])\d{1,3}$/i.test(text)) {
		return 'scientific';
	}
	if (/^#{2,}$/.test(text)) {
		return 'narrow-column';
	}
	if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text)) {
		return 'broken-formula';
	}
	return undefined;
}

/** A voucher number such as 3-12 that a spreadsheet took for a date; the number it was is uncertain. */
export function findVoucherDamage(cell: string): SpreadsheetDamage | undefined {
	return /^(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{2})$/.test(
		toHalfWidth(cell),
	)
		? 'voucher-as-date'
		: undefined;
}
