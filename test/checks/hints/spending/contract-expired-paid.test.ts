import { describe, expect, it } from 'vitest';
import { contractExpiredPaid } from '../../../../src/checks/hints/spending/contract-expired-paid.ts';
import { aContract, aLedgerRow, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const service = (cells: Cells = {}) =>
	aContract({
		类型: '服务',
		名称: '垃圾清运合同',
		对方: '青禾县洁美环境服务有限公司',
		签订日期: '2023-12-20',
		开始: '2024-01-01',
		结束: '2024-12-31',
		状态: '到期',
		...cells,
	});
const parts = (日期: string, ...contracts: Cells[]) => ({
	ledger: {
		[日期.slice(0, 7)]: [
			aLedgerRow({ 日期, 凭证号: '记-1', 合同编号: 'HT2025-01' }),
			aLedgerRow({ 日期, 凭证号: '记-2', 合同编号: 'HT2025-01' }),
		],
	},
	contracts,
});

describe('payments under a service contract', () => {
	it('for its last quarter, paid in the next, give no hint', () => {
		expect(hintsIn(contractExpiredPaid, parts('2025-03-31', service()))).toEqual([]);
	});

	it('that go on after its end are noted once', () => {
		const late = parts('2025-04-01', service());
		expect(sayings(contractExpiredPaid, late)).toEqual([
			'contracts:HT2025-01 合同2024年12月31日到期，此后又付 2 笔，合计 200.00 元，最近一笔在2025年4月1日，到期 91 天以后。',
		]);
		expect(hintsIn(contractExpiredPaid, late)).toMatchObject([
			{
				on: '2025-04-01',
				amountFen: 20_000,
				rows: [{ subject: 'ledger:2025-04:记-1' }, { subject: 'ledger:2025-04:记-2' }],
			},
		]);
	});

	it('that give back a deposit are not meant', () => {
		const back = {
			ledger: {
				'2025-06': [
					aLedgerRow({ 日期: '2025-06-01', 合同编号: 'HT2025-01', 摘要: '退还履约保证金' }),
				],
			},
			contracts: [service()],
		};
		expect(hintsIn(contractExpiredPaid, back)).toEqual([]);
	});

	it('give no hint when it was renewed, or another one with the same party runs', () => {
		const renewed = service({ 状态: '续签' });
		const next = service({ 编号: 'HT2025-02', 开始: '2025-01-01', 结束: '2025-12-31' });
		expect(hintsIn(contractExpiredPaid, parts('2025-06-01', renewed))).toEqual([]);
		expect(hintsIn(contractExpiredPaid, parts('2025-06-01', service(), next))).toEqual([]);
	});
});

describe('payments under a works contract', () => {
	const works = service({ 类型: '工程', 结束: '2023-01-01', 开始: '2022-01-01' });

	it('for the retention after the warranty give no hint', () => {
		expect(hintsIn(contractExpiredPaid, parts('2025-03-31', works))).toEqual([]);
	});

	it('long after the warranty are noted', () => {
		expect(hintsIn(contractExpiredPaid, parts('2025-04-01', works))).toHaveLength(1);
	});
});

it.each(['资产出租', '借款', '其他'])(
	'what is paid under a contract of %s is not meant',
	(类型) => {
		expect(hintsIn(contractExpiredPaid, parts('2026-06-01', service({ 类型 })))).toEqual([]);
	},
);
