import type { Fulfilment } from '../../domain/obligations/obligation-status.ts';
import { calendar } from './calendar.ts';
import { count, date, money, period, quantity, share, withinYear, yearUpTo } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;
const balance = (fen: number | undefined) => (fen === undefined ? '没有登记' : ` ${yuan(fen)}`);

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
	lead: '一句话看懂',
	seeEveryPayment: (key: string) => `看${withinYear(key)}的每一笔`,
	noLedger: '这个村还没有公开收支明细。',
	newest: '最近公开',
	all: (affair: string, value: number) => `全部${affair}公开（${count(value)}）`,
	nothingYet: '还没有公开内容。',
	publishedOn: (day: string) => `${date(day)} 发布`,
	reviewed: '监委会已审核',
	corrected: '有更正',
	punctuality: (value: Fulfilment) => calendar.punctuality(value),
	moneyHeading: '钱从哪里来，花到哪里去',
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
	share: '占比',
	rows: '笔数',
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
	years: '按年份看',
	ledgers: '按月份看',
	officials: '村干部和监督委员会',
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
	officialsLink: '任期、报酬、责任清单和述职',
	noOfficials: '还没有公开村干部名单。',
	body: {
		party: '村党组织',
		committee: '村民委员会',
		supervision: '村务监督委员会',
		collective: '集体经济组织',
		group: '村民小组',
		accountant: '代理会计',
	},
	warnings: '核对提醒',
	warningsNote: '程序核对公开文件时发现下面的地方需要说明。提醒不是结论，不说明有人做错了事。',
	warningPlace: (file: string, line: number | undefined) =>
		line === undefined ? `文件：${file}` : `文件：${file} 第${line}行`,
	ask: {
		heading: '有疑问，怎么问',
		right: '看不懂、有疑问、不同意，都可以问，这是村民的权利。',
		answer: (days: number) => `村里应在 ${days} 天内答复。`,
		township: (days: number) => `对答复不满意，可以向乡镇反映，乡镇应在 ${days} 天内答复。`,
		reception: (when: string) => `接待群众：${when}。`,
		office: '村委会电话',
		supervision: '村务监督电话',
		townshipPhone: (name: string) => `${name}监督电话`,
		/** Above the offices of `portal.yaml` that take complaints. */
		route: '对村里、乡镇的处理不满意，还可以向这些单位反映：',
		call: (phone: string) => `电话 ${phone}`,
		website: (host: string) => `网站 ${host}`,
		how: '怎么问、怎么投诉',
		cite: '提问时写明村名、月份和凭证号，答复更快。',
	},
} as const;
