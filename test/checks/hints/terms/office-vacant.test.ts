import { expect, it } from 'vitest';
import { officeVacant } from '../../../../src/checks/hints/terms/office-vacant.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { anOfficial } from './an-official.ts';

const left = { 任期结束: '2026-01-15' };

it.each([
	['somebody follows', [anOfficial(left), anOfficial({ 姓名: '郭雪梅', 任期开始: '2026-02-01' })]],
	[
		'somebody acts',
		[anOfficial(left), anOfficial({ 姓名: '郭雪梅', 职务: '代理主任', 任期开始: '2026-02-01' })],
	],
	['the last term ended not long ago', [anOfficial({ 任期结束: '2026-04-15' })]],
	['a deputy left', [anOfficial({ ...left, 职务: '副主任' })]],
	['the leader of a group left', [anOfficial({ ...left, 机构: '村民小组', 职务: '三组组长' })]],
	['a first secretary left', [anOfficial({ ...left, 机构: '村党组织', 职务: '第一书记' })]],
	['the office never had anybody', [anOfficial({ 职务: '委员' })]],
])('where %s there is no hint', (_, officials) => {
	expect(hintsIn(officeVacant, { officials })).toEqual([]);
});

it('nothing is said of a register that could not be read whole', () => {
	const parts = { officials: [anOfficial(left)], incomplete: ['officials'] } as const;
	expect(hintsIn(officeVacant, parts)).toEqual([]);
});

it('an office whose last holder left long ago is noted, one hint for all that one person left', () => {
	const officials = [
		anOfficial({ ...left, 机构: '村党组织', 职务: '书记' }),
		anOfficial({ ...left, 职务: '村委会主任' }),
	];
	expect(sayings(officeVacant, { officials })).toEqual([
		'officials:周百灵 村党组织书记、村民委员会主任：周百灵的任期2026年1月15日结束，已过 166 天，没有登记接任的人。',
	]);
	expect(hintsIn(officeVacant, { officials })).toMatchObject([{ on: '2026-01-15' }]);
});

it('the county sets how long it may take', () => {
	const officials = [anOfficial(left)];
	expect(hintsIn(officeVacant, { officials }, { thresholds: { vacantDays: 200 } })).toEqual([]);
});
