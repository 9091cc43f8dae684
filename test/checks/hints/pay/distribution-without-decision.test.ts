import { expect, it } from 'vitest';
import { distributionWithoutDecision } from '../../../../src/checks/hints/pay/distribution-without-decision.ts';
import { aDecision, aDistribution } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

it.each([
	['with a decision', { 决议编号: 'JY2025-01' }],
	['of nothing', { 成员分配: '0.00' }],
])('a distribution %s gives no hint', (_, cells) => {
	const village = { decisions: [aDecision()], distributions: [aDistribution(cells)] };
	expect(hintsIn(distributionWithoutDecision, village)).toEqual([]);
});

it('a distribution without a decision is noted', () => {
	const village = { distributions: [aDistribution({ 公积公益金: '20000.00' })] };
	expect(sayings(distributionWithoutDecision, village)).toEqual([
		'distributions:2024 2024年度分配收益 80,000.00 元，其中成员分配 60,000.00 元，没有填决议编号。',
	]);
	expect(hintsIn(distributionWithoutDecision, village)).toMatchObject([
		{ on: '2024-12-31', amountFen: 8_000_000 },
	]);
});
