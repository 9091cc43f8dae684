import { parseYuan } from '../../domain/money/money.ts';

/** 万元 and 亿元 in fen. */
const largeUnits: Readonly<Record<string, number>> = { 万: 1_000_000, 亿: 10_000_000_000 };

const written = /^[¥￥]?\s?(\d{1,12}(?:[,，]\d{3}){0,4})(\.\d{1,8})?\s?(元整|元|万元|万|亿元|亿)?$/;

/**
 * The amount that somebody who types only that asks for: `793.77`, `18,100.00`, `2.5万`. In fen; `undefined` where it is
 * none, or not exact to the fen. Short whole numbers without a unit are no amounts, but villages, years, groups.
 */
export function readAskedAmount(typed: string): number | undefined {
	const [, whole = '', decimals = '', unit = ''] = written.exec(typed.trim()) ?? [];
	const digits = whole.replaceAll(/[,，]/g, '');
	if (digits === '') return undefined;
	const isBare = unit === '' && decimals === '' && /^\d+$/.test(typed.trim());
	if (isBare && digits.length < 3) return undefined;
	const large = largeUnits[unit.charAt(0)];
	if (large === undefined) return parseYuan(digits + decimals);
	// 2.5 万: the decimal point moves by as many places as the unit has noughts.
	const places = String(large).length - 1;
	const moved = (decimals.slice(1) + '0'.repeat(places)).slice(0, places);
	if (decimals.length - 1 > places) return undefined;
	const fen = Number(digits + moved);
	return Number.isSafeInteger(fen) ? fen : undefined;
}
