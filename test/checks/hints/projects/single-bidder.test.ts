import { expect, it } from 'vitest';
import { singleBidder } from '../../../../src/checks/hints/projects/single-bidder.ts';
import { aBid } from '../../../builders.ts';
import { aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

it.each(['公开招标', '邀请招标', '竞争性磋商', '询价'])(
	'one bidder is noted in a project given by %s',
	(method) => {
		const projects = [aFullProject({ 采购方式: method, 投标单位数: '1' })];
		expect(sayings(singleBidder, { projects })).toEqual([
			'projects:XM2025-01 参加的单位 1 家，由青禾县路桥工程队中标。',
		]);
		expect(hintsIn(singleBidder, { projects })).toMatchObject([
			{ on: '2025-03-01', amountFen: 7_600_000, rows: [{ text: '村级道路维修' }] },
		]);
	},
);

it('two bidders are enough', () => {
	expect(hintsIn(singleBidder, { projects: [aFullProject({ 投标单位数: '2' })] })).toEqual([]);
});

it('an unknown number says nothing', () => {
	expect(hintsIn(singleBidder, { projects: [aFullProject({ 投标单位数: '' })] })).toEqual([]);
});

it('a direct award has one party by its nature', () => {
	const projects = [aFullProject({ 采购方式: '直接发包', 投标单位数: '1' })];
	expect(hintsIn(singleBidder, { projects })).toEqual([]);
});

it('a tender with one bid that nobody has won may yet be repeated', () => {
	const projects = [aFullProject({ 投标单位数: '1', 中标单位: '' })];
	expect(hintsIn(singleBidder, { projects })).toEqual([]);
});

it('where the number is left out, the bids are counted', () => {
	const projects = [aFullProject({ 投标单位数: '' })];
	expect(hintsIn(singleBidder, { projects, bids: [aBid()] })).toHaveLength(1);
	expect(hintsIn(singleBidder, { projects, bids: [aBid(), aBid({ 单位: '乙队' })] })).toEqual([]);
});
