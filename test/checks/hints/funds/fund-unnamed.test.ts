import { expect, it } from 'vitest';
import { fundUnnamed } from '../../../../src/checks/hints/funds/fund-unnamed.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { fundBooks } from './fund-books.ts';

const unnamed = { income: { 资金编号: '' }, payment: { 资金编号: '', 资金来源: '专项资金' } };

it('rows of earmarked money that name their fund give no hint', () => {
	expect(hintsIn(fundUnnamed, fundBooks({}, { payment: { 资金来源: '专项资金' } }))).toEqual([]);
});

it('those that name none are noted by year, both ways', () => {
	expect(sayings(fundUnnamed, fundBooks({}, unnamed))).toEqual([
		'year:2025 2025年收入 1 笔、1,000.00 元，支出 1 笔、400.00 元，没有写资金编号。',
	]);
	expect(hintsIn(fundUnnamed, fundBooks({}, unnamed))).toMatchObject([
		{ on: '2025-03-05', amountFen: 100_000, rows: [{ amountFen: 100_000 }, { amountFen: 40_000 }] },
	]);
});

it.each(['征地补偿款', '救济扶贫款', '社会捐赠', '一事一议筹资'])(
	'%s is such money whatever source the row states',
	(类别) => {
		expect(hintsIn(fundUnnamed, fundBooks({}, { income: { 类别, 资金编号: '' } }))).toHaveLength(1);
	},
);

it('the village’s own money, money to run the village and reversals are none', () => {
	for (const income of [
		{ 资金来源: '集体自有' },
		{ 类别: '村级运转补助', 资金来源: '财政补助' },
		{ '收入（元）': '-1000.00' },
	]) {
		const books = fundBooks({}, { income: { 资金编号: '', ...income } });
		expect(hintsIn(fundUnnamed, books)).toEqual([]);
	}
});

it('what was taken back whole is not asked about, on either side', () => {
	const { ledger, ...books } = fundBooks({}, unnamed);
	const [income = {}] = ledger['2025-01'] ?? [];
	const [payment = {}] = ledger['2025-03'] ?? [];
	const back = [
		{ ...income, 日期: '2025-03-20', 凭证号: '记-3-8', '收入（元）': '-1000.00' },
		{ ...payment, 日期: '2025-03-21', 凭证号: '记-3-9', '支出（元）': '-400.00' },
	];
	const reversed = { ...books, ledger: { ...ledger, '2025-03': [payment, ...back] } };
	expect(hintsIn(fundUnnamed, reversed)).toEqual([]);
});
