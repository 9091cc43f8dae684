import { money, share } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { yearsWith, type PaymentShare } from '../evidence/payments-by-year.ts';
import { withoutVoucher } from '../evidence/without-voucher.ts';

/** Fewer in a year are told one by one and make no pattern. */
const leastSlips = 3;

export const voucherInformalShare = hintRule<PaymentShare>({
	id: 'voucher-informal-share',
	severity: 'notice',
	statistic: true,
	topic: 'statistics',
	title: { zh: '白条所占比例', en: 'Share of informal vouchers' },
	rule: {
		zh: '统计一年里白条或者没有票据的支出占多少。这是统计，说明不了哪一笔的对错。',
		en: 'A statistic of the payments of a year that rest on informal slips or on nothing. It says nothing of any one of them.',
	},
	limit: () => ({
		text: { zh: `一年 ${leastSlips} 笔以上就列出。`, en: `At least ${leastSlips} in a year.` },
		source: { kind: 'rule' },
	}),
	reasons: [
		{
			zh: '村里多向农户零星购买、请零工，对方开不出发票。',
			en: 'The village often pays farmers and day labourers, who give no invoice.',
		},
		{ zh: '发票随后补来，这里没有更新。', en: 'Invoices came later and were not entered here.' },
	],
	answer: {
		zh: '可以说明多是哪些支出、打算怎样减少白条；不说明也可以。',
		en: 'The village may say what most of them were for, and how there will be fewer.',
	},
	message: {
		zh: ({ year, all, some, fen }) =>
			`统计：${year}年支出 ${all} 笔，其中 ${some} 笔用白条或者没有票据，占 ${share(some, all)}，合计 ${money(fen)} 元。`,
		en: ({ year, all, some, fen }) =>
			`Statistic: of ${all} payments in ${year}, ${some} (${share(some, all)}, ${money(fen)} yuan) rest on informal slips or on nothing.`,
	},
	run: (dataset, { asOf }) => yearsWith(dataset, asOf, withoutVoucher, leastSlips),
});
