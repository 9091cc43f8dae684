import { weekday, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import { citeLargestPayments, leastPayments, yearEnd } from '../evidence/payments-by-year.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly payments: number;
	readonly free: number;
}

/** Holidays that fall on the same day each year: `01-01`. */
const fixedHolidays: ReadonlySet<string> = new Set(['01-01', '05-01', '10-01', '10-02', '10-03']);

export const weekendVouchers = declareHintRule({
	id: 'weekend-vouchers',
	severity: 'information',
	statistic: true,
	topic: 'statistics',
	limit: thresholdLimit(['weekendPercent'], { leastPayments }),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { weekendPercent } = resolveHintLimits(portal);
		for (const [year, all] of indexVillage(dataset).paymentsByYear) {
			const free = all.filter(({ row }) => isFree(row.date));
			if (all.length < leastPayments) continue;
			if (!reachesPercent(free.length, all.length, weekendPercent)) continue;
			yield {
				subject: yearSubject(year),
				on: yearEnd(year, asOf),
				amountFen: sumFen(free.map(({ fen }) => fen)),
				values: { year, payments: all.length, free: free.length },
				rows: citeLargestPayments(free),
			};
		}
	},
});

function isFree(date: IsoDate): boolean {
	const day = weekday(date);
	return day === 0 || day === 6 || fixedHolidays.has(date.slice(5));
}
