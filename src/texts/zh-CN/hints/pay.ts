import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, period } from '../format.ts';

export const pay: HintTextsAbout<'pay'> = {
	'pay-above-standard': {
		title: '报酬高于标准',
		rule: '付给村干部的报酬不高于公开的报酬标准。',
		limit: '村干部名册里的“报酬标准（元/月）”乘月数；绩效、奖金、补发等另有规定的不算。',
		reasons: [
			'一起发了绩效、工龄等另有标准的报酬，摘要没有写。',
			'标准已经调整，名册没有更新。',
			'补发了以前月份的。',
		],
		answer: '标准调整的，更新名册并写明批准依据；一起发了别的，说明是什么、按什么标准。',
		message: ({ name, first, last, paid, standard }) =>
			`付给${name}${first === last ? period(first) : `${period(first)}到${period(last)}`}的报酬 ${money(paid)} 元，按标准是 ${money(standard)} 元，高出 ${money(paid - standard)} 元。`,
	},
	'pay-without-basis': {
		title: '报酬没有批准依据',
		rule: '村干部有报酬标准的，写明按什么文件定的。',
		limit: '“批准依据”一栏不能空着。',
		reasons: ['有文件或者决议，登记时漏填。', '沿用多年，文件没有找到。'],
		answer: '在村干部名册的“批准依据”补上文件名称或者决议编号。',
		message: ({ name, roles, pay }) =>
			`${name}（${roles}）报酬标准每月 ${money(pay)} 元，没有填批准依据。`,
	},
	'work-allowance-without-decision': {
		title: '误工补贴没有决议',
		rule: '误工补贴的人员和标准由村民会议或者村民代表会议决定。',
		limit:
			'《中华人民共和国村民委员会组织法》规定由村民会议讨论决定；这笔支出写了决议，或者当年、上一年有“误工补贴”决议，就不提示。',
		reasons: [
			'标准由县里、乡镇统一规定，村里没有另作决议。',
			'前几年的决议一直沿用，没有登记在这里。',
		],
		answer: '登记误工补贴的决议，或者在收支明细填上决议编号；按上级规定发的，写明文件。',
		message: ({ year, payments, total }) =>
			`${year}年付误工补贴 ${payments} 笔，合计 ${money(total)} 元，没有写决议；当年和上一年也没有误工补贴的决议。`,
	},
	'distribution-without-decision': {
		title: '收益分配没有决议',
		rule: '收益怎样分配，由成员或者村民的会议决定。',
		limit: '分配了收益的年度，“决议编号”不能空着。',
		reasons: [
			'分配方案开会通过了，登记时漏填决议编号。',
			'由集体经济组织的成员（代表）大会通过，没有登记在“四议两公开”里。',
		],
		answer: '登记通过分配方案的决议，在收益分配表填上编号。',
		message: ({ year, distributed, members }) =>
			`${year}年度分配收益 ${money(distributed)} 元，其中成员分配 ${money(members)} 元，没有填决议编号。`,
	},
	'distribution-over-surplus': {
		title: '分配多于当年结余',
		rule: '分出去的收益不超过当年收支明细里的结余。',
		limit:
			'集体经济组织全年收入减支出。留在集体的公积公益金、福利费不算分出去。专项、征地补偿、救济、捐赠和筹资款两边都不算；工程、购建固定资产、福利支出和分配本身不算支出。收支明细不全的年度不比较。',
		reasons: [
			'动用了以前年度没有分完的收益。',
			'当年的收入有应收的，账上次年才收到。',
			'有一次性的支出，按制度不计入当年收益。',
		],
		answer: '说明收益总额怎样算出来、哪些是以前年度的；数写错的，改正。',
		message: ({ year, paidOut, surplus }) =>
			`${year}年度分给成员、投资者和其他方面 ${money(paidOut)} 元，按收支明细当年${surplus < 0 ? '支出大于收入' : '结余'} ${money(Math.abs(surplus))} 元，多出 ${money(paidOut - Math.max(surplus, 0))} 元。`,
	},
	'allowance-over-standard': {
		title: '超过标准支付',
		rule: '写明标准和数量的支出，不超过数量乘标准。',
		limit: '多一分也提示；没有写标准编号或者数量的不比。',
		reasons: [
			'其中有技术工、机械，按更高的标准付。',
			'数量只写了一部分。',
			'标准调整过，写的是旧的编号。',
		],
		answer: '有几种标准的，分开记账；数量写错的，改正；确实多付的，说明原因。',
		message: ({ standard, rateFen, unit, quantity, expected, paid }) =>
			`“${standard}”每${unit} ${money(rateFen)} 元，${quantity} ${unit}应付 ${money(expected)} 元，实付 ${money(paid)} 元，多 ${money(paid - expected)} 元。`,
	},
};
