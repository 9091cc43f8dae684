import { describe, expect, it } from 'vitest';
import { lettings } from '../../src/checks/lettings.ts';
import { aContract, anAsset, aResource, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const asset = (cells: Cells, status = '履行中') => ({
	assets: [anAsset(cells)],
	contracts: [aContract({ 状态: status })],
});

describe('what is let', () => {
	it('has a contract', () => {
		const village = {
			...asset({ 使用状况: '出租', 合同编号: 'HT2025-01' }),
			resources: [aResource({ 使用状况: '发包', 合同编号: 'HT2025-01' })],
		};
		expect(problems(lettings, village)).toEqual([]);
	});

	it('has a contract also when only the contract names it', () => {
		const village = {
			assets: [anAsset({ 编号: 'ZC001', 使用状况: '出租' })],
			contracts: [aContract({ 标的: 'ZC001' })],
		};
		expect(problems(lettings, village)).toEqual([]);
	});

	it.each(['发包', '流转'])('is noted without a contract when it is %s', (use) => {
		const village = { resources: [aResource({ 使用状况: use })] };
		expect(problems(lettings, village)).toEqual(['letting-uncontracted resources.csv:2 使用状况']);
		expect(sentences(lettings, village)).toEqual([`使用状况是“${use}”，却没有填合同编号。`]);
	});

	it('is noted without a contract when it is an asset', () => {
		expect(problems(lettings, asset({ 使用状况: '出租' }))).toEqual([
			'letting-uncontracted assets.csv:2 使用状况',
		]);
	});
});

describe('what is not let', () => {
	it('may name the contract that has expired', () => {
		const village = asset({ 使用状况: '闲置', 合同编号: 'HT2025-01' }, '到期');
		expect(problems(lettings, village)).toEqual([]);
	});

	it('is noted when its contract still runs', () => {
		const village = asset({ 使用状况: '闲置', 合同编号: 'HT2025-01' });
		expect(problems(lettings, village)).toEqual(['letting-other-use assets.csv:2 使用状况']);
		expect(sentences(lettings, village)).toEqual(['使用状况是“闲置”，合同“HT2025-01”却还在履行。']);
	});
});
