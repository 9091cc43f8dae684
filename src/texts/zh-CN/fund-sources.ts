import { count, dayOfYear, money, period } from './format.ts';

export const fundSources = {
	heading: '用的是哪笔钱',
	caption: '按资金来源看收入和支出',
	source: '资金来源',
	rows: '笔数',
	unsaid: '没有写明',
	/** Opens the list of one source. */
	list: (name: string, rows: number) => `${name}：${count(rows)} 笔`,
	row: (date: string, summary: string, side: 'income' | 'expense', fen: number) =>
		`${dayOfYear(date)} ${summary} ${side === 'income' ? '收入' : '支出'} ${money(fen)} 元`,
	period: (key: string, rows: number, income: number, expense: number) =>
		`${period(key)}：${count(rows)} 笔，收入 ${money(income)} 元，支出 ${money(expense)} 元`,
} as const;
