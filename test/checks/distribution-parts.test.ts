import { describe, expect, it } from 'vitest';
import { distributionParts } from '../../src/checks/distribution-parts.ts';
import { aDistribution, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const year = (cells: Cells) => ({ distributions: [aDistribution(cells)] });
const whole = { 公积公益金: '20000.00', 福利费: '10000.00', 外来投资分利: '6000.00' };

describe('the parts of a distribution', () => {
	it.each([
		['the whole', { ...whole, 其他分配: '4000.00' }],
		['less than the whole, for the rest is carried over', whole],
		['nothing of a loss', { 收益总额: '-5000.00', 成员分配: '0.00' }],
	])('may be %s', (_, cells) => {
		expect(problems(distributionParts, year(cells))).toEqual([]);
	});

	it('are not more than the whole', () => {
		const village = year({ ...whole, 其他分配: '4000.01' });
		expect(problems(distributionParts, village)).toEqual([
			'distribution-over distributions.csv:2 收益总额',
		]);
		expect(sentences(distributionParts, village)).toEqual([
			'各项分配合计 100000.01，多于收益总额 100000.00。',
		]);
	});

	it('are nothing when there was a loss', () => {
		expect(problems(distributionParts, year({ 收益总额: '-5000.00', 成员分配: '1.00' }))).toEqual([
			'distribution-over distributions.csv:2 收益总额',
		]);
	});
});
