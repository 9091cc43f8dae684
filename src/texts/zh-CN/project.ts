import { count, money, share } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const project = {
	title: (village: string, name: string, id: string) => `${village} 工程：${name}（${id}）`,
	description: (village: string, name: string, budget: number) =>
		`${village}${name}：预算 ${yuan(budget)}，从决议、招标、合同到完工、付款的全过程。`,
	listDescription: (village: string, projects: number) =>
		`${village} ${count(projects)} 个工程项目的预算、中标、决算和进度。`,
	listSummary: (projects: number) => `已公开 ${count(projects)} 个工程项目，新的在前。`,
	method: {
		'open-tender': '公开招标',
		'selective-tender': '邀请招标',
		consultation: '竞争性磋商',
		inquiry: '询价',
		'self-built': '村民自建',
		'direct-award': '直接发包',
	},
	status: {
		prepared: '筹备',
		tendered: '招标',
		'under-way': '在建',
		completed: '完工',
		accepted: '验收',
		stopped: '终止',
	},
	/** The first sentence of the page. */
	sentence: (
		method: string,
		winner: string | undefined,
		award: number | undefined,
		budget: number,
	) =>
		`预算 ${yuan(budget)}，${method}` +
		(winner === undefined ? '' : `，由${winner}承建`) +
		(award === undefined ? '。' : `，中标金额 ${yuan(award)}，为预算的 ${share(award, budget)}。`),
	lifeLine: '从决议到资产',
	steps: {
		decided: '村民（代表）会议决议',
		announced: '发布公告',
		opened: '开标（评审）',
		contracted: '签订合同',
		started: '开工',
		completed: '竣工',
		accepted: '验收',
	},
	bidders: (bidders: number) => `${count(bidders)} 家投标`,
	winner: (name: string) => `中标单位：${name}`,
	bids: {
		heading: '投标单位和报价',
		none: '没有登记各家的报价和结果。',
		bidder: '单位',
		offer: '报价（元）',
		result: '结果',
		results: { won: '中标', lost: '未中标', invalid: '废标' },
		aboveLowest: (fen: number) => (fen === 0 ? '最低' : `比最低高 ${yuan(fen)}`),
	},
	finalCost: '决算',
	audited: '已经审计',
	notAudited: '没有审计',
	auditUnknown: '是否审计没有登记',
	asset: '形成资产',
	noAsset: '没有登记形成的资产。',
	money: '预算、中标、决算和付款',
	moneyCaption: (
		budget: number,
		award: number | undefined,
		finalCost: number | undefined,
		paid: number,
	) =>
		[
			`预算 ${yuan(budget)}`,
			award === undefined ? undefined : `中标 ${yuan(award)}`,
			finalCost === undefined
				? undefined
				: compared(finalCost, award ?? budget, award === undefined),
			`已支付 ${yuan(paid)}`,
		]
			.filter((part) => part !== undefined)
			.join('，') + '。',
	budget: '预算',
	award: '中标',
	contractTotal: '合同',
	paidSoFar: '已支付',
	kindOfAmount: '款项',
	amount: '金额（元）',
	source: '工程项目台账',
	location: '地点',
	fundSource: '资金来源',
	methodLabel: '采购方式',
	statusLabel: '状态',
	columns: {
		name: '项目',
		status: '状态',
		budget: '预算（元）',
		award: '中标（元）',
		finalCost: '决算（元）',
		winner: '中标单位',
	},
} as const;

function compared(finalCost: number, base: number, ofBudget: boolean): string {
	const what = ofBudget ? '预算' : '中标金额';
	if (finalCost === base) return `决算 ${yuan(finalCost)}，与${what}相同`;
	const more = finalCost > base;
	return `决算 ${yuan(finalCost)}，比${what}${more ? '多' : '少'} ${yuan(Math.abs(finalCost - base))}`;
}
