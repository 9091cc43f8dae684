/** An exact fraction. What is under the line is more than 0. */
export interface Ratio {
	readonly over: bigint;
	readonly under: bigint;
}

export function compareRatios(a: Ratio, b: Ratio): number {
	const [left, right] = [a.over * b.under, b.over * a.under];
	return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The one in the middle, or halfway between the two in the middle.
 * @throws RangeError when there are none
 */
export function findMedian(ratios: readonly Ratio[]): Ratio {
	const sorted = ratios.toSorted(compareRatios);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	if (!upper || !lower) throw new RangeError('There is no median of nothing.');
	return {
		over: lower.over * upper.under + upper.over * lower.under,
		under: 2n * lower.under * upper.under,
	};
}

/** So many per cent of it. @param percent to three decimals, as settings have them at most */
export function takePercent({ over, under }: Ratio, percent: number): Ratio {
	return { over: over * BigInt(Math.round(percent * 1000)), under: under * 100_000n };
}

/** Is a whole number at least this percentage of another? */
export function reachesPercent(part: number, whole: number, percent: number): boolean {
	return compareRatios(wholeNumber(part), takePercent(wholeNumber(whole), percent)) >= 0;
}

/** Is a whole number more than this percentage of another? */
export function exceedsPercent(part: number, whole: number, percent: number): boolean {
	return compareRatios(wholeNumber(part), takePercent(wholeNumber(whole), percent)) > 0;
}

function wholeNumber(value: number): Ratio {
	return { over: BigInt(value), under: 1n };
}

/** To the nearest whole number, half away from zero. */
export function roundRatio({ over, under }: Ratio): number {
	const magnitude = (2n * (over < 0n ? -over : over) + under) / (2n * under);
	return over < 0n ? -Number(magnitude) : Number(magnitude);
}
