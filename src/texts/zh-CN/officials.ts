import { count, money } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const officials = {
	description: (village: string) =>
		`${village}村干部、村务监督委员会成员的职务、任期、报酬和述职、责任清单。`,
	summary: (all: number) => `名册登记任职 ${count(all)} 人次，包括已离任的。`,
	/** The first sentence of the page. */
	sentence: (officials: number, supervisors: number) =>
		`现在在任的村干部登记了 ${count(officials)} 人次（一人兼两职算两次），村务监督委员会成员 ${count(supervisors)} 人次。`,
	pay: (fen: number) => `登记的报酬标准合计每月 ${yuan(fen)}。`,
	inOffice: '村干部',
	supervisors: '村务监督委员会',
	former: '已离任',
	none: '还没有公开。',
	payCaption: (post: string, fen: number) => `报酬标准最高的是${post}，每月 ${yuan(fen)}。`,
	post: '职务',
	/** For a chart, where room is short. */
	shortBody: {
		party: '党组织',
		committee: '村委会',
		supervision: '监委会',
		collective: '集体组织',
		group: '小组',
		accountant: '',
	},
	payHeading: '报酬标准（元/月）',
	source: '村干部名册',
	term: '任期',
	termRange: (from: string, to: string) => `${from}至${to}`,
	reports: '职务、责任清单和述职',
	reportsNote: '这些是党务、村务公开里关于村干部的公开事项。',
	noReports: '还没有公开责任清单和述职报告。',
} as const;
