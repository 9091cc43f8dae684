import { money, period, withinYear, yearUpTo } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const year = {
	title: (villageName: string, value: number) => `${villageName} ${value}年收支`,
	description: (villageName: string, value: number, income: number, expense: number) =>
		`${villageName}${value}年收入 ${yuan(income)}，支出 ${yuan(expense)}：按月、按类别、与预算和上年比较。`,
	heading: (value: number) => `${value}年收支`,
	sentence: {
		covered: (months: number, through: number | undefined, unpublished: readonly string[]) =>
			[
				through === undefined ? '' : `到${through}月，`,
				`已公开 ${months} 个月`,
				unpublished.length > 0 ? `（没有公开：${unpublished.map(withinYear).join('、')}）` : '',
			].join(''),
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
	/** @param months how many months of this year are compared */
	versus: (
		last: { year: number; months: number; incomeFen: number; expenseFen: number },
		months: number,
	) => {
		const same = months < 12 ? `${last.year}年同样的 ${months} 个月` : `${last.year}年`;
		const held = last.months < months ? `只公开了 ${last.months} 个月` : '';
		return `${same}${held}：收入 ${yuan(last.incomeFen)}，支出 ${yuan(last.expenseFen)}。`;
	},
	budgetHeading: '预算和实际',
	budget: '预算（元）',
	actual: '实际（元）',
	completed: '完成',
	lastYear: (value: number) => `${value}年同期（元）`,
	notPlanned: '未列入预算',
	/** Beside what was lent, borrowed and paid back. */
	notCounted: '不算收入和支出，不计入合计',
	incomeTable: '收入：预算、实际与上年同期',
	expenseTable: '支出：预算、实际与上年同期',
	monthsHeading: '按月看',
	balance: '收支相抵（元）',
	/** A year that is not whole says how far it goes. */
	upTo: yearUpTo,
	/** For the axis of a chart. */
	upToShort: (value: number, through: number | undefined) =>
		through === undefined ? String(value) : `${value}（到${through}月）`,
	sameMonths: (value: number) => `${value}同期`,
	monthsCaption: (value: number, through: number | undefined, month: string, fen: number) =>
		`${yearUpTo(value, through)}支出最多的是${withinYear(month)}，${yuan(fen)}。`,
	noLedger: '这一年还没有公开收支明细。',
	filesHeading: '各期收支明细的表格文件',
	explore: '逐笔筛选、合计这一年的收支',
	file: (key: string) => `${period(key)}（CSV）`,
	neighbours: '前后各年',
} as const;
