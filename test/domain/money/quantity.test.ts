import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity, parseQuantity } from '../../../src/domain/money/quantity.ts';

describe('a quantity', () => {
	it.each([
		['12.5', 125_000],
		['0.0001', 1],
		['-3', -30_000],
		['99999999999.9999', 999_999_999_999_999],
	])('is read from %s as ten-thousandths', (text, scaled) => {
		expect(parseQuantity(text)).toBe(scaled);
	});

	it.each(['', '1.00001', '123456789012', '-0', '.5', '5.', '1,5', '12亩', '1e2'])(
		'is not “%s”',
		(text) => {
			expect(parseQuantity(text)).toBeUndefined();
		},
	);

	it('is written without trailing zeros', () => {
		expect([125_000, 1, -30_000, 0].map(formatQuantity)).toEqual(['12.5', '0.0001', '-3', '0']);
	});

	it('comes back as it was written', () => {
		const most = 999_999_999_999_999;
		fc.assert(
			fc.property(fc.integer({ min: -most, max: most }), (scaled) => {
				expect(parseQuantity(formatQuantity(scaled))).toBe(scaled === 0 ? 0 : scaled);
			}),
		);
	});
});
