/** Percentages of settings may have decimals; three of them are kept. */
const perPercent = 1000;

/** Is `part` at least this percentage of `whole`? Exact: whole numbers only. */
export function reachesPercent(part: number, whole: number, percent: number): boolean {
	return scaledPart(part) >= scaledLimit(whole, percent);
}

/** Is `part` more than this percentage of `whole`? */
export function exceedsPercent(part: number, whole: number, percent: number): boolean {
	return scaledPart(part) > scaledLimit(whole, percent);
}

function scaledPart(part: number): bigint {
	return BigInt(part) * BigInt(100 * perPercent);
}

function scaledLimit(whole: number, percent: number): bigint {
	return BigInt(whole) * BigInt(Math.round(percent * perPercent));
}
