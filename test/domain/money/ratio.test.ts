import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYuan } from '../../../src/domain/money/money.ts';
import { parseQuantity, divideByQuantity } from '../../../src/domain/money/quantity.ts';
import {
	compareRatios,
	exceedsPercent,
	findMedian,
	takePercent,
	reachesPercent,
	roundRatio,
	type Ratio,
} from '../../../src/domain/money/ratio.ts';

const ratio = (over: number, under = 1): Ratio => ({ over: BigInt(over), under: BigInt(under) });

const amount = fc.integer({ min: 0, max: 9_000_000_000_000_000 });
const ratios = fc
	.tuple(amount, fc.integer({ min: 1, max: 999_999_999_999_999 }))
	.map(([over, under]) => ratio(over, under));

describe('the median', () => {
	it('is the one in the middle, or halfway between two', () => {
		expect(roundRatio(findMedian([ratio(9), ratio(1), ratio(4)]))).toBe(4);
		expect(roundRatio(findMedian([ratio(9), ratio(1), ratio(4), ratio(6)]))).toBe(5);
	});

	it('has as many on either side, whatever the order', () => {
		fc.assert(
			fc.property(fc.array(ratios, { minLength: 1, maxLength: 12 }), (all) => {
				const median = findMedian(all);
				const signs = all.map((each) => compareRatios(each, median));
				const half = all.length / 2;
				expect(signs.filter((sign) => sign < 0).length).toBeLessThanOrEqual(half);
				expect(signs.filter((sign) => sign > 0).length).toBeLessThanOrEqual(half);
				expect(compareRatios(findMedian(all.toReversed()), median)).toBe(0);
			}),
		);
	});

	it('of nothing is refused', () => {
		expect(() => findMedian([])).toThrow(RangeError);
	});
});

describe('a share in per cent', () => {
	it('is an exact fraction', () => {
		expect(compareRatios(ratio(1, 3), takePercent(ratio(2, 3), 50))).toBe(0);
		expect(compareRatios(ratio(333_333_334, 1_000_000_000), takePercent(ratio(2, 3), 50))).toBe(1);
		expect(compareRatios(ratio(125), takePercent(ratio(1000), 12.5))).toBe(0);
	});

	it('a part reaches a percentage exactly, and exceeds it with one more', () => {
		expect(reachesPercent(125, 1000, 12.5)).toBe(true);
		expect(reachesPercent(124, 1000, 12.5)).toBe(false);
		expect(exceedsPercent(125, 1000, 12.5)).toBe(false);
		expect(exceedsPercent(126, 1000, 12.5)).toBe(true);
		expect(reachesPercent(7, 100, 7)).toBe(true);
	});

	it('amounts of any size are compared to the fen', () => {
		const fen = fc.integer({ min: 1, max: Math.floor(Number.MAX_SAFE_INTEGER / 2) });
		fc.assert(
			fc.property(fen, (whole) => {
				expect(reachesPercent(whole, whole, 100)).toBe(true);
				expect(exceedsPercent(whole, whole, 100)).toBe(false);
				expect(exceedsPercent(whole + 1, whole, 100)).toBe(true);
				expect(reachesPercent(whole - 1, whole, 100)).toBe(false);
			}),
		);
	});
});

it.each([
	[ratio(5, 2), 3],
	[ratio(-5, 2), -3],
	[ratio(7, 3), 2],
	[ratio(0), 0],
])('%o is rounded to %i', (each, rounded) => {
	expect(roundRatio(each)).toBe(rounded);
});

it('the rent of a mu is that of the plot shared out over its area', () => {
	const rent = parseYuan('1000.00') ?? 0;
	expect(roundRatio(divideByQuantity(rent, parseQuantity('12.5') ?? 0))).toBe(8_000);
	expect(roundRatio(divideByQuantity(rent, parseQuantity('3') ?? 0))).toBe(33_333);
});
