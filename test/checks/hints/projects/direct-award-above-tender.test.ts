import { describe, expect, it } from 'vitest';
import { directAwardAboveTender } from '../../../../src/checks/hints/projects/direct-award-above-tender.ts';
import { aFullProject } from '../../../register-rows.ts';
import { aContract, aDecision, aProject } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const thresholds = { tender: 100_000 };
const large = { 预算金额: '100000.00', 采购方式: '直接发包', 中标金额: '98000.00' };

describe('a project with a budget at the limit', () => {
	it('is noted when it was awarded directly', () => {
		const parts = { contracts: [aContract()], projects: [aFullProject(large)] };
		expect(sayings(directAwardAboveTender, parts, { thresholds })).toEqual([
			'projects:XM2025-01 预算 100,000.00 元，采购方式是直接发包。',
		]);
		expect(hintsIn(directAwardAboveTender, parts, { thresholds })).toMatchObject([
			{
				on: '2025-03-01',
				amountFen: 10_000_000,
				rows: [{ subject: 'projects:XM2025-01', text: '村级道路维修' }],
			},
		]);
	});

	it('is noted when prices were asked for', () => {
		const projects = [aFullProject({ ...large, 采购方式: '询价' })];
		expect(sayings(directAwardAboveTender, { projects }, { thresholds })).toEqual([
			'projects:XM2025-01 预算 100,000.00 元，采购方式是询价。',
		]);
	});

	it.each(['公开招标', '邀请招标', '竞争性磋商', '村民自建'])('may be given by %s', (method) => {
		const projects = [aFullProject({ ...large, 采购方式: method })];
		expect(hintsIn(directAwardAboveTender, { projects }, { thresholds })).toEqual([]);
	});

	it('gives no hint where the county sets no limit', () => {
		expect(hintsIn(directAwardAboveTender, { projects: [aFullProject(large)] })).toEqual([]);
	});

	it('gives no hint when it was stopped before anybody was chosen', () => {
		const projects = [aProject({ 预算金额: '100000.00', 采购方式: '直接发包', 状态: '终止' })];
		expect(hintsIn(directAwardAboveTender, { projects }, { thresholds })).toEqual([]);
	});
});

it('a price at the limit counts when the budget stays below it', () => {
	const projects = [aFullProject({ ...large, 预算金额: '99999.99', 中标金额: '100000.00' })];
	expect(sayings(directAwardAboveTender, { projects }, { thresholds })).toEqual([
		'projects:XM2025-01 中标 100,000.00 元，采购方式是直接发包。',
	]);
});

it('a project below the limit may be awarded directly', () => {
	const projects = [aFullProject({ ...large, 预算金额: '99999.99' })];
	expect(hintsIn(directAwardAboveTender, { projects }, { thresholds })).toEqual([]);
});

describe('the day of a project that nobody has been chosen for', () => {
	const planned = aProject({ 预算金额: '100000.00', 采购方式: '直接发包', 决议编号: 'JY2025-01' });

	it('is that of its decision', () => {
		const decisions = [aDecision({ '村民（代表）会议': '2026-02-15' })];
		const parts = { decisions, projects: [planned] };
		expect(hintsIn(directAwardAboveTender, parts, { thresholds })).toMatchObject([
			{ on: '2026-02-15' },
		]);
	});

	it('is the as-of day when there is no decision yet', () => {
		expect(hintsIn(directAwardAboveTender, { projects: [planned] }, { thresholds })).toMatchObject([
			{ on: '2026-06-30' },
		]);
	});
});
