import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../src/domain/time/calendar-date.ts';
import { sumFen } from '../../../../src/domain/money/money.ts';
import { groupNearLimit } from '../../../../src/checks/hints/spending/near-limit.ts';

const paid = (day: number, fen: number) => ({
	row: { date: addDays('2025-01-01', day) },
	fen,
});
const payments = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 1200 })), {
		maxLength: 30,
	})
	.map((rows) => rows.sort(([a], [b]) => a - b).map(([day, fen]) => paid(day, fen)));
const near = fc.record({
	limitFen: fc.constant(1000),
	percent: fc.integer({ min: 1, max: 99 }),
	days: fc.integer({ min: 1, max: 60 }),
});

it('a group lies within the days, near below the limit each, and reaches it together', () => {
	fc.assert(
		fc.property(payments, near, (all, limits) => {
			for (const group of groupNearLimit(all, limits)) {
				const dates = group.map(({ row }) => row.date);
				expect(group.length).toBeGreaterThan(1);
				expect(daysBetween(dates[0] ?? '', dates.at(-1) ?? '')).toBeLessThanOrEqual(limits.days);
				expect(sumFen(group.map(({ fen }) => fen))).toBeGreaterThanOrEqual(limits.limitFen);
				for (const { fen } of group) {
					expect(fen).toBeLessThan(limits.limitFen);
					expect(fen * 100).toBeGreaterThanOrEqual(limits.limitFen * limits.percent);
				}
			}
		}),
	);
});

it('no payment is in two groups, and no two that would be a group are left out of all', () => {
	fc.assert(
		fc.property(payments, near, (all, limits) => {
			const grouped = groupNearLimit(all, limits).flat();
			expect(new Set(grouped).size).toBe(grouped.length);
			const left = all.filter((payment) => !grouped.includes(payment));
			for (const [index, one] of left.entries()) {
				for (const other of left.slice(index + 1)) {
					expect(groupNearLimit([one, other], limits)).toEqual([]);
				}
			}
		}),
	);
});

it('three payments of which two do not reach the limit are one group', () => {
	const all = [paid(0, 400), paid(10, 400), paid(20, 400)];
	expect(groupNearLimit(all, { limitFen: 1000, percent: 30, days: 30 })).toEqual([all]);
	expect(groupNearLimit(all, { limitFen: 1000, percent: 30, days: 15 })).toEqual([]);
});
