import { expect, it } from 'vitest';
import { contractOverAward } from '../../../../src/checks/hints/projects/contract-over-award.ts';
import { aBid } from '../../../builders.ts';
import { aFullContract, aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const projects = [aFullProject()];

it('a contract above the price awarded is noted, with both rows', () => {
	const parts = { projects, contracts: [aFullContract({ 合同总额: '78000.00' })] };
	expect(sayings(contractOverAward, parts)).toEqual([
		'projects:XM2025-01 中标金额 76,000.00 元，合同总额 78,000.00 元，高 2,000.00 元。',
	]);
	expect(hintsIn(contractOverAward, parts)).toMatchObject([
		{
			on: '2025-03-05',
			amountFen: 200_000,
			rows: [{ amountFen: 7_600_000 }, { amountFen: 7_800_000 }],
		},
	]);
});

it('so is one above the offer that won, and a price above it', () => {
	const bids = [aBid({ 报价: '75000.00' })];
	expect(sayings(contractOverAward, { projects, bids, contracts: [aFullContract()] })).toEqual([
		'projects:XM2025-01 中标单位报价 75,000.00 元，合同总额 76,000.00 元，高 1,000.00 元。',
	]);
	expect(sayings(contractOverAward, { projects, bids })).toEqual([
		'projects:XM2025-01 中标单位报价 75,000.00 元，中标金额 76,000.00 元，高 1,000.00 元。',
	]);
});

it('a contract for several works is held against all of them, and noted at the first', () => {
	const two = [aFullProject(), aFullProject({ 编号: 'XM2025-02', 中标金额: '24000.00' })];
	const contracts = [aFullContract({ 合同总额: '100000.01' })];
	expect(sayings(contractOverAward, { projects: two, contracts })).toEqual([
		'projects:XM2025-01 2 个项目的中标金额合计 100,000.00 元，合同总额 100,000.01 元，高 0.01 元。',
	]);
	const whole = [aFullContract({ 合同总额: '100000.00' })];
	expect(hintsIn(contractOverAward, { projects: two, contracts: whole })).toEqual([]);
	const priceless = [aFullProject(), aFullProject({ 编号: 'XM2025-02', 中标金额: '' })];
	expect(hintsIn(contractOverAward, { projects: priceless, contracts })).toEqual([]);
});

it.each([
	['the contract has the price awarded', { projects, contracts: [aFullContract()] }],
	['it was signed for less', { projects, contracts: [aFullContract({ 合同总额: '70000.00' })] }],
	[
		'no price is registered',
		{ projects: [aFullProject({ 中标金额: '' })], contracts: [aFullContract()] },
	],
	[
		'two lots were won apart',
		{ projects, bids: [aBid({ 报价: '30000.00' }), aBid({ 单位: '乙建筑队', 报价: '46000.00' })] },
	],
])('nothing is noted where %s', (_, parts) => {
	expect(hintsIn(contractOverAward, parts)).toEqual([]);
});
