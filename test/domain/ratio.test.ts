import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYuan } from '../../src/domain/money.ts';
import { parseQuantity, perUnit } from '../../src/domain/quantity.ts';
import {
	compareRatios,
	isWithinPercent,
	medianRatio,
	roundedRatio,
	type Ratio,
} from '../../src/domain/ratio.ts';

const ratio = (over: number, under = 1): Ratio => ({ over: BigInt(over), under: BigInt(under) });

const amount = fc.integer({ min: 0, max: 9_000_000_000_000_000 });
const ratios = fc
	.tuple(amount, fc.integer({ min: 1, max: 999_999_999_999_999 }))
	.map(([over, under]) => ratio(over, under));

describe('the median', () => {
	it('is the one in the middle, or halfway between two', () => {
		expect(roundedRatio(medianRatio([ratio(9), ratio(1), ratio(4)]))).toBe(4);
		expect(roundedRatio(medianRatio([ratio(9), ratio(1), ratio(4), ratio(6)]))).toBe(5);
	});

	it('has as many on either side, whatever the order', () => {
		fc.assert(
			fc.property(fc.array(ratios, { minLength: 1, maxLength: 12 }), (all) => {
				const median = medianRatio(all);
				const signs = all.map((each) => compareRatios(each, median));
				const half = all.length / 2;
				expect(signs.filter((sign) => sign < 0).length).toBeLessThanOrEqual(half);
				expect(signs.filter((sign) => sign > 0).length).toBeLessThanOrEqual(half);
				expect(compareRatios(medianRatio(all.toReversed()), median)).toBe(0);
			}),
		);
	});

	it('of nothing is refused', () => {
		expect(() => medianRatio([])).toThrow(RangeError);
	});
});

describe('a share in per cent', () => {
	it('is exact at the limit', () => {
		expect(isWithinPercent(ratio(1, 3), 50, ratio(2, 3))).toBe(true);
		expect(isWithinPercent(ratio(333_333_334, 1_000_000_000), 50, ratio(2, 3))).toBe(false);
		expect(isWithinPercent(ratio(125), 12.5, ratio(1000))).toBe(true);
		expect(isWithinPercent(ratio(126), 12.5, ratio(1000))).toBe(false);
	});
});

it.each([
	[ratio(5, 2), 3],
	[ratio(-5, 2), -3],
	[ratio(7, 3), 2],
	[ratio(0), 0],
])('%o is rounded to %i', (each, rounded) => {
	expect(roundedRatio(each)).toBe(rounded);
});

it('the rent of a mu is that of the plot shared out over its area', () => {
	const rent = parseYuan('1000.00') ?? 0;
	expect(roundedRatio(perUnit(rent, parseQuantity('12.5') ?? 0))).toBe(8_000);
	expect(roundedRatio(perUnit(rent, parseQuantity('3') ?? 0))).toBe(33_333);
});
