import { describe, expect, it } from 'vitest';
import { yearEndRush } from '../../../../src/checks/hints/statistics/year-end-rush.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { theYear2024 } from '../year-ledgers.ts';

const village = (december: string, reversal = '0.00') => ({
	ledger: theYear2024([
		[3, { '支出（元）': '40000.00' }],
		[11, { '支出（元）': '30000.00' }],
		[12, { '支出（元）': december }],
		[12, { '支出（元）': reversal }],
	]),
});

describe('what is spent in December', () => {
	it('may be somewhat more than in other months', () => {
		expect(hintsIn(yearEndRush, village('29999.99'))).toEqual([]);
		expect(hintsIn(yearEndRush, village('35000.00', '-5000.01'))).toEqual([]);
	});

	it('is shown where it is three tenths of the year', () => {
		expect(sayings(yearEndRush, village('30000.00'))).toEqual([
			'year:2024 统计：2024年支出 100,000.00 元，其中12月 30,000.00 元，占 30.0%。',
		]);
		expect(hintsIn(yearEndRush, village('30000.00'))).toMatchObject([
			{ on: '2024-12-31', amountFen: 3_000_000, rows: [{ amountFen: 3_000_000 }] },
		]);
	});

	it('is without loans that are paid back in December', () => {
		const { ledger } = village('29999.99');
		const repaid = theYear2024([[12, { 类别: '归还借款', '支出（元）': '50000.00' }]]);
		const december = [...(ledger['2024-12'] ?? []), ...(repaid['2024-12'] ?? [])].map(
			(row, index) => ({ ...row, 凭证号: `记-12-${index}` }),
		);
		expect(hintsIn(yearEndRush, { ledger: { ...ledger, '2024-12': december } })).toEqual([]);
	});

	it('is not shown of a year that is not disclosed in full', () => {
		const short = village('90000.00');
		delete short.ledger['2024-07'];
		expect(hintsIn(yearEndRush, short)).toEqual([]);
	});

	it('is not shown where a quarter is booked at once', () => {
		const rows = [3, 6, 9, 12].map((month) => [month, { '支出（元）': '20000.00' }] as const);
		const booked = { ledger: theYear2024([...rows, [12, { '支出（元）': '20000.00' }]]) };
		expect(hintsIn(yearEndRush, booked)).toEqual([]);
	});

	it('is shown from the share that the county sets', () => {
		const thresholds = { yearEndPercent: 30.1 };
		expect(hintsIn(yearEndRush, village('30000.00'), { thresholds })).toEqual([]);
	});
});
