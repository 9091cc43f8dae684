import { expect, it } from 'vitest';
import { handoverUnrecorded } from '../../../../src/checks/hints/terms/handover-unrecorded.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { aHandover } from './a-handover.ts';
import { anOfficial } from './an-official.ts';

const before = anOfficial({ 任期结束: '2026-01-15' });
const after = anOfficial({ 姓名: '郭雪梅', 任期开始: '2026-01-16' });
const officials = [before, after];

it.each([
	['of the office', aHandover()],
	['of two offices together', aHandover({ 移交人职务: '原书记、村委会主任' })],
	['of the body', aHandover({ 移交人职务: '上届村民委员会' })],
])('a change with a handover %s gives no hint', (_, handover) => {
	expect(hintsIn(handoverUnrecorded, { officials, handovers: [handover] })).toEqual([]);
});

it.each([
	['the same person was elected again', [before, anOfficial({ 任期开始: '2026-01-16' })], {}],
	[
		'the supervisors have a new head',
		officials.map((one) => ({ ...one, 机构: '村务监督委员会' })),
		{},
	],
	['the change was before disclosure began', officials, { since: '2026-02-01' }],
	['the change was a few days ago', officials, { asOf: '2026-01-26' }],
])('where %s there is no hint', (_, rows, seen) => {
	expect(hintsIn(handoverUnrecorded, { officials: rows }, seen)).toEqual([]);
});

it('a change without a handover is noted, with both people', () => {
	expect(sayings(handoverUnrecorded, { officials })).toEqual([
		'officials:周百灵 村民委员会主任：2026年1月16日由别人接替周百灵，已过 165 天，没有登记工作移交。',
	]);
	expect(hintsIn(handoverUnrecorded, { officials })).toMatchObject([
		{ on: '2026-01-16', rows: [{ subject: 'officials:周百灵' }, { subject: 'officials:郭雪梅' }] },
	]);
});

it.each([
	['another office', aHandover({ 移交人职务: '原理事长' }), '没有登记工作移交'],
	['another election', aHandover({ 换届日期: '2021-01-12' }), '没有登记工作移交'],
	['no day', aHandover({ 交接日期: '' }), '登记了移交 1 项，都没有写交接日期'],
])('a handover of %s is none', (_, handover, words) => {
	const [saying] = sayings(handoverUnrecorded, { officials, handovers: [handover] });
	expect(saying).toContain(words);
});
