import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, share } from '../format.ts';

export const statistics: HintTextsAbout<'statistics'> = {
	'round-number-share': {
		title: '整千元支出较多',
		rule: '统计一年里整千元的支出占多少。这是统计，说明不了哪一笔的对错。',
		limit: ({ roundPercent, leastPayments }) =>
			`1,000.00 元以上的支出，按笔数算，整千元的占 ${roundPercent}% 以上就列出；全年不到 ${leastPayments} 笔的不统计。`,
		reasons: ['工程进度款、慰问金、定额补助本来就是整数。', '合同价格是整数，按月、按季支付。'],
		answer: '可以说明整数的支出主要是哪几类；不说明也可以。',
		message: ({ year, payments, round }) =>
			`统计：${year}年 1,000.00 元以上的支出 ${payments} 笔，其中整千元的 ${round} 笔，占 ${share(round, payments)}。`,
	},
	'year-end-rush': {
		title: '12月支出较多',
		rule: '统计12月的支出占全年多少。这是统计，说明不了哪一笔的对错。',
		limit: ({ yearEndPercent }) =>
			`按金额算，占全年 ${yearEndPercent}% 以上就列出；只统计收支明细齐全的年度，10月、11月都没有支出的不统计。`,
		reasons: ['工程款、报酬、慰问等年底集中结算。', '上级资金年底才拨到。'],
		answer: '可以说明12月的支出主要是哪几项；不说明也可以。',
		message: ({ year, spent, december }) =>
			`统计：${year}年支出 ${money(spent)} 元，其中12月 ${money(december)} 元，占 ${share(december, spent)}。`,
	},
	'weekend-vouchers': {
		title: '周末、节日凭证较多',
		rule: '统计一年里日期在周末和节日的支出占多少。这是统计，说明不了哪一笔的对错。',
		limit: ({ weekendPercent, leastPayments }) =>
			`按笔数算，占 ${weekendPercent}% 以上就列出；全年不到 ${leastPayments} 笔的不统计。节日只算1月1日、5月1日和10月1日至3日；春节等农历节日和调休的日子没有计算在内。`,
		reasons: ['村干部周末也办公，农户周末在家。', '记账日期是代理会计集中做账的日子。'],
		answer: '可以说明日期是怎样记的；不说明也可以。',
		message: ({ year, payments, free }) =>
			`统计：${year}年支出 ${payments} 笔，其中日期在周末和节日的 ${free} 笔，占 ${share(free, payments)}。`,
	},
	'voucher-informal-share': {
		title: '白条所占比例',
		rule: '统计一年里白条或者没有票据的支出占多少。这是统计，说明不了哪一笔的对错。',
		limit: ({ leastSlips }) => `一年 ${leastSlips} 笔以上就列出。`,
		reasons: ['村里多向农户零星购买、请零工，对方开不出发票。', '发票随后补来，这里没有更新。'],
		answer: '可以说明多是哪些支出、打算怎样减少白条；不说明也可以。',
		message: ({ year, all, some, fen }) =>
			`统计：${year}年支出 ${all} 笔，其中 ${some} 笔用白条或者没有票据，占 ${share(some, all)}，合计 ${money(fen)} 元。`,
	},
};
