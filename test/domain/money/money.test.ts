import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYuan, parseYuan, divideByHeads, sumFen } from '../../../src/domain/money/money.ts';

/** The same rule, written independently: whole fen by `BigInt`, or refused. */
function oracle(text: string): number | undefined {
	const [whole = '', decimals, ...more] = text.replace(/^-/, '').split('.');
	const digitsOnly = [whole, decimals ?? '0'].every((part) => /^[0-9]+$/.test(part));
	if (more.length > 0 || !digitsOnly || whole.length > 14 || (decimals ?? '').length > 2) {
		return undefined;
	}
	const fen = BigInt(whole) * 100n + BigInt((decimals ?? '').padEnd(2, '0'));
	if (fen > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
	if (!text.startsWith('-')) return Number(fen);
	return fen === 0n ? undefined : -Number(fen);
}

describe('reading an amount', () => {
	it.each([
		['12500.00', 1_250_000],
		['12500', 1_250_000],
		['-30.5', -3_050],
		['0.01', 1],
		['0', 0],
		['0.1', 10],
		['90071992547409.91', Number.MAX_SAFE_INTEGER],
	])('reads %s exactly', (text, fen) => {
		expect(parseYuan(text)).toBe(fen);
	});

	it.each([
		...['', ' ', '1 ', '1,000', '１', '1.005', '.5', '5.', '+1', '--1', '-0', '-0.00', '1e3'],
		...['0x10', 'NaN', 'Infinity', '12元', '约12', '一万', '90071992547409.92', '123456789012345'],
		...['1\n', '1.0.0', '٣'],
	])('refuses “%s”', (text) => {
		expect(parseYuan(text)).toBeUndefined();
	});

	it('agrees with whole-number arithmetic on any string, or refuses it', () => {
		const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 17 });
		const likely = fc
			.tuple(fc.constantFrom('', '-', '+'), digits, fc.constantFrom('', '.', '..', ','), digits)
			.map((parts) => parts.join(''));
		const near = fc.string({ unit: fc.constantFrom(...'0123456789.-+,eE 元０'), maxLength: 20 });
		fc.assert(
			fc.property(fc.oneof(likely, near, fc.string()), (text) => {
				expect(parseYuan(text)).toBe(oracle(text));
			}),
			{ numRuns: 2_000 },
		);
	});

	it('gives back what was written', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (fen) => {
				expect(parseYuan(formatYuan(fen))).toBe(fen === 0 ? 0 : fen);
			}),
		);
	});
});

describe('writing an amount', () => {
	it.each([
		[0, '0.00'],
		[5, '0.05'],
		[-5, '-0.05'],
		[1_250_000, '12500.00'],
	])('writes %i fen as %s', (fen, text) => {
		expect(formatYuan(fen)).toBe(text);
	});
});

describe('a sum', () => {
	it('is exact where binary fractions would not be', () => {
		expect(sumFen(Array.from({ length: 10 }, () => 10))).toBe(100);
		expect(sumFen([])).toBe(0);
	});

	it('is refused when it can no longer be exact', () => {
		expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
		expect(() => sumFen([0.5])).toThrow(RangeError);
	});
});

describe('a share', () => {
	it.each([
		[100, 3, 33],
		[200, 3, 67],
		[1, 2, 1],
		[-1, 2, -1],
		[Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER],
	])('of %i fen among %i is %i', (fen, heads, share) => {
		expect(divideByHeads(fen, heads)).toBe(share);
	});

	it('is nothing when there is nobody to share among', () => {
		expect(divideByHeads(100, 0)).toBeUndefined();
		expect(divideByHeads(100, undefined)).toBeUndefined();
	});
});
