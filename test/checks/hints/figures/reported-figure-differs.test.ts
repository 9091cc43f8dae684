import { describe, expect, it } from 'vitest';
import { reportedFigureDiffers } from '../../../../src/checks/hints/figures/reported-figure-differs.ts';
import { aBalance, aLedgerRow, type Cells, type VillageParts } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { anIncome } from '../year-ledgers.ts';

/** In March 2025 300 came in and 100 went out, 40 of it from the committee's account; 900 is left in the bank. */
function village(figures: readonly Cells[], parts: VillageParts = {}): VillageParts {
	return {
		ledger: {
			'2025-03': [
				aLedgerRow({ ...anIncome('300.00') }),
				aLedgerRow({ 凭证号: '记-3-2', '支出（元）': '60.00' }),
				aLedgerRow({ 凭证号: '记-3-3', '支出（元）': '40.00', 主体: '村民委员会' }),
			],
		},
		balances: [aBalance({})],
		'reported-figures': figures.map((cells) => ({
			期间: '2025-03',
			指标: '本期支出',
			上报金额: '100.00',
			...cells,
		})),
		...parts,
	};
}

describe('a figure that the township reported', () => {
	it('may be what the village discloses', () => {
		const same = village([
			{},
			{ 指标: '本期收入', 上报金额: '300.00' },
			{ 指标: '期末余额', 上报金额: '900.00' },
			{ 主体: '村民委员会', 上报金额: '40.00' },
		]);
		expect(hintsIn(reportedFigureDiffers, same)).toEqual([]);
	});

	it('is without loans', () => {
		const { ledger } = village([]);
		const rows = [
			...(ledger?.['2025-03'] ?? []),
			aLedgerRow({ 凭证号: '记-3-4', 类别: '归还借款', '支出（元）': '7.00' }),
		];
		expect(hintsIn(reportedFigureDiffers, village([{}], { ledger: { '2025-03': rows } }))).toEqual(
			[],
		);
	});

	it('is noted when it is another, each with a subject of its own', () => {
		const other = village([
			{ 上报金额: '99.99', 报表名称: '三资月报' },
			{ 上报金额: '98.00' },
			{ 主体: '集体经济组织' },
			{ 指标: '期末余额' },
		]);
		expect(sayings(reportedFigureDiffers, other)).toEqual([
			'reported-figures:2025-03/expense 2025年3月“本期支出”：乡镇上报 99.99 元（三资月报），村里公开 100.00 元，相差 0.01 元。',
			'reported-figures:2025-03/expense~2 2025年3月“本期支出”：乡镇上报 98.00 元，村里公开 100.00 元，相差 2.00 元。',
			'reported-figures:2025-03/expense/集体经济组织 集体经济组织2025年3月“本期支出”：乡镇上报 100.00 元，村里公开 60.00 元，相差 40.00 元。',
			'reported-figures:2025-03/closing 2025年3月“期末余额”：乡镇上报 100.00 元，村里公开 900.00 元，相差 800.00 元。',
		]);
		expect(hintsIn(reportedFigureDiffers, other)[0]).toMatchObject({
			on: '2025-03-31',
			amountFen: 1,
			rows: [{ text: '三资月报', amountFen: 9_999 }],
		});
	});

	it('of a quarter is compared with the three months when all of them are disclosed', () => {
		const quarter = [{ 期间: '2025-Q1', 上报金额: '1.00' }];
		expect(hintsIn(reportedFigureDiffers, village(quarter))).toEqual([]);
		const { ledger } = village([]);
		const full = village(quarter, { ledger: { '2025-01': [], '2025-02': [], ...ledger } });
		expect(hintsIn(reportedFigureDiffers, full)).toHaveLength(1);
		expect(hintsIn(reportedFigureDiffers, { ...full, incomplete: ['ledger'] })).toEqual([]);
	});

	it('of a month is not compared with the ledger of a quarter', () => {
		const { ledger } = village([]);
		const quarterly = { ledger: { '2025-Q1': ledger?.['2025-03'] ?? [] } };
		expect(hintsIn(reportedFigureDiffers, village([{ 上报金额: '1.00' }], quarterly))).toEqual([]);
	});

	it('at the end of a period is not compared while an account has no balance of that day', () => {
		const closing = [{ 指标: '期末余额', 上报金额: '1.00' }];
		const old = aBalance({ 账户: '库存现金', 期间: '2025-02' });
		const stale = village(closing, { balances: [aBalance({}), old] });
		expect(hintsIn(reportedFigureDiffers, stale)).toEqual([]);
		const closed = aBalance({
			账户: '库存现金',
			期间: '2025-02',
			期初余额: '100.00',
			期末余额: '0.00',
		});
		const empty = village(closing, { balances: [aBalance({}), closed] });
		expect(hintsIn(reportedFigureDiffers, empty)).toHaveLength(1);
	});
});
