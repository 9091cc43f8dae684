import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatExactNumber,
	formatPercent,
	formatScientific,
} from '../../../src/loading/workbook/number-text.ts';

describe('a number of a spreadsheet as text', () => {
	it.each([
		[0, '0'],
		[-0, '0'],
		[96, '96'],
		[-50, '-50'],
		[0.1 + 0.2, '0.3'],
		[1234.5600000000002, '1234.56'],
		[20015.199999999997, '20015.2'],
		[12.345, '12.345'],
		[0.01, '0.01'],
		[0.000001, '0.000001'],
		[1e-7, '0.0000001'],
		[990101001200, '990101001200'],
		[999999999999999, '999999999999999'],
		[-1200, '-1200'],
	])('%d is “%s”', (number, text) => {
		expect(formatExactNumber(number)).toBe(text);
	});

	it('shows that digits were lost, as the spreadsheet does', () => {
		expect(formatExactNumber(Number('110101199003071234'))).toBe('1.10101E+17');
		expect(formatExactNumber(Number('6222029901011234564'))).toBe('6.22203E+18');
		expect(formatExactNumber(1e15)).toBe('1E+15');
		expect(formatExactNumber(NaN)).toBe('#NUM!');
		expect(formatScientific(0.00012)).toBe('1.2E-04');
	});

	it.each([
		[0.05, '5%'],
		[0.333, '33.3%'],
		[-1.5, '-150%'],
		[0, '0%'],
		[12, '1200%'],
		[0.07, '7%'],
	])('%d as a percentage is “%s”', (number, text) => {
		expect(formatPercent(number)).toBe(text);
	});

	it('is the exact amount in fen, whatever binary arithmetic did to its last bits', () => {
		const fen = fc.integer({ min: -1e12, max: 1e12 });
		fc.assert(
			fc.property(fen, fc.constantFrom(-1, 0, 1), (amount, noise) => {
				const stored = (amount / 100) * (1 + noise * Number.EPSILON);
				expect(fenOf(formatExactNumber(stored))).toBe(BigInt(amount));
			}),
			{ numRuns: 2000, seed: 20250305 },
		);
	});

	it('is within half a unit of the fifteenth digit of any number', () => {
		const any = fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e14, min: -1e14 });
		fc.assert(
			fc.property(any, (number) => {
				const text = formatExactNumber(number);
				expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
				expect(Math.abs(Number(text) - number)).toBeLessThanOrEqual(Math.abs(number) * 5e-15);
			}),
			{ numRuns: 2000, seed: 20250305 },
		);
	});
});

/** Decimal digits by whole-number arithmetic; a fraction of a fen throws. */
function fenOf(text: string): bigint {
	const [whole = '', decimals = ''] = text.replace('-', '').split('.');
	const fen = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
	return text.startsWith('-') ? -fen : fen;
}
