import { money, withinYear } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const year = {
	title: (villageName: string, value: number) => `${villageName} ${value}年收支`,
	description: (villageName: string, value: number, income: number, expense: number) =>
		`${villageName}${value}年收入 ${yuan(income)}，支出 ${yuan(expense)}：按月、按类别、与预算和上年比较。`,
	heading: (value: number) => `${value}年收支`,
	sentence: {
		covered: (months: number) => `已公开 ${months} 个月`,
		income: '收入',
		expense: '支出',
	},
	perHead: (household: number | undefined, person: number | undefined) =>
		[
			household !== undefined ? `平均每户支出 ${yuan(household)}` : '',
			person !== undefined ? `每人 ${yuan(person)}` : '',
		]
			.filter(Boolean)
			.join('，'),
	versus: (value: number, income: number, expense: number) =>
		`${value}年同期：收入 ${yuan(income)}，支出 ${yuan(expense)}。`,
	budgetHeading: '预算和实际',
	budget: '预算（元）',
	actual: '实际（元）',
	completed: '完成',
	lastYear: (value: number) => `${value}年同期（元）`,
	notPlanned: '未列入预算',
	incomeTable: '收入：预算、实际与上年同期',
	expenseTable: '支出：预算、实际与上年同期',
	monthsHeading: '按月看',
	balance: '收支相抵（元）',
	monthsCaption: (value: number, month: string, fen: number) =>
		`${value}年支出最多的是${withinYear(month)}，${yuan(fen)}。`,
	noLedger: '这一年还没有公开收支明细。',
	neighbours: '前后各年',
} as const;
