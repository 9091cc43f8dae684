import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { money, share } from '../../../texts/format.ts';
import { yearRows } from '../evidence/covering-ledgers.ts';
import { hintRule } from '../hint-rule.ts';
import { largestRows } from '../evidence/payments-by-year.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly spent: number;
	readonly december: number;
}

/**
 * Of all expense, so that the figures are those of the year's page; what falls due in December by nature is
 * why the limit is far above a twelfth. Where October and November hold nothing, a quarter was booked at once.
 */
export const yearEndRush = hintRule({
	id: 'year-end-rush',
	severity: 'notice',
	statistic: true,
	topic: 'statistics',
	title: { zh: '12月支出较多', en: 'Much spent in December' },
	rule: {
		zh: '统计12月的支出占全年多少。这是统计，说明不了哪一笔的对错。',
		en: 'A statistic of December’s part in the year’s expense. It says nothing of any one payment.',
	},
	limit: ({ portal }) => {
		const { yearEndPercent } = hintLimits(portal);
		return {
			text: {
				zh: `按金额算，占全年 ${yearEndPercent}% 以上就列出；只统计收支明细齐全的年度，10月、11月都没有支出的不统计。`,
				en: `${yearEndPercent}% or more of the year’s expense; only years with all of their ledgers, and not where nothing was spent in October and November.`,
			},
			source: { kind: 'threshold', settings: ['yearEndPercent'] },
		};
	},
	reasons: [
		{
			zh: '工程款、报酬、慰问等年底集中结算。',
			en: 'Works, pay and gifts are settled at the end of the year.',
		},
		{ zh: '上级资金年底才拨到。', en: 'Grants arrived at the end of the year.' },
	],
	answer: {
		zh: '可以说明12月的支出主要是哪几项；不说明也可以。',
		en: 'The village may say what December’s payments were for.',
	},
	message: {
		zh: ({ year, spent, december }: Values) =>
			`统计：${year}年支出 ${money(spent)} 元，其中12月 ${money(december)} 元，占 ${share(december, spent)}。`,
		en: ({ year, spent, december }) =>
			`Statistic: of ${money(spent)} yuan spent in ${year}, ${money(december)} (${share(december, spent)}) were spent in December.`,
	},
	*run(dataset, { portal, asOf }) {
		const { yearEndPercent } = hintLimits(portal);
		for (const [year, payments] of villageIndex(dataset).paymentsByYear) {
			const rows = yearRows(dataset, year);
			const on = `${year}-12-31`;
			if (!rows || on > asOf) continue;
			const months = expenseByMonth(rows);
			const [october = 0, november = 0, december = 0] = months.slice(9);
			const spent = sumFen(months);
			if (spent <= 0 || !reachesPercent(december, spent, yearEndPercent)) continue;
			if (october === 0 && november === 0) continue;
			yield {
				subject: yearSubject(year),
				on,
				amountFen: december,
				values: { year, spent, december },
				rows: largestRows(payments.filter(({ row }) => row.date.slice(4, 8) === '-12-')),
			};
		}
	},
});

/** Net of reversals, in fen, from January on. */
function expenseByMonth(rows: readonly LedgerRow[]): number[] {
	const months = Array.from({ length: 12 }, () => 0);
	for (const { date, expense = 0 } of rows) {
		const index = Number(date.slice(5, 7)) - 1;
		months[index] = (months[index] ?? 0) + expense;
	}
	return months;
}
