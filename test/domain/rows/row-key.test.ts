import { describe, expect, it } from 'vitest';
import { writeRow } from '../../../src/domain/rows/row-ref.ts';
import { rowsOf, type VillageDataset } from '../../../src/village/dataset.ts';
import type { VillageTableName } from '../../../src/domain/tables/index.ts';
import {
	aBalance,
	aDistribution,
	aLedgerRow,
	anAsset,
	aVillage,
	type VillageParts,
} from '../../builders.ts';

function written(table: VillageTableName, parts: VillageParts): string[] {
	const { dataset }: { readonly dataset: VillageDataset } = aVillage(parts);
	return rowsOf(dataset, table).map(({ ref }) => writeRow(ref));
}

describe('what names a row', () => {
	it('is, in a ledger, its voucher, and from the second row of the voucher on an ordinal', () => {
		const vouchers = ['记-3-1', '记-3-2', '记-3-1', '记 3~1'];
		const ledger = { '2025-03': vouchers.map((voucher) => aLedgerRow({ 凭证号: voucher })) };
		expect(written('ledger', { ledger })).toEqual([
			'ledger:2025-03:记-3-1',
			'ledger:2025-03:记-3-2',
			'ledger:2025-03:记-3-1~2',
			'ledger:2025-03:记-3-1~3',
		]);
	});

	it('does not depend on the rows of other ledgers', () => {
		const ledger = { '2025-03': [aLedgerRow({})], '2025-04': [aLedgerRow({})] };
		expect(written('ledger', { ledger })).toEqual([
			'ledger:2025-03:记-3-1',
			'ledger:2025-04:记-3-1',
		]);
	});

	it('is no other row’s, whatever it is called', () => {
		const official = (name: string) => ({
			...{ 姓名: name, 机构: '村民委员会', 职务: '委员', 任期开始: '2024-01-01' },
		});
		const officials = ['甲', '甲', '甲~2'].map(official);
		const names = written('officials', { officials });
		expect(names).toEqual(['officials:甲', 'officials:甲~2', 'officials:甲-2']);
		const about = { 提示编号: 'witness-missing', 答复内容: '已补', 答复人职务: '主任' };
		const answers = ['ledger:2025-03:记-3-1', 'ledger:2025-03:记-3-1~2'].map((row) => ({
			...{ ...about, 针对编号: row, 答复日期: '2025-05-01' },
		}));
		expect(written('answers', { answers })).toEqual([
			'answers:witness-missing/ledger:2025-03:记-3-1',
			'answers:witness-missing/ledger:2025-03:记-3-1~2',
		]);
	});

	it('is its id where it has one', () => {
		expect(written('assets', { assets: [anAsset({ 编号: 'ZC-9' })] })).toEqual(['assets:ZC-9']);
	});

	it('is the year of a distribution, and the category of a budget with its year', () => {
		expect(written('distributions', { distributions: [aDistribution({ 年度: '2024' })] })).toEqual([
			'distributions:2024',
		]);
		const budget = { '2025': [{ 收支: '支出', 类别: '办公费', 预算金额: '1' }] };
		expect(written('budget', { budget })).toEqual(['budget:2025/办公费']);
	});

	it('is, of a balance, its period, whose it is, and the account', () => {
		const balances = [
			aBalance({ 账户: '库存现金', 账户名称: '' }),
			aBalance({ 主体: '村民委员会', 账户: '银行存款', 账户名称: '农商行' }),
		];
		expect(written('balances', { balances })).toEqual([
			'balances:2025-03/集体经济组织/库存现金',
			'balances:2025-03/村民委员会/银行存款/农商行',
		]);
	});

	it('is, of a figure reported to the township, its period, what it is, and whose where that is said', () => {
		const figure = { 期间: '2025-03', 指标: '本期支出', 上报金额: '1' };
		const parts = { 'reported-figures': [figure, { ...figure, 主体: '村民委员会' }, figure] };
		expect(written('reported-figures', parts)).toEqual([
			'reported-figures:2025-03/expense',
			'reported-figures:2025-03/expense/村民委员会',
			'reported-figures:2025-03/expense~2',
		]);
	});
});
