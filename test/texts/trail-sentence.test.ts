import { describe, expect, it } from 'vitest';
import { trailSentence, type Money } from '../../src/texts/zh-CN/trail-sentence.ts';

const paid = (yuan: number, money: Partial<Money> = {}) =>
	trailSentence({
		side: 'expense',
		measure: { of: 'award', fen: 12_000_000 },
		payments: yuan === 0 ? 0 : 5,
		paidFen: yuan * 100,
		refunds: 0,
		refundedFen: 0,
		netFen: yuan * 100,
		ledgersFrom: undefined,
		...money,
	});
const received = (yuan: number, money: Partial<Money> = {}) =>
	paid(yuan, { side: 'income', measure: { of: 'due', fen: 3_600_000 }, ...money });

describe('the sentence of what the village pays', () => {
	it.each([
		[
			'a part is paid',
			paid(96_000),
			'中标 120,000.00 元，已付 5 笔 96,000.00 元，占中标金额 80.0%，还有 24,000.00 元没有付。',
		],
		[
			'all is paid',
			paid(120_000),
			'中标 120,000.00 元，已付 5 笔 120,000.00 元，占中标金额 100.0%，已经付清。',
		],
		[
			'more than the award is paid',
			paid(126_000),
			'中标 120,000.00 元，已付 5 笔 126,000.00 元，占中标金额 105.0%，比中标金额多 6,000.00 元。',
		],
		['nothing is paid', paid(0), '中标 120,000.00 元，收支明细里还没有写明属于它的付款。'],
		[
			'a part was paid back',
			paid(96_000, { paidFen: 10_000_000, refunds: 1, refundedFen: 400_000 }),
			'中标 120,000.00 元，已付 5 笔 100,000.00 元，退回 1 笔 4,000.00 元，净付 96,000.00 元，占中标金额 80.0%，还有 24,000.00 元没有付。',
		],
		[
			'the final cost is below the award',
			paid(96_000, { finalCostFen: 9_600_000 }),
			'中标 120,000.00 元，决算 96,000.00 元，已付 5 笔 96,000.00 元，占中标金额 80.0%，按决算已经付清。',
		],
		[
			'more than the final cost is paid',
			paid(96_000, { finalCostFen: 9_500_000 }),
			'中标 120,000.00 元，决算 95,000.00 元，已付 5 笔 96,000.00 元，占中标金额 80.0%，比决算多 1,000.00 元。',
		],
		[
			'only a budget is known, which nobody is owed',
			paid(96_000, { measure: { of: 'budget', fen: 12_000_000 } }),
			'预算 120,000.00 元，已付 5 笔 96,000.00 元，占预算 80.0%。',
		],
		[
			'a contract states no total',
			paid(96_000, { measure: undefined }),
			'合同没有登记总额，已付 5 笔 96,000.00 元。',
		],
		[
			'the ledgers begin too late to say what is left',
			paid(96_000, { ledgersFrom: '2024-01' }),
			'中标 120,000.00 元，已付 5 笔 96,000.00 元。',
		],
	])('when %s', (_, sentence, expected) => {
		expect(sentence).toBe(expected);
	});
});

describe('the sentence of what the village receives', () => {
	it.each([
		[
			'the register says what came in',
			received(24_000, { receivedFen: 3_300_000 }),
			'应收 36,000.00 元，台账登记已收 33,000.00 元，还有 3,000.00 元没有收到。收支明细里写明收到 5 笔 24,000.00 元。',
		],
		[
			'no row says what came in',
			received(0, { receivedFen: 3_600_000 }),
			'应收 36,000.00 元，台账登记已收 36,000.00 元，已经收齐。收支明细里还没有写明属于它的收款。',
		],
		[
			'only the ledgers say what came in',
			received(24_000),
			'应收 36,000.00 元，已收 5 笔 24,000.00 元，占应收款 66.7%，还有 12,000.00 元没有收到。',
		],
		[
			'more came in than was due',
			received(36_001),
			'应收 36,000.00 元，已收 5 笔 36,001.00 元，占应收款 100.0%，多收 1.00 元。',
		],
		[
			'only the total is known, which is not yet due',
			received(24_000, { measure: { of: 'total', fen: 3_600_000 } }),
			'合同总额 36,000.00 元，已收 5 笔 24,000.00 元，占合同总额 66.7%。',
		],
		[
			'nothing is stated as due',
			received(24_000, { measure: undefined }),
			'合同没有登记应收款和总额，已收 5 笔 24,000.00 元。',
		],
		[
			'the ledgers begin too late to say what is left',
			received(24_000, { ledgersFrom: '2024-01' }),
			'应收 36,000.00 元，已收 5 笔 24,000.00 元。',
		],
	])('when %s', (_, sentence, expected) => {
		expect(sentence).toBe(expected);
	});
});
