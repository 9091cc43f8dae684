import { describe, expect, it } from 'vitest';
import { distributionYears } from '../../src/checks/distribution-years.ts';
import { aDistribution } from '../builders.ts';
import { problems } from './problems.ts';

describe('the distribution of a year', () => {
	it('stands beside that of another year', () => {
		const rows = [aDistribution({ 年度: '2023' }), aDistribution({ 年度: '2024' })];
		expect(problems(distributionYears, { distributions: rows })).toEqual([]);
	});

	it('stands once only', () => {
		const rows = [aDistribution(), aDistribution()];
		expect(problems(distributionYears, { distributions: rows })).toEqual([
			'distribution-repeated distributions.csv:3 年度',
		]);
	});
});
