import { describe, expect, it } from 'vitest';
import { capitalsPage } from '../../../src/views/pages/capitals.ts';
import { aBalance, aLedgerRow, aVillage } from '../../builders.ts';
import { noMarks } from '../../made-up-hints.ts';
import {
	aFullAsset,
	aFullComment,
	aFullProject,
	aFullResource,
	aLease,
	aSupervisionRecord,
} from '../../register-rows.ts';

const asOf = '2026-11-21';

describe('what a village owns', () => {
	const { dataset } = aVillage({
		balances: [
			aBalance({}),
			aBalance({ 账户: '库存现金', 期初余额: '12.00', 本期支出: '0.00', 期末余额: '12.00' }),
		],
		assets: [
			aFullAsset(),
			aFullAsset({
				编号: 'ZC002',
				名称: '旧仓库',
				使用状况: '闲置',
				原值: '20000.00',
				账面净值: '',
			}),
			aFullAsset({ 编号: 'ZC003', 名称: '老水泵', 类别: '机器设备', 使用状况: '报废' }),
			aFullAsset({
				编号: 'ZC004',
				名称: '打谷机',
				类别: '机器设备',
				使用状况: '自用',
				原值: '8000.00',
			}),
		],
		resources: [
			aFullResource(),
			aFullResource({
				编号: 'ZY002',
				名称: '西塘',
				类别: '水面',
				'面积（亩）': '0.1',
				使用状况: '闲置',
			}),
			aFullResource({ 编号: 'ZY003', 名称: '南坡果园', '面积（亩）': '0.2', 使用状况: '自营' }),
		],
		contracts: [
			aLease(),
			aLease({
				编号: 'HT2024-03',
				标的: 'ZY001',
				类型: '资源发包',
				年租金: '5000.00',
				应收款: '',
				已收款: '',
			}),
			aLease({ 编号: 'HT2020-01', 标的: '', 结束: '2024-12-31', 年租金: '900.00', 状态: '到期' }),
		],
	});
	const page = capitalsPage(dataset, asOf, noMarks);

	it('is its money at the end of the newest period, also per household', () => {
		expect(page.fundsFen).toBe(91_200);
		expect(page.fundsPerHouseholdFen).toBe(221);
	});

	it('is its assets by kind, dearest first, without what is scrapped', () => {
		expect(page.assetKinds.map(({ kind, count, costFen }) => [kind, count, costFen])).toEqual([
			['房屋建筑物', 2, 17_000_000],
			['机器设备', 1, 800_000],
		]);
		expect(page.costFen).toBe(17_800_000);
	});

	it('has no book value where that of one asset is not stated', () => {
		expect(page.assetKinds.map(({ bookValueFen }) => bookValueFen)).toEqual([
			undefined,
			12_000_000,
		]);
	});

	it('is its resources by kind with exact areas', () => {
		expect(page.resourceKinds).toEqual([
			{ kind: 'orchard', areaMu: 127_000, letMu: 125_000, idleMu: 0 },
			{ kind: 'water', areaMu: 1000, letMu: 0, idleMu: 1000 },
		]);
	});

	it('says to whom things are let, by the contract that names them', () => {
		expect(page.assets[0]?.contracts[0]?.contract.id).toBe('HT2024-02');
		expect(page.resources[0]?.contracts[0]?.contract.id).toBe('HT2024-03');
		expect(page.resources[1]?.contracts).toEqual([]);
	});

	it('adds up the rents of the contracts in force, and what of them was not received', () => {
		expect(page.let).toEqual({ contracts: 2, annualRentFen: 1_700_000, arrearsFen: 300_000 });
	});

	it('names what lies idle', () => {
		expect(page.idle.assets.map(({ name }) => name)).toEqual(['旧仓库']);
		expect(page.idle.resources.map(({ name }) => name)).toEqual(['西塘']);
	});
});

it('says which works made an asset', () => {
	const { dataset } = aVillage({
		assets: [aFullAsset(), aFullAsset({ 编号: 'ZC002' })],
		projects: [aFullProject({ 形成资产: 'ZC002' })],
	});
	const { assets } = capitalsPage(dataset, asOf, noMarks);
	expect(assets.map(({ projects }) => projects.map(({ id }) => id))).toEqual([[], ['XM2025-01']]);
});

it('leads to every contract about an asset, the one that it names first, and to the rows of each', () => {
	const { dataset } = aVillage({
		assets: [aFullAsset({ 合同编号: 'HT2024-01' })],
		contracts: [
			aLease({ 编号: 'HT2020-01' }),
			aLease({ 编号: 'HT2024-01', 标的: '' }),
			aLease({ 编号: 'HT2024-02' }),
			aLease({ 编号: 'HT2024-03', 标的: 'ZC009' }),
		],
		ledger: {
			'2025-03': [
				aLedgerRow({
					类别: '租赁收入',
					'收入（元）': '1.00',
					'支出（元）': '',
					合同编号: 'HT2020-01',
				}),
			],
		},
	});
	const [line] = capitalsPage(dataset, asOf, noMarks).assets;
	expect(line?.contracts.map(({ contract, rows }) => [contract.id, rows])).toEqual([
		['HT2024-01', 0],
		['HT2024-02', 0],
		['HT2020-01', 1],
	]);
});

it('carries what was asked and looked at about an asset or a resource', () => {
	const { dataset } = aVillage({
		assets: [aFullAsset()],
		resources: [aFullResource()],
		comments: [aFullComment({ 针对编号: 'ZY001' })],
		supervision: [aSupervisionRecord({ 针对编号: 'ZC001' })],
	});
	const { assets, resources } = capitalsPage(dataset, asOf, noMarks);
	expect(assets[0]?.records.supervision.map(({ id }) => id)).toEqual(['JD2025-01']);
	expect(resources[0]?.records.comments.map(({ id }) => id)).toEqual(['YJ2025-01']);
});

it('is nothing where nothing is disclosed', () => {
	expect(capitalsPage(aVillage().dataset, asOf, noMarks)).toMatchObject({
		fundsFen: undefined,
		assets: [],
		resources: [],
		let: { contracts: 0 },
	});
});
