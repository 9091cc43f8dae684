import { describe, expect, it } from 'vitest';
import { disclosurePeriod } from '../../src/checks/disclosure-period.ts';
import { aDisclosure, anObligation, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const village = (frequency: string, period: string, more: Cells = {}) => ({
	catalogue: [
		anObligation({ 目录编号: 'CW-09', 类别: '财务', 公开事项: '村级债务', 公开频次: frequency }),
	],
	finance: [aDisclosure({ 目录编号: 'CW-09', 期间: period, ...more })],
});

describe('the period of a disclosure', () => {
	it.each([
		['每月', '2025-03'],
		['每季度', '2025-Q1'],
		['每季度', '2025-03'],
		['每半年', '2025-H1'],
		['每半年', '2025-Q2'],
		['每年', '2025'],
		['事项发生时', '2025-03-14'],
	])('fits an item that is disclosed %s: %s', (frequency, period) => {
		expect(problems(disclosurePeriod, village(frequency, period))).toEqual([]);
	});

	it.each([
		['每月', '2025'],
		['每月', '2025-Q1'],
		['每月', '2025-03-14'],
		['每季度', '2025'],
		['每半年', '2025'],
		['每年', '2025-10'],
		['每年', '2025-Q4'],
	])('does not fit an item that is disclosed %s: %s', (frequency, period) => {
		expect(problems(disclosurePeriod, village(frequency, period))).toEqual([
			'period-frequency finance.csv:2 期间',
		]);
	});

	it('is told with the form that is right', () => {
		expect(sentences(disclosurePeriod, village('每年', '2025-10'))).toEqual([
			'“村级债务”每年公开一次，期间不能这样写。',
		]);
	});

	it('is not looked at where the item is of another affair, or not in the catalogue', () => {
		const { catalogue, finance } = village('每年', '2025-10');
		expect(problems(disclosurePeriod, { catalogue, 'party-affairs': finance })).toEqual([]);
		expect(problems(disclosurePeriod, { finance: [aDisclosure({ 目录编号: 'XX-1' })] })).toEqual(
			[],
		);
	});
});
