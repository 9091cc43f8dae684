import type { HintTextsAbout } from '../../hint-texts.ts';
import { money } from '../format.ts';

export const fees: HintTextsAbout<'fees'> = {
	'fee-without-basis': {
		title: '收费没有写依据',
		rule: '向农户收费，有准许收费的文件，或者经村民会议、村民代表会议议定。',
		limit: '“依据”和“决议编号”都没有填就提示。',
		reasons: [
			'有文件或者会议记录，登记时没有填。',
			'多年沿用的收费，原来的文件没有找到。',
			'是自愿交的押金或者代收款，不是收费。',
		],
		answer: '在“依据”写上文件名称，或者在“决议编号”填上决议；没有依据的，说明怎样处理已收的钱。',
		message: ({ name, period, received }) =>
			`“${name}”（${period}）实收 ${money(received)} 元，没有写依据，也没有填决议编号。`,
	},
	'fee-over-due': {
		title: '实收多于应收',
		rule: '向农户收费，不多于应收金额；多收的，写明原因。',
		limit: '多一分也提示；“说明”写了原因的不提示。',
		reasons: ['收回了以前年度的欠费。', '有的农户预交了下一期。', '户数增加，应收金额没有更新。'],
		answer: '在“说明”写明多收的原因；应收写错的，改正。',
		message: ({ name, period, due, received }) =>
			`“${name}”（${period}）应收 ${money(due)} 元，实收 ${money(received)} 元，多 ${money(received - due)} 元，没有说明原因。`,
	},
};
