import { describe, expect, it } from 'vitest';
import { approverMissing } from '../../../../src/checks/hints/signatures/approver-missing.ts';
import { aLedgerRow } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

describe('a payment', () => {
	it('whose approver is named gives no hint', () => {
		const ledger = { '2025-03': [aLedgerRow({ 审批人: '金文涛' })] };
		expect(hintsIn(approverMissing, { ledger })).toEqual([]);
	});

	it('without a name, or with a dash for one, is noted with its amount and row', () => {
		const ledger = {
			'2025-03': [aLedgerRow({}), aLedgerRow({ 凭证号: '记-3-2', 摘要: '硒鼓', 审批人: '—' })],
		};
		expect(sayings(approverMissing, { ledger })).toEqual([
			'ledger:2025-03:记-3-1 “复印纸”没有填审批人。',
			'ledger:2025-03:记-3-2 “硒鼓”没有填审批人。',
		]);
		expect(hintsIn(approverMissing, { ledger })[0]).toMatchObject({
			rule: 'approver-missing',
			on: '2025-03-05',
			amountFen: 10_000,
			rows: [{ subject: 'ledger:2025-03:记-3-1', text: '复印纸' }],
		});
	});
});

it('an income or a reversal needs none', () => {
	const ledger = {
		'2025-03': [
			aLedgerRow({ '支出（元）': '', '收入（元）': '5.00', 类别: '利息收入' }),
			aLedgerRow({ '支出（元）': '-5.00' }),
		],
	};
	expect(hintsIn(approverMissing, { ledger })).toEqual([]);
});
