import { count, date } from './format.ts';

export const supervision = {
	description: (village: string) =>
		`${village}村务监督委员会看了什么、什么时候看的、提了什么意见。`,
	summary: (records: number) => `已公开 ${count(records)} 条监督记录，新的在前。`,
	/** The first sentence of the page. */
	sentence: (records: number, forms: string) =>
		`村务监督委员会登记了 ${count(records)} 次监督：${forms}。`,
	times: (form: string, times: number) => `${form} ${count(times)} 次`,
	silent: (periods: string) => `从第一条记录起，没有登记监督记录的时段：${periods}。`,
	noSilent: (quarterly: boolean) =>
		`从第一条记录起，每个${quarterly ? '季度' : '月'}都有监督记录。`,
	formCaption: (form: string, times: number) => `最多的是${form}，${count(times)} 次。`,
	form: {
		accounts: '审核账目',
		meeting: '列席会议',
		'site-visit': '现场检查',
		inquiry: '质询',
		'disclosure-check': '公开情况检查',
	},
	formHeading: '形式',
	timesHeading: '次数',
	unit: '次',
	source: '村务监督工作记录',
	year: (year: number) => `${year}年`,
	date: '日期',
	subject: '看了什么',
	attended: '参加人数',
	opinion: '意见',
	followUp: '落实情况',
	people: (people: number) => `${count(people)} 人`,
	about: (period: string) => `对应${period}`,
	noOpinion: '没有登记',
	/** On the page, or at the row, of what it looked at. */
	onThis: '监委会看过',
	looked: (day: string, form: string) => `${date(day)} ${form}`,
	noOpinionYet: '没有登记意见',
	aboutOne: '针对',
	ledger: (period: string) => `${period}收支明细`,
	balances: '余额',
} as const;
