import type { Fulfilment } from '../../domain/obligations/obligation-status.ts';
import { calendar } from './calendar.ts';
import { count, date, money, period, quantity, share, withinYear, yearUpTo } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;
const balance = (fen: number | undefined) => (fen === undefined ? '没有登记' : ` ${yuan(fen)}`);

/** Bodies in short, before a post. */
const bodies = {
	party: '村党组织',
	committee: '村委会',
	supervision: '监委会',
	collective: '集体经济组织',
	group: '',
	accountant: '代理会计',
};

export const village = {
	title: (name: string) => `${name} 三务公开`,
	description: (name: string, township: string) =>
		`${township}${name}的党务、村务、财务公开：每月收支、公开事项、村干部和监督电话。`,
	facts: {
		households: (value: number) => `${count(value)} 户`,
		population: (value: number) => `${count(value)} 人`,
		partyMembers: (value: number) => `党员 ${count(value)} 名`,
		representatives: (value: number) => `村民代表 ${count(value)} 名`,
		farmland: (value: number) => `耕地 ${quantity(value)} 亩`,
		aliases: (names: readonly string[]) => `又名${names.join('、')}`,
		asOf: (day: string) => `截至${date(day)}`,
	},
	ended: {
		label: '村的变更',
		sentence: (name: string, on: string, into: string | undefined) =>
			into === undefined ? `${name}已于${date(on)}撤销。` : `${name}已于${date(on)}并入${into}。`,
		kept: '这里是此前的公开，照原样保留；此后结束的期间不再要求公开。',
		goOn: (name: string) => `看${name}的公开`,
		short: (on: string, into: string | undefined) =>
			`${date(on)}${into === undefined ? '撤销' : `并入${into}`}，此后不再要求公开`,
		merged: '并入本村的村',
		mergedOn: (name: string, on: string) => `${name}（${date(on)}并入），看此前的公开`,
	},
	seeEveryPayment: (key: string) => `看${withinYear(key)}的每一笔`,
	callAndAsk: '打电话问',
	noLedger: '这个村还没有公开收支明细。',
	/** The first thing a reader sees, where something is overdue. */
	overdue: {
		label: '到期没有公开',
		other: (item: string, of: string, due: string, days: number) =>
			`${item}（${of}）：应于${date(due)}公开，已逾期 ${count(days)} 天。`,
		all: (value: number) => `看全部到期未公开的事项（${count(value)}）`,
	},
	latest: (key: string) => `最近公开的账目：${period(key)}`,
	accounts: '账目',
	newest: '最近公开',
	all: (affair: string, value: number) => `${affair}（${count(value)}）`,
	nothingYet: '还没有公开内容。',
	publishedOn: (day: string) => `${date(day)} 发布`,
	reviewed: '监委会已审核',
	corrected: '有更正',
	punctuality: (value: Fulfilment) => calendar.punctuality(value),
	spent: (year: number, through: number | undefined) => `${yearUpTo(year, through)}钱花在哪里`,
	spentSentence: (all: number) => `共支出 ${yuan(all)}。点开看各月付的钱。`,
	otherCategories: (value: number) => `其余 ${count(value)} 类`,
	figures: '图表：每月收支、收入、结余、预算',
	/** @param here how many of the months are disclosed */
	monthsCaption: (
		months: number,
		here: number,
		unpublished: readonly string[],
		income: number,
		expense: number,
	) =>
		`最近 ${months} 个月${here < months ? `公开了 ${here} 个月的收支明细${unpublished.length > 0 ? `（没有公开：${unpublished.map(period).join('、')}）` : ''}，这 ${here} 个月` : ''}收入 ${yuan(income)}，支出 ${yuan(expense)}，${income >= expense ? '收大于支' : '支大于收'}。`,
	gap: { unpublished: '没有公开', nothing: '说明没有收支' },
	/** On an axis, beneath an empty place. */
	gapOnAxis: (short: string) => `${short}缺`,
	monthsSource: '各月收支明细',
	month: '月份',
	incomeCaption: (
		year: number,
		through: number | undefined,
		name: string,
		fen: number,
		all: number,
	) => `${yearUpTo(year, through)}收入最多的是${name}，${yuan(fen)}，占 ${share(fen, all)}。`,
	expenseCaption: (
		year: number,
		through: number | undefined,
		name: string,
		fen: number,
		all: number,
	) => `${yearUpTo(year, through)}支出最多的是${name}，${yuan(fen)}，占 ${share(fen, all)}。`,
	category: '类别',
	balanceCaption: (key: string, cash: number | undefined, bank: number | undefined) =>
		`${period(key)}末，库存现金${balance(cash)}，银行存款${balance(bank)}。`,
	balanceGaps: (here: number, all: number, missing: readonly string[]) =>
		missing.length === 0
			? ''
			: `最近 ${all} 期公开了 ${here} 期，没有公开的是${missing.map(period).join('、')}。`,
	balanceHeading: '期末',
	cash: '库存现金',
	bank: '银行存款',
	notRegistered: '没有登记',
	other: '其他货币资金',
	balanceSource: '货币资金余额表',
	budgetCaption: (year: number, through: number | undefined, budget: number, actual: number) =>
		`${year}年支出预算 ${yuan(budget)}，${through === undefined ? '' : `到${through}月`}已支出 ${yuan(actual)}，完成 ${share(actual, budget)}。`,
	noBudget: (year: number) => `还没有公开${year}年的财务计划。`,
	ledgers: (value: number) => `各年各月账目（${count(value)} 期）`,
	wholeYear: (year: number) => `${year}年全年收支`,
	squares: '账目按时公开了没有',
	officials: '村干部和监督委员会',
	leaders: '谁管、谁监督',
	leadersLink: (people: number) => `在任 ${count(people)} 人的任期、报酬和述职`,
	officialsNote: '报酬是每月标准，以批准依据为准。',
	official: {
		name: '姓名',
		body: '机构',
		role: '职务',
		from: '任职起',
		pay: '报酬（元/月）',
		basis: '批准依据',
		relations: '亲属关系申报',
	},
	noOfficials: '还没有公开村干部名单。',
	/** A post beside the name of who signed. */
	post: (body: keyof typeof bodies, role: string) =>
		role.startsWith(bodies[body]) ? role : `${bodies[body]}${role}`,
	body: {
		party: '村党组织',
		committee: '村民委员会',
		supervision: '村务监督委员会',
		collective: '集体经济组织',
		group: '村民小组',
		accountant: '代理会计',
	},
	warnings: (value: number) => `核对提醒（${count(value)} 处）`,
	warningsNote: '程序核对公开文件时发现下面的地方需要说明。提醒不是结论，不说明有人做错了事。',
	tellOthers: {
		heading: '把这一页告诉别人：',
		copy: '复制',
		copied: '网址已经复制，可以粘贴到微信里发给别人。',
		notCopied: '网址已经选中，请长按或用右键复制。',
	},
	warningPlace: (file: string, line: number | undefined) =>
		line === undefined ? `文件：${file}` : `文件：${file} 第${line}行`,
	ask: {
		heading: '有疑问，怎么问',
		right: '看不懂、不同意都可以问，这是村民的权利。',
		answer: (days: number) => `村里应在 ${days} 天内答复。`,
		township: (days: number) => `不满意可以向乡镇反映，${days} 天内答复。`,
		reception: (when: string) => `接待群众：${when}。`,
		office: '村委会电话',
		supervision: '村务监督电话',
		townshipPhone: (name: string) => `${name}监督电话`,
		/** Above the offices of `portal.yaml` that take complaints. */
		route: '还不满意，可以向这些单位反映：',
		call: (phone: string) => phone,
		website: '网站',
		how: '怎么问、怎么投诉',
		cite: '写明村名、月份和凭证号，答复更快。',
	},
} as const;
