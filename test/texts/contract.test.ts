import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/index.ts';

const { contract: t, village } = textsFor('zh-CN');

describe('what is still to be paid under a contract', () => {
	it.each([
		['total', 100_00, 40_00, '还有 60.00 元没有付：合同总额 100.00 元，明细中已付 40.00 元。'],
		['finalCost', 100_00, 100_00, '决算 100.00 元，已经付清。'],
		['total', 100_00, 130_00, '合同总额 100.00 元，明细中已付 130.00 元，多付 30.00 元。'],
	] as const)('of the %s %i, %i being paid, is said first', (of, whole, paid, sentence) => {
		expect(t.payable(of, whole, paid)).toBe(sentence);
	});
});

describe('the end of a term', () => {
	it('is a matter for what is let, and no arrears of works', () => {
		expect(t.term({ kind: 'over', days: 797 }, true)).toBe('已到期 797 天');
		expect(t.term({ kind: 'over', days: 797 }, false)).toBe('合同期限已满');
	});
});

describe('a balance', () => {
	it('that nobody registered is not zero', () => {
		expect(village.balanceCaption('2025-03', undefined, 5_00)).toBe(
			'2025年3月末，库存现金没有登记，银行存款 5.00 元。',
		);
		expect(village.balanceCaption('2025-03', 0, 5_00)).toContain('库存现金 0.00 元');
	});
});
