import { describe, expect, it } from 'vitest';
import { witnessMissing } from '../../../../src/checks/hints/signatures/witness-missing.ts';
import { aLedgerRow } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

describe('a payment', () => {
	it('with a witness gives no hint', () => {
		const ledger = { '2025-03': [aLedgerRow({ 证明人: '金文涛' })] };
		expect(hintsIn(witnessMissing, { ledger })).toEqual([]);
	});

	it('that names nobody as witness is noted', () => {
		const ledger = { '2025-03': [aLedgerRow({ 证明人: '无' })] };
		expect(hintsIn(witnessMissing, { ledger })).toHaveLength(1);
	});

	it('that the bank debited for its own services needs none', () => {
		const ledger = { '2025-03': [aLedgerRow({ 摘要: '3月银行转账手续费' })] };
		expect(hintsIn(witnessMissing, { ledger })).toEqual([]);
	});

	it('that was taken back whole needs none', () => {
		const wrong = aLedgerRow({});
		const reversal = aLedgerRow({ 凭证号: '记-3-2', 摘要: '冲销', '支出（元）': '-100.00' });
		expect(hintsIn(witnessMissing, { ledger: { '2025-03': [wrong, reversal] } })).toEqual([]);
	});

	it('without a witness is noted with its amount and row', () => {
		const ledger = { '2025-03': [aLedgerRow({})] };
		expect(sayings(witnessMissing, { ledger })).toEqual([
			'ledger:2025-03:记-3-1 “复印纸”没有填证明人。',
		]);
		expect(hintsIn(witnessMissing, { ledger })).toMatchObject([
			{
				rule: 'witness-missing',
				on: '2025-03-05',
				amountFen: 10_000,
				rows: [{ subject: 'ledger:2025-03:记-3-1', text: '复印纸' }],
			},
		]);
	});
});

it('an income or a reversal needs no witness', () => {
	const ledger = {
		'2025-03': [
			aLedgerRow({ '支出（元）': '', '收入（元）': '5.00', 类别: '利息收入' }),
			aLedgerRow({ '支出（元）': '-5.00' }),
		],
	};
	expect(hintsIn(witnessMissing, { ledger })).toEqual([]);
});
