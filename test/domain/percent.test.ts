import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exceedsPercent, reachesPercent } from '../../src/domain/percent.ts';

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
