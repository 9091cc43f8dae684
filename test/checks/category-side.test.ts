import { describe, expect, it } from 'vitest';
import { categorySide } from '../../src/checks/category-side.ts';
import { aLedgerRow } from '../builders.ts';
import { problems, sentences } from './problems.ts';

describe('a category', () => {
	it('stands beside an amount of its own side, a reversal too', () => {
		const village = {
			ledger: {
				'2025-03': [
					aLedgerRow({}),
					aLedgerRow({ '支出（元）': '-100.00' }),
					aLedgerRow({ 类别: '租赁收入', '收入（元）': '5.00', '支出（元）': '' }),
				],
			},
			budget: { '2025': [{ 收支: '支出', 类别: '办公费', 预算金额: '1.00' }] },
		};
		expect(problems(categorySide, village)).toEqual([]);
	});

	it('does not stand beside an amount of the other side', () => {
		const village = {
			ledger: { '2025-03': [aLedgerRow({ '收入（元）': '5.00', '支出（元）': '' })] },
			budget: { '2025': [{ 收支: '支出', 类别: '租赁收入', 预算金额: '1.00' }] },
		};
		expect(problems(categorySide, village)).toEqual([
			'category-other-side budget/2025.csv:2 类别',
			'category-other-side ledger/2025-03.csv:2 类别',
		]);
		expect(sentences(categorySide, village)).toEqual([
			'“租赁收入”是收入类别，金额却填在另一栏。',
			'“办公费”是支出类别，金额却填在另一栏。',
		]);
	});

	it('is not judged where there is no amount or two: that is another finding', () => {
		const rows = [aLedgerRow({ '支出（元）': '' }), aLedgerRow({ '收入（元）': '5.00' })];
		expect(problems(categorySide, { ledger: { '2025-03': rows } })).toEqual([]);
	});
});
