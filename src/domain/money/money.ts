/**
 * Money is a whole number of fen (分) in a safe integer; a yuan is 100 fen.
 * 90,071,992,547,409.91 yuan is the largest amount that fits, and a sum beyond it throws.
 */

/** The strict form of `data/`: an optional minus, digits, at most two decimals. No separators, no unit. */
const strictYuan = /^(-?)(\d{1,14})(?:\.(\d{1,2}))?$/;

/** Reads `12500.00` or `-30.5` into fen. Anything else, `-0` included, gives `undefined`. */
export function parseYuan(text: string): number | undefined {
	const match = strictYuan.exec(text);
	if (!match) return undefined;
	const [, minus, yuan, decimals = ''] = match;
	const fen = Number(yuan) * 100 + Number(decimals.padEnd(2, '0'));
	if (!Number.isSafeInteger(fen)) return undefined;
	if (minus && fen === 0) return undefined;
	return minus ? -fen : fen;
}

/** Writes fen as the strict yuan of `data/`: `12500.00`. The inverse of {@link parseYuan}. */
export function formatYuan(fen: number): string {
	const digits = String(Math.abs(fen)).padStart(3, '0');
	return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Adds amounts in fen.
 * @throws RangeError when a part or the sum is not a safe integer, for it would no longer be exact.
 */
export function sumFen(amounts: Iterable<number>): number {
	let total = 0;
	for (const fen of amounts) {
		total += fen;
		if (!Number.isSafeInteger(total)) throw new RangeError(`Sum is not exact to the fen: ${total}`);
	}
	return total;
}

/**
 * Shares an amount out equally, rounded half away from zero to the fen, for "per household" figures.
 * Exact: it works on integers only. `undefined` when there is nobody to share among.
 */
export function divideByHeads(fen: number, heads: number | undefined): number | undefined {
	if (!heads) return undefined;
	const magnitude = (2n * BigInt(Math.abs(fen)) + BigInt(heads)) / (2n * BigInt(heads));
	return fen < 0 ? -Number(magnitude) : Number(magnitude);
}
