import { describe, expect, it } from 'vitest';
import { registerAmounts } from '../../src/checks/register-amounts.ts';
import {
	aContract,
	aDebt,
	aDecision,
	aDistribution,
	anAsset,
	aProject,
	aResource,
	aSubsidy,
	type VillageParts,
} from '../builders.ts';
import { problems, sentences } from './problems.ts';

describe('what counts something there is', () => {
	it('may be nothing', () => {
		const village = {
			debts: [aDebt({ 余额: '0.00' })],
			assets: [anAsset({ 原值: '0.00' })],
			resources: [aResource({ '面积（亩）': '0' })],
		};
		expect(problems(registerAmounts, village)).toEqual([]);
	});

	it('is not a loss, and not a payment taken back: those may be negative', () => {
		const village = {
			distributions: [aDistribution({ 收益总额: '-1.00' })],
			subsidies: [aSubsidy({ 应发金额: '-450.00', 实发金额: '-450.00' })],
		};
		expect(problems(registerAmounts, village)).toEqual([]);
	});

	it.each<readonly [string, VillageParts]>([
		['decisions.csv:2 金额', { decisions: [aDecision({ 金额: '-1.00' })] }],
		['projects.csv:2 预算金额', { projects: [aProject({ 预算金额: '-1.00' })] }],
		['contracts.csv:2 年租金', { contracts: [aContract({ 年租金: '-1.00' })] }],
		['assets.csv:2 数量', { assets: [anAsset({ 数量: '-1' })] }],
		['resources.csv:2 面积（亩）', { resources: [aResource({ '面积（亩）': '-0.1' })] }],
		['debts.csv:2 余额', { debts: [aDebt({ 余额: '-1.00' })] }],
		['distributions.csv:2 成员分配', { distributions: [aDistribution({ 成员分配: '-1.00' })] }],
	])('is not negative: %s', (place, village) => {
		expect(problems(registerAmounts, village)).toEqual([`amount-negative ${place}`]);
	});

	it('is named in the sentence', () => {
		expect(sentences(registerAmounts, { assets: [anAsset({ 数量: '-1' })] })).toEqual([
			'“数量”写的是 -1，不能是负数。',
		]);
	});
});
