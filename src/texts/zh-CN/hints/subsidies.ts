import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, share } from '../format.ts';

export const subsidies: HintTextsAbout<'subsidies'> = {
	'subsidy-paid-differs': {
		title: '实发与应发不一致',
		rule: '补贴实发金额与应发金额一致；不一致的，写明原因。',
		limit: '差一分也提示；“差额说明”写了原因的、期间没有过完还没有发的，不提示。',
		reasons: [
			'有的银行卡失效或者信息有误，等改正后补发。',
			'同时补发了以前的。',
			'核减、核增了对象，应发金额没有更新。',
		],
		answer: '在“差额说明”写明原因和什么时候补发；数写错的，改正。',
		message: ({ programme, allocated, paid }) =>
			`“${programme}”应发 ${money(allocated)} 元，实发 ${money(paid)} 元，${paid > allocated ? '多' : '少'}发 ${money(Math.abs(paid - allocated))} 元，没有说明原因。`,
	},
	'subsidy-list-differs': {
		title: '名单合计与实发不一致',
		rule: '补贴名单各行金额加起来等于实发金额。',
		limit: '差一分也提示；名单合计等于应发、“差额说明”写了原因的，不提示。',
		reasons: ['名单按应发写，有几户没有发成。', '名单漏录、重录了几行。'],
		answer: '逐行核对名单，改正名单或者实发金额；两边都没有错的，说明差在哪里。',
		message: ({ programme, paid, listed, rows }) =>
			`“${programme}”实发 ${money(paid)} 元，名单 ${rows} 行合计 ${money(listed)} 元，相差 ${money(Math.abs(paid - listed))} 元。`,
	},
	'subsidy-declared': {
		title: '名单上有村干部或亲属',
		rule: '补贴名单上申报为村干部或其亲属的，列出来供群众了解；符合条件的，村干部及其亲属同样可以享受。',
		limit: '名单“村干部或其亲属”一栏写“是”就提示。',
		reasons: [
			'普惠的补贴，按承包地面积、年龄发，村干部家也有份。',
			'符合条件，按程序申请、评议、公示过。',
		],
		answer: '说明按什么条件享受、经过哪些程序。',
		message: ({ programme, listed, declared, declaredFen, listedFen }) =>
			`“${programme}”名单 ${listed} 行，其中申报为村干部或其亲属的 ${declared} 行，${money(declaredFen)} 元，占名单金额的 ${share(declaredFen, listedFen)}。`,
	},
	'subsidy-repeated': {
		title: '名单上有相同的行',
		rule: '同一份补贴名单上，脱敏姓名、村民小组、数量和金额都相同的行，核对是不是重复。',
		limit: '四项都相同；名单上十分之一以上的人都领这个数的，是统一标准，不提示。',
		reasons: [
			'是两个人，脱敏以后姓名看起来一样，数量碰巧相同。',
			'父子、兄弟分户，承包地一样多。',
			'录入时重复了一行。',
		],
		answer: '对照原始名单核对：是两户的说明；重复的，改正名单。',
		message: ({ programme, rows, first, amount, total }) =>
			`“${programme}”名单上，脱敏姓名、小组、数量和金额都相同的有 ${rows} 行，合计 ${money(total)} 元，例如${first}，每行 ${money(amount)} 元。`,
	},
	'subsidy-over-standard': {
		title: '超过发放标准',
		rule: '写明标准编号的补贴，实发不超过数量乘标准，名单上每一户也不超过。',
		limit: '各户四舍五入到分，多一分也提示；单位与标准不同的不比。',
		reasons: [
			'补发了以前年度的。',
			'有的对象执行更高一档的标准，一批里混在一起。',
			'标准年中调整过，编号没有更新。',
		],
		answer: '有几档标准的，分批登记；多发的，说明怎样处理；数写错的，改正。',
		message: ({ programme, standard, paid, expected, recipients, overFen }) =>
			[
				paid > expected
					? `“${programme}”按“${standard}”应发 ${money(expected)} 元，实发 ${money(paid)} 元，多 ${money(paid - expected)} 元。`
					: `“${programme}”按“${standard}”发放。`,
				recipients > 0 ? `名单上 ${recipients} 行超过标准，合计多 ${money(overFen)} 元。` : '',
			].join(''),
	},
	'subsidy-area-changed': {
		title: '面积与上年不同',
		rule: '按面积发的补贴，同一户的面积与上年不同的，列出来供核对。',
		limit: '两年名单都公开、小组和脱敏姓名相同、名单上只有一个这样的人的才比；差一点也提示。',
		reasons: [
			'承包地流转、互换，补贴给了实际耕种的人。',
			'重新丈量、确权后改了面积。',
			'是两个人，脱敏以后姓名看起来一样。',
		],
		answer: '对照确权面积和流转合同核对：有变化的，说明原因；写错的，改正名单。',
		message: ({ programme, before, changed, first, from, to, unit }) =>
			`“${programme}”名单与 ${before} 比，${changed} 户的面积不同，例如${first}，从 ${from} ${unit}变为 ${to} ${unit}。`,
	},
	'subsidy-paid-twice': {
		title: '同一补贴发了两批',
		rule: '同一个人、同一项补贴、同一期间，只发一次。',
		limit:
			'两批名单都公开的，比小组和脱敏姓名；有一批没有名单的，户数、人数和金额都相同才提示。一年分几次发的不是重复：填了标准编号的，几批合计不超过数量乘标准就不提示；没有填的，各批的“项目”“补贴标准”或“差额说明”写明是分次发的，不提示。',
		reasons: ['上一批银行卡失效，退回后重发。', '分两次发完，没有写明。', '录入时一批写了两行。'],
		answer:
			'分次发的，填上标准编号，或者在“补贴标准”写明分几次发；重复登记的，删去一行；多发的，说明怎样追回。',
		message: ({ programme, period, others, recipients, fen }) =>
			recipients > 0
				? `“${programme}”（${period}）与批次 ${others} 的名单上，有 ${recipients} 人相同，这一批发给他们 ${money(fen)} 元。`
				: `“${programme}”（${period}）与批次 ${others} 的户数、人数和金额都相同，${money(fen)} 元。`,
	},
};
