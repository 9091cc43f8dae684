import { expect, it } from 'vitest';
import { buildVillageCalendar } from '../../src/summary/village-calendar.ts';
import { partYear, runningMonth } from '../../src/views/part-years.ts';
import { parsePeriod, type Period } from '../../src/domain/time/period.ts';
import { aDisclosure, anObligation } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';

const catalogue = [
	anObligation({
		...{ 目录编号: 'SW-11', 类别: '村务', 公开频次: '每季度' },
		...{ 公开时限: '次月15日', 数据表: 'subsidies' },
	}),
];

it('a year runs until its last day', () => {
	expect(runningMonth(2025, '2025-11-30')).toBe(11);
	expect(runningMonth(2025, '2025-12-31')).toBeUndefined();
	expect(runningMonth(2024, '2025-11-30')).toBeUndefined();
});

it.each([
	['2025-11-15', 2025, ['2025-Q1', '2025-Q3']],
	['2028-11-15', 2025, ['2025-Q1', '2025-Q3', '2025-Q4']],
	['2028-11-15', 2024, []],
] as const)('as of %s the quarters of %i of which nothing is here are %j', (asOf, year, keys) => {
	const { dataset, context } = aDatedVillage(
		{ asOf },
		{
			catalogue,
			'village-affairs': [
				aDisclosure({ 目录编号: 'SW-11', 期间: '2025-Q3', 发布日期: '2025-10-10' }),
			],
		},
	);
	const held = [parsePeriod('2025-Q2') as Period];
	const calendar = buildVillageCalendar(dataset, context);
	const { undisclosed } = partYear(year, { table: 'subsidies', held }, calendar, context);
	expect(undisclosed).toEqual(keys);
});
