import { weekday, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import { share } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { largestRows, leastPayments, yearEnd } from '../evidence/payments-by-year.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly payments: number;
	readonly free: number;
}

/** Holidays that fall on the same day each year: `01-01`. */
const fixedHolidays: ReadonlySet<string> = new Set(['01-01', '05-01', '10-01', '10-02', '10-03']);

export const weekendVouchers = hintRule({
	id: 'weekend-vouchers',
	severity: 'notice',
	statistic: true,
	topic: 'statistics',
	title: { zh: '周末、节日凭证较多', en: 'Many vouchers on free days' },
	rule: {
		zh: '统计一年里日期在周末和节日的支出占多少。这是统计，说明不了哪一笔的对错。',
		en: 'A statistic of payments dated on weekends and holidays. It says nothing of any one of them.',
	},
	limit: ({ portal }) => {
		const { weekendPercent } = hintLimits(portal);
		return {
			text: {
				zh: `按笔数算，占 ${weekendPercent}% 以上就列出；全年不到 ${leastPayments} 笔的不统计。节日只算1月1日、5月1日和10月1日至3日；春节等农历节日和调休的日子没有计算在内。`,
				en: `${weekendPercent}% or more of the payments of a year with at least ${leastPayments}. Of the holidays only 1 January, 1 May and 1 to 3 October; neither those of the lunar calendar nor shifted working days are known.`,
			},
			source: { kind: 'threshold', settings: ['weekendPercent'] },
		};
	},
	reasons: [
		{
			zh: '村干部周末也办公，农户周末在家。',
			en: 'Officials work on weekends, when villagers are at home.',
		},
		{
			zh: '记账日期是代理会计集中做账的日子。',
			en: 'The dates are those on which the accountant enters the books.',
		},
	],
	answer: {
		zh: '可以说明日期是怎样记的；不说明也可以。',
		en: 'The village may say how the dates come about.',
	},
	message: {
		zh: ({ year, payments, free }: Values) =>
			`统计：${year}年支出 ${payments} 笔，其中日期在周末和节日的 ${free} 笔，占 ${share(free, payments)}。`,
		en: ({ year, payments, free }) =>
			`Statistic: of ${payments} payments in ${year}, ${free} (${share(free, payments)}) are dated on weekends and holidays.`,
	},
	*run(dataset, { portal, asOf }) {
		const { weekendPercent } = hintLimits(portal);
		for (const [year, all] of villageIndex(dataset).paymentsByYear) {
			const free = all.filter(({ row }) => isFree(row.date));
			if (all.length < leastPayments) continue;
			if (!reachesPercent(free.length, all.length, weekendPercent)) continue;
			yield {
				subject: yearSubject(year),
				on: yearEnd(year, asOf),
				amountFen: sumFen(free.map(({ fen }) => fen)),
				values: { year, payments: all.length, free: free.length },
				rows: largestRows(free),
			};
		}
	},
});

function isFree(date: IsoDate): boolean {
	const day = weekday(date);
	return day === 0 || day === 6 || fixedHolidays.has(date.slice(5));
}
