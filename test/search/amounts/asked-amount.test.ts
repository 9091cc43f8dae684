import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatYuan } from '../../../src/domain/money/money.ts';
import { readAskedAmount } from '../../../src/search/amounts/asked-amount.ts';
import { money } from '../../../src/texts/zh-CN/format.ts';

it.each([
	['793.77', 79_377],
	['23320', 2_332_000],
	['18,100.00', 1_810_000],
	['18，100', 1_810_000],
	['¥ 500', 50_000],
	['58元', 5_800],
	['3500元整', 350_000],
	['.5', undefined],
	['0.5', 50],
	['2.5万', 2_500_000],
	['2.55万元', 2_550_000],
	['0.000001万', 1],
	['1亿元', 10_000_000_000],
	['0.12345678万', undefined],
	['12.345', undefined],
	['12', undefined],
	['12元', 1_200],
	['1,2', undefined],
	['2025', 202_500],
	['2025年', undefined],
	['记-3-5', undefined],
	['接待', undefined],
	['', undefined],
	['９００', undefined],
	['1'.repeat(32_000), undefined],
	[`1${',000'.repeat(8_000)}`, undefined],
])('%s is asked for as %s fen', (typed, fen) => {
	expect(readAskedAmount(typed)).toBe(fen);
});

it('every amount is read as the site writes it, and as an office does', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (fen) => {
			expect(readAskedAmount(money(fen))).toBe(fen);
			expect(readAskedAmount(formatYuan(fen))).toBe(fen);
		}),
	);
});
