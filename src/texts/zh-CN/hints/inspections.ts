import type { HintTextsAbout } from '../../hint-texts.ts';
import { date } from '../format.ts';
import { inspectionKinds } from '../inspections.ts';

export const inspections: HintTextsAbout<'inspections'> = {
	'feedback-unpublished': {
		title: '检查反馈还没有公开',
		rule: '巡察、审计、检查反馈给村里的结果，向群众公开。',
		limit: ({ feedbackDays }) => `反馈以后超过 ${feedbackDays} 天还没有登记公开日期的提示。`,
		reasons: [
			'已经公开，公开日期没有登记。',
			'反馈的内容按规定暂不公开，或者只在一定范围内通报。',
			'正在整改，准备和整改情况一起公开。',
		],
		answer: '已经公开的，补上公开日期；暂不公开的，说明由谁决定、依据什么、什么时候可以公开。',
		message: ({ kind, by, on, days }) =>
			`${by}的${inspectionKinds[kind]}在${date(on)}反馈，已过 ${days} 天，没有登记公开日期。`,
	},
	'recheck-missing': {
		title: '整改完成以后没有复查',
		rule: '整改完成的问题，有人复查，结果登记在台账里。',
		limit: ({ recheckDays }) => `完成以后超过 ${recheckDays} 天没有登记复查的提示。`,
		reasons: ['复查过，没有登记。', '复查安排在下一次检查时一起进行。', '问题简单，当场核对过。'],
		answer: '复查过的，补上日期和结果；没有复查的，说明打算什么时候、由谁复查。',
		message: ({ on, days }) => `${date(on)}整改完成，已过 ${days} 天，没有登记复查。`,
	},
	'audit-after-election': {
		title: '换届以前没有公开任期审计',
		rule: '一届任期结束，审计结果在新一届任期开始以前向群众公开。',
		limit:
			'新一届村民委员会任期开始的前一天。换届的日子按村干部名册里的任期看，任期审计、离任审计都算；本县规定的时间不同的，以本县规定为准。',
		reasons: [
			'审计做过、公开过，没有登记。',
			'全县统一安排在换届以后审计。',
			'原班人员连任，按本县规定不单独审计。',
		],
		answer: '审计过的，登记审计和公开日期；没有审计的，说明由谁安排、什么时候审计。',
		message: (values) =>
			`新一届村民委员会任期从${date(values.began)}开始，` +
			(values.state === 'late'
				? `上一届的审计结果在${date(values.publishedOn)}才公开。`
				: values.state === 'unpublished'
					? '上一届的审计结果没有登记公开日期。'
					: '没有登记上一届的任期审计或者离任审计。'),
	},
};
