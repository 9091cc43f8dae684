import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/domain/portal/profiles.ts';
import type { PortalContext } from '../../src/domain/portal/portal-context.ts';
import { listRegisterRecords } from '../../src/search/register-records.ts';
import { aLedgerRow, anInspection, aVillage, villageId } from '../builders.ts';
import {
	aFullComment,
	aFullContract,
	aFullDebt,
	aFullDecision,
	aFullAsset,
	aFullProject,
	aFullRectification,
	aFullResource,
	aFullSubsidy,
	aSupervisionRecord,
} from '../register-rows.ts';

const { dataset, register } = aVillage({
	decisions: [aFullDecision({ 实施结果: '路已修好' })],
	projects: [aFullProject()],
	contracts: [aFullContract({ 签订日期: '2009-05-01' })],
	assets: [aFullAsset({ 存放地点: '村口' })],
	resources: [aFullResource()],
	ledger: { '2024-01': [aLedgerRow({ 日期: '2024-01-05' })] },
});
const context = {
	register,
	profile: profiles.national,
	asOf: '2026-11-21',
} as unknown as PortalContext;
const records = [...listRegisterRecords(dataset, context)];
const at = (path: string) => records.find((record) => record.path.endsWith(path));

describe('what can be found in the registers', () => {
	it('is a page for each decision, project and contract', () => {
		expect(at('/decisions/JY2025-01/')?.segments.map(({ text }) => text)).toEqual([
			'公益事业',
			'路已修好',
		]);
		expect(at('/projects/XM2025-01/')?.segments.map(({ text }) => text)).toContain(
			'青禾县路桥工程队',
		);
		expect(at('/contracts/HT2025-01/')?.title).toBe('柳溪村 合同：道路维修施工合同（HT2025-01）');
	});

	it('is each asset and resource at its row', () => {
		expect(at(`/villages/${villageId}/capitals/`)?.segments).toEqual([
			{ anchor: 'row-ZC001', text: '村口门面房 · 房屋建筑物 · 村口' },
			{ anchor: 'row-ZY001', text: '东坡果园 · 园地' },
		]);
	});

	it('is each question, problem, debt and inspection at its row, and each batch of a subsidy', () => {
		const { dataset: more } = aVillage({
			comments: [aFullComment()],
			inspections: [anInspection()],
			rectifications: [aFullRectification()],
			debts: [aFullDebt()],
			supervision: [aSupervisionRecord()],
			subsidies: [aFullSubsidy({ 名单文件: 'subsidies/BT2025-01.csv' })],
			'subsidy-lists': {
				'BT2025-01': [{ 序号: '1', '姓名（脱敏）': '张*丰', 金额: '985.00' }],
			},
		});
		const found = [...listRegisterRecords(more, context)];
		expect(found.map(({ path, segments }) => [path.split('/')[3], segments[0]])).toEqual([
			['subsidies', { text: '每亩 98.50 元' }],
			['debts', { anchor: 'row-ZQ001', text: '果园承包款欠交 · 张*丰' }],
			['supervision', { anchor: 'row-JD2025-01', text: '审核2月收支 · 同意公开' }],
			['comments', { anchor: 'row-YJ2025-01', text: '路灯什么时候修？ · 十日内修好。' }],
			[
				'inspections',
				{ anchor: 'row-JC2025-01', text: '任期审计 · 青禾县审计局 · 2021年至2025年村级财务收支' },
			],
			['rectifications', { anchor: 'row-ZG2025-01', text: '租金没有按时收取 · 逐户催收' }],
		]);
	});

	it('stands with the year it is of', () => {
		expect(at('/decisions/JY2025-01/')?.year).toBe(2025);
	});

	it('opens no year of its own for an old contract', () => {
		expect(at('/contracts/HT2025-01/')?.year).toBe(2024);
	});

	it('is marked as of a register, in its village and township', () => {
		expect(at('/projects/XM2025-01/')?.filters).toEqual({
			kind: 'register',
			township: '990101',
			village: villageId,
		});
	});

	it('is nothing where nothing is disclosed', () => {
		expect([...listRegisterRecords(aVillage().dataset, context)]).toEqual([]);
	});
});
