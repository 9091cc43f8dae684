import { describe, expect, it } from 'vitest';
import { distributionOverSurplus } from '../../../../src/checks/hints/pay/distribution-over-surplus.ts';
import { aDecision, aDistribution, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { anIncome, theYear2024 } from '../year-ledgers.ts';

/** 80,000 came in; what the rows cost is left to distribute, of which the members had 60,000. */
function village(rows: readonly (readonly [number, Cells])[], cells: Cells = {}) {
	return {
		decisions: [aDecision()],
		distributions: [aDistribution({ 公积公益金: '30000.00', ...cells })],
		ledger: theYear2024([[6, anIncome('80000.00')], ...rows]),
	};
}
const cost = (yuan: string, cells: Cells = {}): readonly [number, Cells] => [
	9,
	{ '支出（元）': yuan, ...cells },
];

describe('what is paid out for a year', () => {
	it('may be all of its surplus', () => {
		expect(hintsIn(distributionOverSurplus, village([cost('20000.00')]))).toEqual([]);
	});

	it('above its surplus is noted', () => {
		expect(sayings(distributionOverSurplus, village([cost('20000.01')]))).toEqual([
			'distributions:2024 2024年度分给成员、投资者和其他方面 60,000.00 元，按收支明细当年结余 59,999.99 元，多出 0.01 元。',
		]);
		expect(hintsIn(distributionOverSurplus, village([cost('100000.00')]))).toMatchObject([
			{ on: '2024-12-31', amountFen: 6_000_000, values: { surplus: -2_000_000 } },
		]);
	});

	it.each([
		['works', { 类别: '工程支出' }],
		['a loan that is paid back', { 类别: '归还借款' }],
		['welfare', { 类别: '福利支出' }],
		['land compensation handed on', { 类别: '征地补偿支出' }],
		['earmarked money', { 资金来源: '专项资金' }],
		['the committee’s accounts', { 主体: '村民委员会' }],
	])('is not measured by %s', (_, cells) => {
		expect(hintsIn(distributionOverSurplus, village([cost('50000.00', cells)]))).toEqual([]);
	});

	it('is not measured by a distribution paid in the year', () => {
		const paid = cost('50000.00', { 类别: '其他支出', 决议编号: 'JY2025-01' });
		const decided = village([paid], { 决议编号: 'JY2025-01' });
		expect(hintsIn(distributionOverSurplus, decided)).toEqual([]);
	});

	it('is not compared with a year of which a ledger is missing or unread', () => {
		const short = village([cost('50000.00')]);
		expect(hintsIn(distributionOverSurplus, short)).toHaveLength(1);
		expect(hintsIn(distributionOverSurplus, { ...short, incomplete: ['ledger'] })).toEqual([]);
		delete short.ledger['2024-02'];
		expect(hintsIn(distributionOverSurplus, short)).toEqual([]);
	});
});
