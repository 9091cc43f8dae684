import { date, period } from './format.ts';

export const disclosure = {
	title: (villageName: string, title: string, key: string) =>
		title.includes(period(key))
			? `${villageName} ${title}`
			: `${villageName} ${title}（${period(key)}）`,
	description: (villageName: string, affair: string, title: string, key: string) =>
		`${villageName}${affair}公开：${title}（${period(key)}）。`,
	facts: '公开情况',
	item: '公开事项',
	legalBasis: '公开依据',
	id: '编号',
	period: '期间',
	publishedOn: '发布日期',
	preparedBy: '编制人',
	reviewedBy: '监委会审核',
	approvedBy: '批准人',
	posted: '公开栏张贴',
	postedRange: (from: string, to: string) => `${date(from)} 至 ${date(to)}`,
	postedSince: (from: string) => `${date(from)} 起`,
	postedUntil: (to: string) => `至 ${date(to)}`,
	on: (who: string, day: string) => `${who}（${date(day)}）`,
	notStated: '未写明',
	due: (day: string) => `应于 ${date(day)} 前公开`,
	correction: '更正说明',
	notApplicable: '本期没有发生',
	attachments: '附件',
	attachmentRewritten: '已去除隐藏内容',
	onlyAttachments: '正文见附件。',
	byTable: '内容见本村公开的数据表。',
} as const;
