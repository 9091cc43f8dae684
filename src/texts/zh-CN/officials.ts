import { count, date, money } from './format.ts';

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
	terms: '任期和接任',
	termsNote: '只列由一个人担任的职务，最近的在前，照名册登记的日期排列。副职、委员见上面的名册。',
	neverNamed: (offices: readonly string[]) => `名册里没有登记${offices.join('、')}。`,
	groupLeaders: '村民小组组长',
	now: '现任',
	before: '以前',
	acting: '代理',
	again: '连任',
	/** @param to a last day still to come is what the register expects */
	held: (term: {
		readonly from: string;
		readonly to: string | undefined;
		readonly current: boolean;
	}) =>
		term.to === undefined
			? `${date(term.from)}至今`
			: term.current
				? `${date(term.from)}至今，任期登记到${date(term.to)}`
				: `${date(term.from)}至${date(term.to)}`,
	vacant: (days: number) => `空缺 ${count(days)} 天`,
	gap: ({ from, to }: { readonly from: string; readonly to: string | undefined }) =>
		to === undefined
			? `${date(from)}起没有登记接任的人`
			: from === to
				? date(from)
				: `${date(from)}至${date(to)}`,
	beside: ({
		name,
		from,
		to,
	}: {
		readonly name: string;
		readonly from: string;
		readonly to: string | undefined;
	}) =>
		to === undefined
			? `${date(from)}起与${name}同时登记在任`
			: `${date(from)}至${date(to)}与${name}同时登记在任`,
	term: '任期',
	termRange: (from: string, to: string) => `${from}至${to}`,
	duties: {
		heading: '责任清单',
		none: '还没有公开责任清单。',
		sentence: (all: number, done: number, overdue: number) =>
			`登记责任事项 ${count(all)} 项，已完成 ${count(done)} 项` +
			(overdue > 0 ? `，过了期限没有完成的 ${count(overdue)} 项` : '') +
			'。',
		duty: '事项',
		role: '责任人',
		signedOn: '签字日期',
		notSigned: '没有登记',
		dueOn: '期限',
		standing: '长期负责',
		overdue: (days: number) => `逾期 ${count(days)} 天`,
		state: '完成情况',
		notStated: '没有登记',
		states: { open: '未完成', 'under-way': '进行中', done: '已完成' },
	},
	appraisals: {
		heading: '述职和民主评议',
		none: '还没有公开民主评议的票数。',
		year: (year: number) => `${year}年度，票数和占全部有效票的比例`,
		who: '述职人',
		turnout: '应到、实到',
		came: (eligible: number, attended: number) =>
			`应到 ${count(eligible)} 人，实到 ${count(attended)} 人`,
		marks: { excellent: '优秀', competent: '称职', fair: '基本称职', unfit: '不称职' },
		payEffect: '报酬挂钩',
		notStated: '没有登记',
	},
	reports: '职务、责任清单和述职',
	reportsNote: '这些是党务、村务公开里关于村干部的公开事项。',
	noReports: '还没有公开责任清单和述职报告。',
} as const;
