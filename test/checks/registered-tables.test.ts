import { describe, expect, it } from 'vitest';
import { registeredTables } from '../../src/checks/registered-tables.ts';
import { aBalance, aDisclosure, anObligation, aResource, type Cells } from '../builders.ts';
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
		const silent = registered({ 期间: '2025', 正文: '' });
		expect(problems(registeredTables, { catalogue, finance: silent, resources })).toEqual(missing);
	});
});
