import { describe, expect, it } from 'vitest';
import { projectList, projectFacts } from '../../../src/views/pages/project.ts';
import { aBid, aLedgerRow, aVillage, type VillageParts } from '../../builders.ts';
import { noMarks } from '../../made-up-hints.ts';
import { aFullContract, aFullDecision, aFullAsset, aFullProject } from '../../register-rows.ts';

const page = (cells = {}, parts: VillageParts = {}) => {
	const { dataset } = aVillage({
		decisions: [aFullDecision()],
		contracts: [aFullContract()],
		projects: [aFullProject(cells)],
		...parts,
	});
	return projectFacts(dataset, 'XM2025-01', noMarks);
};
const steps = (cells = {}) => page(cells).steps.map(({ name, state }) => `${name}:${state}`);

describe('the life line of a project', () => {
	it('goes from the decision to the acceptance, with the days between', () => {
		expect(page().steps.map(({ name, on, daysSince }) => [name, on, daysSince])).toEqual([
			['decided', '2025-02-15', undefined],
			['announced', '2025-02-20', 5],
			['opened', '2025-03-01', 9],
			['contracted', '2025-03-05', 4],
			['started', '2025-03-10', 5],
			['completed', '2025-05-20', 71],
			['accepted', '2025-06-01', 12],
		]);
	});

	it('shows a step without a date that a later one has passed', () => {
		expect(steps({ 公告日期: '', 采购方式: '公开招标' })).toContain('announced:skipped');
	});

	it('asks for no announcement of an inquiry, and shows one that was made', () => {
		expect(steps({ 公告日期: '' }).join()).not.toContain('announced');
		expect(steps()).toContain('announced:taken');
	});

	it('shows what has not happened yet as awaited', () => {
		expect(steps({ 竣工: '', 验收: '', 状态: '在建' }).slice(-2)).toEqual([
			'completed:awaited',
			'accepted:awaited',
		]);
	});

	it('asks for no tender where the work was awarded without one', () => {
		const direct = steps({ 采购方式: '直接发包', 公告日期: '', 开标日期: '', 投标单位数: '' });
		expect(direct.join()).not.toMatch(/announced|opened/);
	});
});

describe('the money of a project', () => {
	const ledger = {
		'2025-03': [
			aLedgerRow({ 凭证号: '记-3-1', '支出（元）': '30000.00', 项目编号: 'XM2025-01' }),
			aLedgerRow({ 凭证号: '记-3-2', '支出（元）': '10000.00', 合同编号: 'HT2025-01' }),
			aLedgerRow({
				凭证号: '记-3-3',
				'支出（元）': '5000.00',
				合同编号: 'HT2025-01',
				项目编号: 'XM2025-02',
			}),
		],
	};
	const parts = {
		ledger,
		projects: [aFullProject(), aFullProject({ 编号: 'XM2025-02', 合同编号: '' })],
	};

	it('is its own rows and those of its contract that name no other project', () => {
		const { rows, netFen } = page({}, parts).money;
		expect(rows.map(({ voucher }) => voucher)).toEqual(['记-3-1', '记-3-2']);
		expect(netFen).toBe(4_000_000);
	});

	it('is nothing where no row names it', () => {
		expect(page().money).toMatchObject({ rows: [], netFen: 0 });
	});
});

describe('a project', () => {
	it('leads to its decision, contract and asset', () => {
		const { decision, contract, asset } = page({ 形成资产: 'ZC001' }, { assets: [aFullAsset()] });
		expect([decision?.id, contract?.id, asset?.id]).toEqual(['JY2025-01', 'HT2025-01', 'ZC001']);
	});

	it('is listed with the newest first, and first of all what has no date yet', () => {
		const { dataset } = aVillage({
			projects: [
				aFullProject({ 编号: 'XM1', 公告日期: '2024-01-01' }),
				aFullProject({ 编号: 'XM2', 公告日期: '2025-01-01' }),
				aFullProject({ 编号: 'XM3', 公告日期: '', 开工: '' }),
			],
		});
		expect(projectList(dataset, noMarks).map(({ id }) => id)).toEqual(['XM3', 'XM2', 'XM1']);
	});
});

describe('the bids for a project', () => {
	const winner = '青禾县路桥工程队';
	const bids = [
		aBid({ 单位: '乙建筑队', 报价: '', 结果: '废标' }),
		aBid({ 单位: '丙建筑队', 报价: '79000.00', 结果: '未中标' }),
		aBid({ 单位: '丁建筑队', 报价: '75000.00', 结果: '未中标' }),
		aBid({ 单位: winner, 报价: '76000.00' }),
	];

	it('name the winner first, then the others by price, with how far each is above the lowest', () => {
		expect(
			page({}, { bids }).bids.map(({ bid, overLowestFen }) => [bid.bidder, overLowestFen]),
		).toEqual([
			[winner, 100_000],
			['丁建筑队', 0],
			['丙建筑队', 400_000],
			['乙建筑队', undefined],
		]);
	});

	it('lead to the page of who won the project, and of nobody else', () => {
		const linked = (bidder: string) =>
			page({}, { bids: [aBid({ 单位: bidder })] }).bids.map(({ payee }) => payee !== undefined);
		expect([linked(winner), linked('丙建筑队')]).toEqual([[true], [false]]);
	});

	it('are owed once somebody has won in competition, and none is registered', () => {
		expect(page().owesBids).toBe(true);
		expect(page({}, { bids }).owesBids).toBe(false);
		expect(page({ 采购方式: '直接发包' }).owesBids).toBe(false);
		expect(page({ 中标单位: '' }).owesBids).toBe(false);
	});
});
