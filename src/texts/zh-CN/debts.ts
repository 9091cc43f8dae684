import { count, date, money, share } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const debts = {
	description: (village: string) => `${village}的债权和债务：欠谁、谁欠、多久了、什么时候到期。`,
	summary: (entries: number) => `已公开 ${count(entries)} 笔债权债务。`,
	side: { claim: '债权', debt: '债务' },
	heading: { claim: '别人欠村里的（债权）', debt: '村里欠别人的（债务）' },
	/** The first sentence of each side. */
	sentence: (side: 'claim' | 'debt', lines: number, outstanding: number) =>
		outstanding === 0
			? `登记${side === 'claim' ? '债权' : '债务'} ${count(lines)} 笔，都已结清。`
			: `登记${side === 'claim' ? '债权' : '债务'} ${count(lines)} 笔，还有 ${yuan(outstanding)}没有${side === 'claim' ? '收回' : '还清'}。`,
	overdue: (fen: number) => `其中 ${yuan(fen)}已过约定的日期。`,
	officials: (fen: number) => `其中村干部尚欠 ${yuan(fen)}。`,
	bandCaption: (oldest: number, all: number) =>
		oldest > 0
			? `五年以上没有结清的 ${yuan(oldest)}，占 ${share(oldest, all)}。`
			: '没有五年以上还没结清的。',
	band: { 'under-1': '不满一年', '1-to-3': '一到三年', '3-to-5': '三到五年', 'over-5': '五年以上' },
	age: '已有多久',
	source: '债权债务台账',
	reason: '事由',
	counterparty: '对方',
	since: '发生日期',
	amount: '金额（元）',
	outstanding: '余额（元）',
	dueOn: '到期日',
	noDue: '没有约定',
	settled: '已结清',
	years: (years: number) => (years === 0 ? '不满一年' : `${count(years)} 年`),
	overdueDays: (days: number) => `已过期 ${count(days)} 天`,
	official: '对方是村干部',
	on: (day: string) => date(day),
} as const;
