import { describe, expect, it } from 'vitest';
import { assetMissing } from '../../../../src/checks/hints/projects/asset-missing.ts';
import { anAsset } from '../../../builders.ts';
import { aFullProject } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

/** Accepted 91 days before 2026-06-30. */
function built(cells = {}) {
	const project = { 名称: '文化广场铺装工程', 验收: '2026-03-31', 决算金额: '75500.00' };
	return { projects: [aFullProject({ ...project, ...cells })] };
}

describe('new works accepted more than 90 days ago', () => {
	it('are noted when they name no asset', () => {
		expect(sayings(assetMissing, built())).toEqual([
			'projects:XM2025-01 2026年3月31日验收，已过 91 天，没有填写形成的资产。',
		]);
		expect(hintsIn(assetMissing, built())).toMatchObject([
			{ on: '2026-03-31', amountFen: 7_550_000, rows: [{ text: '文化广场铺装工程' }] },
		]);
	});

	it('give no hint when they name one', () => {
		const parts = { assets: [anAsset()], ...built({ 形成资产: 'ZC-001' }) };
		expect(hintsIn(assetMissing, parts)).toEqual([]);
	});

	it('are held against the county’s own limit', () => {
		expect(hintsIn(assetMissing, built(), { thresholds: { assetDays: 91 } })).toEqual([]);
	});
});

it('90 days are time enough', () => {
	expect(hintsIn(assetMissing, built({ 验收: '2026-04-01' }))).toEqual([]);
});

it('works that were not accepted, or were stopped, are no asset yet', () => {
	expect(hintsIn(assetMissing, built({ 状态: '终止' }))).toEqual([]);
	expect(hintsIn(assetMissing, built({ 验收: '', 状态: '完工' }))).toEqual([]);
});

it.each(['村级道路维修', '山塘清淤工程', '入口绿化工程', '污水管网改造工程', '便民桥护栏更换工程'])(
	'%s makes no new asset',
	(名称) => {
		expect(hintsIn(assetMissing, built({ 名称 }))).toEqual([]);
	},
);

it.each(['新建农机维修点', '绿化苗圃扩建工程', '改道公路硬化工程', '二组路灯安装工程'])(
	'%s makes one',
	(名称) => {
		expect(hintsIn(assetMissing, built({ 名称 }))).toHaveLength(1);
	},
);
