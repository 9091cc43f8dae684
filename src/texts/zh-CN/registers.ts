import { count, money, withinYear } from './format.ts';

/** What is left of earmarked money, in fen. */
interface FundFigure {
	readonly funds: number;
	readonly leftFen: number;
	readonly overspentFen: number;
	/** Of how many funds it is not known what is left. */
	readonly unclear: number;
}

const and = (value: number, words: string) => (value > 0 ? `，${count(value)} ${words}` : '');

/** Words that the pages of all registers share. */
export const registers = {
	/** Beside the sums of a year. @param keys of its periods */
	undisclosed: (keys: readonly string[]) =>
		`没有公开：${keys.map(withinYear).join('、')}；合计不含这 ${count(keys.length)} 期。`,
	heading: '台账',
	intro: '村里定了什么、建了什么、签了什么、有什么，一本一本公开。',
	names: {
		decisions: '“四议两公开”决议',
		projects: '工程项目',
		contracts: '合同',
		capitals: '资金、资产、资源',
		funds: '专项资金',
		debts: '债权债务',
		subsidies: '补贴和救助',
		distributions: '收益分配',
		fees: '收费',
		homesteads: '宅基地申请',
		officials: '村干部和报酬',
		handovers: '交接和交账',
		supervision: '村务监督',
		comments: '群众意见和答复',
		inspections: '巡察、审计和检查',
		rectifications: '问题整改',
	},
	/** What a register comes to, on the village's home. */
	figures: {
		decisions: (all: number) => `${count(all)} 项`,
		projects: (all: number, underWay: number) => `${count(all)} 个${and(underWay, '个在建')}`,
		contracts: (all: number, endingSoon: number, days: number) =>
			`${count(all)} 份${and(endingSoon, `份 ${days} 天内到期`)}`,
		funds: ({ funds, leftFen, overspentFen, unclear }: FundFigure) =>
			unclear === funds
				? `${count(funds)} 项`
				: `结余 ${money(leftFen)} 元` +
					(overspentFen > 0 ? `，超支 ${money(overspentFen)} 元` : '') +
					(unclear > 0 ? `，另有 ${count(unclear)} 项算不出` : ''),
		subsidies: (all: number, thisYear: number) =>
			thisYear > 0 ? `今年 ${count(thisYear)} 批` : `${count(all)} 批`,
		comments: (all: number, overdue: number) => `${count(all)} 条${and(overdue, '条超期未答复')}`,
		rectifications: (all: number, overdue: number) => `${count(all)} 个${and(overdue, '个逾期')}`,
	},
	all: (value: number) => `全部台账（${count(value)} 本）`,
	entries: (value: number) => `${count(value)} 条`,
	notYet: '还没有公开',
	title: (village: string, register: string) => `${village} ${register}`,
	rowTitle: (village: string, register: string, row: string, id: string) =>
		`${village} ${register}：${row}（${id}）`,
	rowDescription: (village: string, register: string, row: string) =>
		`${village}${register}里的一条：${row}，村里登记的全部内容。`,
	description: (village: string, register: string) =>
		`${village}的${register}：村里公开的每一条，可以下载。`,
	summary: (entries: number) => `共 ${count(entries)} 条。`,
	inYuan: (heading: string) => `${heading}（元）`,
	empty: (register: string) =>
		`村里还没有公开${register}的内容。哪些事项应当公开、什么时候公开，看`,
	jump: '本页内容',
	notStated: '没有登记',
	step: {
		skipped: '没有登记日期',
		awaited: '还没有到这一步，或者没有登记',
		outOfOrder: '日期早于前一步',
		daysSince: (days: number) => (days === 0 ? '与上一步同一天' : `距上一步 ${count(days)} 天`),
	},
	rows: {
		heading: '有关的每一笔钱',
		caption: (rows: number) =>
			`共 ${count(rows)} 笔，按日期排列。点事项可以看到它在收支明细里的原处。`,
		none: '收支明细里还没有写明属于它的收支。',
		date: '日期',
		summary: '事项',
		income: '收入（元）',
		expense: '支出（元）',
		paidSoFar: '累计支付（元）',
		counterparty: '对方：',
		voucher: (voucher: string) => `凭证 ${voucher}`,
	},
	disclosures: '什么时候公开的',
	disclosuresNote: (all: number, shown: number) =>
		all > shown
			? `公开登记里有 ${count(all)} 次，这里列最近 ${count(shown)} 次。点开看谁编制、谁审核、谁批准。`
			: `公开登记里有 ${count(all)} 次。点开看谁编制、谁审核、谁批准。`,
	noDisclosures: '村里还没有做公开登记：什么时候公开、谁审核、谁批准都不清楚。',
	facts: '登记内容',
	id: '编号',
	decision: '依据的决议',
	contract: '合同',
	project: '工程项目',
	yuan: (fen: number) => `${money(fen)} 元`,
} as const;
