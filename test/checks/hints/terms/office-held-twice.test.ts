import { expect, it } from 'vitest';
import { officeHeldTwice } from '../../../../src/checks/hints/terms/office-held-twice.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { anOfficial } from './an-official.ts';

const next = anOfficial({ 姓名: '郭雪梅', 任期开始: '2026-01-16' });

it.each([
	['before the next one begins', { 任期结束: '2026-01-15' }],
	['on the day the next one begins', { 任期结束: '2026-01-16' }],
	['within the days of a handover', { 任期结束: '2026-01-25' }],
	['never, for the holder acts', { 职务: '主任（代理）' }],
	['never, in another single office', { 职务: '书记', 机构: '村党组织' }],
])('a term that ends %s gives no hint', (_, cells) => {
	expect(hintsIn(officeHeldTwice, { officials: [anOfficial(cells), next] })).toEqual([]);
});

it('a term without an end beside the next one is noted, with both people', () => {
	const officials = [anOfficial(), next];
	expect(sayings(officeHeldTwice, { officials })).toEqual([
		'officials:周百灵 村民委员会主任：郭雪梅2026年1月16日上任后，周百灵没有登记任期结束，两人同时登记在任。',
	]);
	expect(hintsIn(officeHeldTwice, { officials })).toMatchObject([
		{
			on: '2026-01-16',
			rows: [{ text: '村民委员会主任 周百灵' }, { text: '村民委员会主任 郭雪梅' }],
		},
	]);
});

it('two offices that one person goes on to hold are one hint', () => {
	const officials = ['村党组织 书记', '村民委员会 主任'].flatMap((post) => {
		const [机构 = '', 职务 = ''] = post.split(' ');
		return [
			anOfficial({ 机构, 职务, 任期结束: '2026-03-31' }),
			anOfficial({ 姓名: '郭雪梅', 机构, 职务, 任期开始: '2026-01-16' }),
		];
	});
	expect(sayings(officeHeldTwice, { officials })).toEqual([
		'officials:周百灵 村党组织书记、村民委员会主任：2026年1月16日到2026年3月31日，周百灵和郭雪梅同时登记在任。',
	]);
});

it('the county sets how many days a handover may take', () => {
	const officials = [anOfficial({ 任期结束: '2026-01-25' }), next];
	expect(hintsIn(officeHeldTwice, { officials }, { thresholds: { handoverDays: 5 } })).toHaveLength(
		1,
	);
});
