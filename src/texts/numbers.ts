import { formatYuan } from '../domain/money/money.ts';
import { formatQuantity, type Quantity } from '../domain/money/quantity.ts';

/** Numbers as both languages write them. Pure text work: the same on every machine and ICU version. */

/** Fen as yuan with thousands separators and two decimals: `12,500.00`. The unit stands beside it. */
export function money(fen: number): string {
	const [yuan = '', decimals = ''] = formatYuan(Math.abs(fen)).split('.');
	return `${fen < 0 ? '−' : ''}${grouped(yuan)}.${decimals}`;
}

export function count(value: number): string {
	return grouped(String(value));
}

export function quantity(value: Quantity): string {
	const [whole = '', decimals] = formatQuantity(value).split('.');
	return decimals ? `${grouped(whole)}.${decimals}` : grouped(whole);
}

/** A part of a whole in per cent, to one decimal: `38.2%`; empty where there is no whole. */
export function share(part: number, whole: number): string {
	if (whole <= 0 || part < 0) return '';
	const tenths = (2n * BigInt(part) * 1000n + BigInt(whole)) / (2n * BigInt(whole));
	return `${tenths / 10n}.${tenths % 10n}%`;
}

/** Bytes as people read them: `12 KB`. */
export function fileSize(bytes: number): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1000));
	return kilobytes < 1000 ? `${kilobytes} KB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}

function grouped(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
