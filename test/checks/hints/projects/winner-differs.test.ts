import { expect, it } from 'vitest';
import { winnerDiffers } from '../../../../src/checks/hints/projects/winner-differs.ts';
import { aBid } from '../../../builders.ts';
import { aFullContract, aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const projects = [aFullProject()];
const won = aBid({ 单位: '青禾县路桥工程队' });

it('another winner in the register of projects is noted', () => {
	expect(sayings(winnerDiffers, { projects, bids: [aBid()] })).toEqual([
		'projects:XM2025-01 投标报价里中标的是禾丰建设工程队，项目登记的中标单位是青禾县路桥工程队。',
	]);
});

it('so is a contract with somebody else', () => {
	const contracts = [aFullContract({ 对方: '长风水利工程有限公司' })];
	expect(sayings(winnerDiffers, { projects, contracts, bids: [won] })).toEqual([
		'projects:XM2025-01 投标报价里中标的是青禾县路桥工程队，合同的对方是长风水利工程有限公司。',
	]);
});

it.each([
	['all three name the same', { projects, contracts: [aFullContract()], bids: [won] }],
	[
		'only spaces and brackets differ',
		{
			projects: [aFullProject({ 中标单位: '禾丰（青禾）建设' })],
			bids: [aBid({ 单位: '禾丰 (青禾)建设' })],
		},
	],
	['no bid is marked as the winner', { projects, bids: [aBid({ 结果: '未中标' })] }],
	['the project names no winner', { projects: [aFullProject({ 中标单位: '' })], bids: [aBid()] }],
])('nothing is noted where %s', (_, parts) => {
	expect(hintsIn(winnerDiffers, parts)).toEqual([]);
});
