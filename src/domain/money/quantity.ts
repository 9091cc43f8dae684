import type { Ratio } from './ratio.ts';

/**
 * A quantity (mu, pieces, kilowatt-hours …) is a decimal with at most four places, kept as a whole
 * number of ten-thousandths: sums are exact, as binary fractions would not be. The unit stands in the heading.
 */
export type Quantity = number;

const places = 4;
const strictQuantity = /^(-?)(\d{1,11})(?:\.(\d{1,4}))?$/;

/** Reads `12.5` as 125,000 ten-thousandths; anything but a plain decimal gives `undefined`. */
export function parseQuantity(text: string): Quantity | undefined {
	const match = strictQuantity.exec(text);
	if (!match) return undefined;
	const [, minus, whole, decimals = ''] = match;
	const scaled = Number(whole) * 10 ** places + Number(decimals.padEnd(places, '0'));
	if (minus && scaled === 0) return undefined;
	return minus ? -scaled : scaled;
}

/** Writes a quantity without trailing zeros: `12.5`. The inverse of {@link parseQuantity}. */
export function formatQuantity(quantity: Quantity): string {
	const digits = String(Math.abs(quantity)).padStart(places + 1, '0');
	const decimals = digits.slice(-places).replace(/0+$/, '');
	const whole = digits.slice(0, -places);
	return `${quantity < 0 ? '-' : ''}${whole}${decimals ? `.${decimals}` : ''}`;
}

/**
 * Adds quantities of one unit.
 * @throws RangeError when the sum is not a safe integer, for it would no longer be exact.
 */
export function sumQuantity(quantities: Iterable<Quantity>): Quantity {
	let total = 0;
	for (const quantity of quantities) total += quantity;
	if (!Number.isSafeInteger(total)) throw new RangeError(`Sum is not exact: ${total}`);
	return total;
}

/** Fen for each whole unit, exactly: the rent of a mu from that of a plot. The quantity is more than 0. */
export function divideByQuantity(fen: number, quantity: Quantity): Ratio {
	return { over: BigInt(fen) * 10n ** BigInt(places), under: BigInt(quantity) };
}

/** What so many units come to at a rate in fen each, rounded to the fen, halves up. Neither is negative. */
export function multiplyByQuantity(fen: number, quantity: Quantity): number {
	const unit = 10n ** BigInt(places);
	return Number((BigInt(fen) * BigInt(quantity) + unit / 2n) / unit);
}
