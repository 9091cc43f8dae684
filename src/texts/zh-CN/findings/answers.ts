import type { answerKinds } from '../../../domain/findings/kinds/answers.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';
import { suggest } from './suggest.ts';

export const answers: FindingTextsOf<typeof answerKinds> = {
	'answer-incomplete': {
		title: '答复没有填全',
		message: ({ given, missing }) => `填了“${given}”，没有填“${missing}”。`,
		fix: '答复了的，日期和内容都要填；没有答复的，都留空。',
	},
	'answer-missing': {
		title: '办结了却没有答复',
		message: ({ cell }) => `办理结果是“${cell}”，却没有答复日期和内容。`,
		fix: '请补上答复；还没有答复的，办理结果写“正在办理”或留空。',
	},
	'answer-empty': {
		title: '答复没有说明情况',
		message: ({ cell }) => `“${cell}”没有说明情况：查到了什么、依据是什么、怎样办的，都没有写。`,
		fix: '请写具体，例如“那天出工4人，签名表在村部；多付的120元已于5月8日退回”。',
	},
	'objection-undated': {
		title: '没有写提出异议的日期',
		message: () => '填了“乡镇答复日期”，没有填“提出异议日期”，乡镇答复是否及时无从算起。',
		fix: '请补上提意见人向乡镇提出异议的日期。',
	},
	'answer-hint-unknown': {
		title: '没有这种提示',
		message: ({ cell, nearest }) => `没有编号为“${cell}”的提示。${suggest(nearest)}`,
		fix: '请照网站提示旁边的编号抄写；全部编号列在“提示规则”页。',
	},
	'answer-repeated': {
		title: '同一条提示答复了两次',
		message: ({ line }) => `这条提示在第${line}行已经答复过。`,
		fix: '请把两行合成一行。',
	},
	'answer-stale': {
		title: '答复的提示已经没有了',
		message: ({ cell, hint }) => `“${cell}”已经没有 ${hint} 这条提示，答复不会显示。`,
		fix: '问题已经改好的，删去这一行；编号抄错的，照网站改正。',
	},
	'subject-dangling': {
		title: '针对的编号不存在',
		message: ({ cell }) => `公开登记、决议、项目、合同、资产、资源和收支明细里都找不到“${cell}”。`,
		fix: '请改正编号；收支写成 ledger:期间:凭证号。没有针对哪一项的，留空。',
	},
	'subject-ambiguous': {
		title: '针对的编号不止一个',
		message: ({ cell, tables }) => `编号“${cell}”在 ${tables} 里都有，不知道是哪一个。`,
		fix: ({ example }) => `请在编号前写明表名，例如 ${example}。`,
	},
	'recurrence-later': {
		title: '关联的不是旧问题',
		message: ({ cell, raised, earlier }) =>
			`“${cell}”是 ${earlier} 反馈的，不早于这个问题的反馈日期 ${raised}。`,
		fix: '请写以前反馈的那个问题的编号；不能写自己，也不能互相关联。',
	},
};
