import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, share } from '../format.ts';

export const vouchers: HintTextsAbout<'vouchers'> = {
	'voucher-informal': {
		title: '白条或没有票据',
		rule: '每笔支出附发票、财政票据、收据或者工资表。',
		limit: '票据类型不是白条，也不是“无”。',
		reasons: [
			'向农户零星购买或者请零工，对方开不出发票。',
			'发票随后补来，这里没有更新。',
			'银行代扣水电费等，以对账单为凭证。',
		],
		answer: '已经补来票据的，改正票据类型；确实开不出的，说明付给谁、谁证明。',
		message: ({ summary, fen, slip }) =>
			`“${summary}”支出 ${money(fen)} 元，${slip === 'none' ? '没有票据' : '票据是白条'}。`,
	},
	'voucher-type-missing': {
		title: '没有写票据类型',
		rule: '每笔支出写明票据类型。',
		limit: '票据类型不能空着。',
		reasons: ['票据齐全，录入时没有填这一栏。', '导入的旧账没有这一栏。'],
		answer: '对照凭证，在收支明细里补上票据类型。',
		message: ({ year, all, some, fen }) =>
			`${year}年支出 ${all} 笔，其中 ${some} 笔没有写票据类型，占 ${share(some, all)}，合计 ${money(fen)} 元。`,
	},
	'reception-spending': {
		title: '接待支出',
		rule: '实行村级“零接待”的地方，村里没有招待费，也不支出接待的餐费和烟酒。',
		limit: '村级“零接待”：0 元。',
		reasons: [
			'施工、投工投劳时的工作餐，不是接待。',
			'会议、培训的用餐，按规定列支，类别写得不准。',
			'“零接待”实行以前发生的费用，后来才报账。',
		],
		answer: '说明谁用餐、为什么、依据什么；类别写错的，改正。',
		message: ({ summary, fen, word }) =>
			word === ''
				? `招待费 ${money(fen)} 元：“${summary}”。`
				: `支出 ${money(fen)} 元，摘要“${summary}”里有“${word}”。`,
	},
	'summary-vague': {
		title: '摘要没写清用途',
		rule: '每笔支出的摘要写清买了什么、做了什么。',
		limit: '摘要去掉“支付、费用、其他、一批”这类词以后，还有内容。',
		reasons: ['凭证上写得清楚，录入时写简略了。', '一张凭证报了好几样零星费用，合写成一句。'],
		answer: '对照凭证，在摘要里补上事由和数量。',
		message: ({ summary, fen }) => `支出 ${money(fen)} 元，摘要只写了“${summary}”。`,
	},
};
