import { expect, it } from 'vitest';
import { bids as check } from '../../src/checks/bids.ts';
import { aBid } from '../builders.ts';
import { aFullProject } from '../register-rows.ts';
import { problems, sentences } from './problems.ts';

const projects = [aFullProject({ 投标单位数: '2' })];
const lost = aBid({ 单位: '长风水利工程有限公司', 结果: '未中标' });

it('the bids are as many as the project says', () => {
	const parts = { projects, bids: [aBid(), lost, aBid({ 单位: '宏远市政公司', 结果: '废标' })] };
	expect(problems(check, parts)).toEqual(['bids-count projects.csv:2 投标单位数']);
	expect(sentences(check, parts)).toEqual(['这里写的是 2 家，bids.csv 里登记了 3 家。']);
});

it('one of them won', () => {
	const two = { projects, bids: [aBid(), { ...lost, 结果: '中标' }] };
	expect(problems(check, two)).toEqual(['bids-winners bids.csv:3 结果']);
	const none = { projects, bids: [aBid({ 结果: '未中标' }), lost] };
	expect(problems(check, none)).toEqual(['bids-no-winner projects.csv:2 中标单位']);
	expect(sentences(check, none)).toEqual([
		'项目登记由“青禾县路桥工程队”中标，bids.csv 里登记的 2 家没有一家写“中标”。',
	]);
});

it.each([
	['all fits', { projects, bids: [aBid(), lost] }],
	['one is written twice', { projects, bids: [aBid(), lost, lost] }],
	['no bids are registered', { projects }],
	['some could not be read', { projects, bids: [aBid()], incomplete: ['bids'] as const }],
	[
		'nobody has won yet',
		{ projects: [aFullProject({ 投标单位数: '1', 中标单位: '' })], bids: [lost] },
	],
])('nothing is said where %s', (_, parts) => {
	expect(problems(check, parts)).toEqual([]);
});
