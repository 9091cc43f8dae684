import { describe, expect, it } from 'vitest';
import { formatAxisAmount } from '../../src/client/axis-amount.ts';

describe('an amount on an axis', () => {
	it.each([
		[0, '0'],
		[500, '500'],
		[9999, '9999'],
		[10_000, '1万'],
		[35_000, '3.5万'],
		[99_990_000, '9999万'],
		[100_000_000, '1亿'],
		[150_000_000, '1.5亿'],
	])('of %d yuan is %s', (yuan, words) => {
		expect(formatAxisAmount(yuan)).toBe(words);
	});

	it('keeps its sign, and its unit goes by its size', () => {
		expect([-500, -12_000, -200_000_000].map(formatAxisAmount)).toEqual(['-500', '-1.2万', '-2亿']);
	});

	it('has no rests of binary fractions', () => {
		expect(formatAxisAmount(0.1 + 0.2)).toBe('0.3');
		expect(formatAxisAmount(11_000 * 1.1)).toBe('1.21万');
	});
});
