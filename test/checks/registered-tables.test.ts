import { describe, expect, it } from 'vitest';
import { registeredTables } from '../../src/checks/registered-tables.ts';
import {
	aBalance,
	aContract,
	aDisclosure,
	anObligation,
	aResource,
	type Cells,
} from '../builders.ts';
import { problems, sentences } from './problems.ts';

const item = (数据表: string, 公开频次: string) => [
	anObligation({ 目录编号: 'CW-05', 类别: '财务', 公开事项: '台账', 公开频次, 数据表 }),
];
const registered = (cells: Cells) => [aDisclosure({ 目录编号: 'CW-05', ...cells })];
const missing = ['table-missing finance.csv:2 期间'];

describe('what is registered as published', () => {
	it('of accounts has its table whole', () => {
		const catalogue = item('balances', '每季度');
		const finance = registered({ 期间: '2025-Q1' });
		const balances = ['2025-01', '2025-02', '2025-03'].map((期间) => aBalance({ 期间 }));
		expect(problems(registeredTables, { catalogue, finance, balances })).toEqual([]);
		const parts = { catalogue, finance, balances: balances.slice(1) };
		expect(problems(registeredTables, parts)).toEqual(missing);
		expect(sentences(registeredTables, parts)).toEqual([
			'登记已公开 2025-Q1 的“台账”，“货币资金余额”（balances.csv）里却没有这一期的内容。',
		]);
	});

	it('of a register moved in the period, or is confirmed as it stood', () => {
		const catalogue = item('supervision', '每季度');
		const row = { 编号: 'JD-1', 日期: '2025-02-10', 形式: '审核账目', 内容: '审核1月账目' };
		const finance = registered({ 期间: '2025-Q1', 正文: '见台账' });
		expect(problems(registeredTables, { catalogue, finance, supervision: [row] })).toEqual([]);
		const later = { catalogue, finance, supervision: [{ ...row, 日期: '2025-04-10' }] };
		expect(problems(registeredTables, later)).toEqual(missing);
		for (const cells of [{ 正文: '本季度台账无变动' }, { 不适用说明: '本季度没有检查' }]) {
			const confirmed = registered({ 期间: '2025-Q1', ...cells });
			expect(problems(registeredTables, { ...later, finance: confirmed })).toEqual([]);
		}
	});

	it('of a list of what there is tells something itself, and the list is not empty', () => {
		const catalogue = item('resources', '每年');
		const resources = [aResource()];
		const finance = registered({ 期间: '2025', 正文: '已逐块核对' });
		expect(problems(registeredTables, { catalogue, finance, resources })).toEqual([]);
		expect(problems(registeredTables, { catalogue, finance })).toEqual(missing);
		for (const 正文 of ['', '见公开栏', '集体资源情况已张贴。']) {
			const silent = registered({ 期间: '2025', 正文 });
			expect(problems(registeredTables, { catalogue, finance: silent, resources })).toEqual(
				missing,
			);
		}
	});

	describe('of an event', () => {
		const catalogue = item('contracts', '事项发生时');
		const contracts = [aContract({ 编号: 'HT-1', 名称: '鱼塘承包', 签订日期: '2025-03-10' })];
		const told = (cells: Cells) =>
			problems(registeredTables, { catalogue, contracts, finance: registered(cells) });

		it('has its row, by its day or near it', () => {
			expect(told({ 期间: '2025-03-10' })).toEqual([]);
			expect(told({ 期间: '2025-04-10' })).toEqual([]);
			expect(told({ 期间: '2025-04-11' })).toEqual(missing);
			expect(
				sentences(registeredTables, { catalogue, finance: registered({ 期间: '2025-04-11' }) }),
			).toEqual(['登记已公开 2025-04-11 的“台账”，“合同台账”（contracts.csv）里却没有这件事。']);
		});

		it('has it by its number or its name, whenever it was', () => {
			expect(told({ 期间: '2026-03-10', 标题: '鱼塘承包款收缴情况' })).toEqual([]);
			expect(told({ 期间: '2026-03-10', 正文: '合同（HT-1）变更' })).toEqual([]);
			expect(told({ 期间: '2026-03-10', 正文: '合同HT-12变更' })).toEqual(missing);
		});

		it('has it in what its rows may be about: what is offered for rent has no contract yet', () => {
			const resources = [aResource({ 编号: 'ZY-1', 名称: '水库水面' })];
			const finance = registered({ 期间: '2026-03-10', 标题: '水库水面公开招租公告' });
			expect(problems(registeredTables, { catalogue, resources, finance })).toEqual([]);
			expect(problems(registeredTables, { catalogue, finance })).toEqual(missing);
		});

		it('is not looked for of what must stand disclosed at all times', () => {
			const standing = item('contracts', '长期');
			const finance = registered({ 期间: '2026-03-10' });
			expect(problems(registeredTables, { catalogue: standing, contracts, finance })).toEqual([]);
		});

		it('is not looked for where the table could not be read whole, or nothing happened', () => {
			const finance = registered({ 期间: '2025-06-10' });
			const parts = { catalogue, finance, incomplete: ['contracts'] } as const;
			expect(problems(registeredTables, parts)).toEqual([]);
			expect(told({ 期间: '2025-06-10', 正文: '', 不适用说明: '没有签成' })).toEqual([]);
		});
	});
});
