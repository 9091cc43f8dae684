import { expect, it } from 'vitest';
import { flowOf } from '../../src/domain/money/flow.ts';
import { textsFor } from '../../src/texts/index.ts';
import { rowsOf } from '../../src/village/dataset.ts';
import { sumBySource } from '../../src/views/fund-sources.ts';
import { fundSourceColumns } from '../../src/views/tables/fund-sources.ts';
import { aLedgerRow, aVillage, type Cells } from '../builders.ts';

const paid = (凭证号: string, yuan: string, 资金来源: string, cells: Cells = {}) =>
	aLedgerRow({ 凭证号, '支出（元）': yuan, 资金来源, ...cells });
const { dataset } = aVillage({
	ledger: {
		'2025-03': [
			paid('记-1', '7.00', ''),
			paid('记-2', '100.01', '专项资金'),
			paid('记-3', '20.00', '集体自有'),
			paid('记-4', '', '专项资金', { 类别: '上级专项补助', '收入（元）': '300.00' }),
			paid('记-5', '-0.01', '专项资金'),
			paid('记-6', '5000.00', '集体自有', { 类别: '归还借款' }),
		],
	},
});
const rows = rowsOf(dataset, 'ledger');
const totals = sumBySource(rows);

it('income and expense are summed by the money that a row says it is; what does not say comes last', () => {
	expect(
		totals.map(({ source, incomeFen, expenseFen, rows: own }) => [
			source,
			incomeFen,
			expenseFen,
			own.length,
		]),
	).toEqual([
		['own', 0, 2_000, 1],
		['earmarked', 30_000, 10_000, 3],
		[undefined, 0, 700, 1],
	]);
});

it('the parts add up to income and expense, to the fen', () => {
	const sum = (side: 'incomeFen' | 'expenseFen') =>
		totals.reduce((fen, total) => fen + total[side], 0);
	expect({ incomeFen: sum('incomeFen'), expenseFen: sum('expenseFen') }).toEqual(flowOf(rows));
	const columns = fundSourceColumns(textsFor('zh-CN'));
	expect(columns.flatMap(({ total }) => total?.(totals) ?? [])).toEqual(['300.00', '127.00']);
});
