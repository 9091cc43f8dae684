import { describe, expect, it } from 'vitest';
import { disclosureDates } from '../../src/checks/disclosure-dates.ts';
import { aDisclosure, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const finance = (cells: Cells) => ({ finance: [aDisclosure(cells)] });

describe('the dates of a disclosure', () => {
	it('are in order, and may be the same day', () => {
		const village = finance({
			审核日期: '2025-04-10',
			发布日期: '2025-04-10',
			张贴开始: '2025-04-10',
			张贴结束: '2025-04-20',
		});
		expect(problems(disclosureDates, village)).toEqual([]);
	});

	it('are out of order when reviewed after publication, or taken down before put up', () => {
		const village = finance({
			审核日期: '2025-04-11',
			发布日期: '2025-04-10',
			张贴开始: '2025-04-20',
			张贴结束: '2025-04-10',
		});
		expect(problems(disclosureDates, village)).toEqual([
			'dates-disordered finance.csv:2 发布日期',
			'dates-disordered finance.csv:2 张贴结束',
		]);
		expect(sentences(disclosureDates, village)[0]).toBe(
			'“发布日期”（2025-04-10）早于“审核日期”（2025-04-11）。',
		);
	});

	it.each(['2025-03', '2025-Q1', '2025-03-31'])(
		'warn when the accounts of %s are published before it ended',
		(period) => {
			const village = finance({ 期间: period, 发布日期: '2025-03-30' });
			expect(problems(disclosureDates, village)).toEqual([
				'published-early finance.csv:2 发布日期',
			]);
		},
	);

	it.each(['2025', '2025-H1'])('let a plan for %s be published while it lasts', (period) => {
		expect(problems(disclosureDates, finance({ 期间: period, 发布日期: '2025-01-20' }))).toEqual(
			[],
		);
	});

	it('let party and village affairs announce what is to come', () => {
		const disclosure = aDisclosure({ 目录编号: 'CW-01', 发布日期: '2025-03-01' });
		expect(problems(disclosureDates, { 'village-affairs': [disclosure] })).toEqual([]);
	});
});
