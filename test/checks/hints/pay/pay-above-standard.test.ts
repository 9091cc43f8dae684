import { describe, expect, it } from 'vitest';
import { payAboveStandard } from '../../../../src/checks/hints/pay/pay-above-standard.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

function anOfficial(cells: Cells = {}): Cells {
	return {
		姓名: '周百灵',
		机构: '村民委员会',
		职务: '主任',
		任期开始: '2021-01-16',
		'报酬标准（元/月）': '3400.00',
		...cells,
	};
}

function pay(cells: Cells = {}): Cells {
	return aLedgerRow({
		日期: '2025-03-20',
		类别: '干部报酬',
		摘要: '3月报酬',
		对方: '周百灵',
		'支出（元）': '3400.00',
		...cells,
	});
}

const village = (ledger: readonly Cells[], officials: readonly Cells[] = [anOfficial()]) => ({
	officials,
	ledger: { '2025-03': ledger },
});

describe('the pay of an official', () => {
	it('may be the standard of the months it is for', () => {
		expect(hintsIn(payAboveStandard, village([pay()]))).toEqual([]);
		const quarter = pay({ 摘要: '一季度报酬', '支出（元）': '10200.00' });
		expect(hintsIn(payAboveStandard, village([quarter]))).toEqual([]);
	});

	it('above it is noted', () => {
		const above = village([pay({ 摘要: '1-3月报酬', '支出（元）': '10200.01' })]);
		expect(sayings(payAboveStandard, above)).toEqual([
			'ledger:2025-03:记-3-1 付给周百灵2025年1月到2025年3月的报酬 10,200.01 元，按标准是 10,200.00 元，高出 0.01 元。',
		]);
		expect(hintsIn(payAboveStandard, above)).toMatchObject([{ on: '2025-03-20', amountFen: 1 }]);
	});

	it('paid twice for one month is added up', () => {
		const twice = village([pay(), pay({ 凭证号: '记-3-2', 日期: '2025-03-28' })]);
		expect(sayings(payAboveStandard, twice)).toEqual([
			'ledger:2025-03:记-3-2 付给周百灵2025年3月的报酬 6,800.00 元，按标准是 3,400.00 元，高出 3,400.00 元。',
		]);
		expect(hintsIn(payAboveStandard, twice)[0]?.rows).toHaveLength(2);
	});

	it('taken back by a reversal is not counted, whether or not that names the month', () => {
		const reversal = { 凭证号: '记-3-2', '支出（元）': '-9000.00' };
		const wrong = pay({ '支出（元）': '9000.00' });
		const right = pay({ 凭证号: '记-3-3' });
		for (const 摘要 of ['冲销记-3-1：3月报酬', '冲销记-3-1']) {
			expect(
				hintsIn(payAboveStandard, village([wrong, pay({ ...reversal, 摘要 }), right])),
			).toEqual([]);
		}
	});

	it('of two posts has two standards', () => {
		const officials = [anOfficial(), anOfficial({ 职务: '会计', '报酬标准（元/月）': '600.00' })];
		const paid = pay({ '支出（元）': '4000.00' });
		expect(hintsIn(payAboveStandard, village([paid], officials))).toEqual([]);
	});

	it.each([
		['by one sheet', { 对方: '村干部（见工资表）' }, {}],
		['as a bonus', { 摘要: '3月绩效' }, {}],
		['for months not named', { 摘要: '村干部报酬' }, {}],
		['in another category', { 类别: '差旅费' }, {}],
		['without a disclosed standard', {}, { '报酬标准（元/月）': '' }],
		['after leaving office', {}, { 任期结束: '2025-02-28' }],
	])('%s has nothing to be held against', (_, cells, official) => {
		const paid = pay({ '支出（元）': '9000.00', ...cells });
		expect(hintsIn(payAboveStandard, village([paid], [anOfficial(official)]))).toEqual([]);
	});
});
