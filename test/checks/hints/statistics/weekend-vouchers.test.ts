import { describe, expect, it } from 'vitest';
import { weekendVouchers } from '../../../../src/checks/hints/statistics/weekend-vouchers.ts';
import { aLedgerRow } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const monday = '2025-03-03';

/** Payments on the days given, and on a Monday as many as make twenty. */
const payments = (days: readonly string[], total = 20) => {
	const all = [...days, ...Array.from({ length: total - days.length }, () => monday)];
	return {
		ledger: {
			'2025': all.map((day, index) => aLedgerRow({ 日期: day, 凭证号: `记-${index}` })),
		},
	};
};
const days = (count: number, day: string) => Array.from({ length: count }, () => day);

describe('the payments of a year', () => {
	it('may fall on free days now and then', () => {
		expect(hintsIn(weekendVouchers, payments(days(7, '2025-03-01')))).toEqual([]);
	});

	it('are counted where two fifths fall on weekends', () => {
		const village = payments([...days(5, '2025-03-01'), ...days(3, '2025-03-02')]);
		expect(sayings(weekendVouchers, village)).toEqual([
			'year:2025 统计：2025年支出 20 笔，其中日期在周末和节日的 8 笔，占 40.0%。',
		]);
		expect(hintsIn(weekendVouchers, village)).toMatchObject([
			{ on: '2025-12-31', amountFen: 80_000 },
		]);
	});

	it.each(['2025-01-01', '2025-05-01', '2025-10-01', '2025-10-02', '2025-10-03'])(
		'may fall on a holiday on a weekday: %s',
		(holiday) => {
			expect(hintsIn(weekendVouchers, payments(days(8, holiday)))).toHaveLength(1);
		},
	);

	it.each(['2025-02-28', monday, '2025-10-06', '2025-05-02'])('on %s are no matter', (day) => {
		expect(hintsIn(weekendVouchers, payments(days(20, day)))).toEqual([]);
	});

	it('say nothing where they are few', () => {
		expect(hintsIn(weekendVouchers, payments(days(19, '2025-03-01'), 19))).toEqual([]);
	});
});
