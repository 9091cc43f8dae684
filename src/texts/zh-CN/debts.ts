import { count, date, money, period, share } from './format.ts';

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
	/** What was borrowed or lent, what was paid of it, and what the register says is left. */
	followed: (
		side: 'claim' | 'debt',
		amount: number,
		{ arisenFen, paidFen }: { arisenFen: number | undefined; paidFen: number | undefined },
		outstanding: number,
	) =>
		[
			`登记金额 ${yuan(amount)}`,
			...(arisenFen === undefined
				? []
				: [`明细里${side === 'debt' ? '借入' : '借出'} ${yuan(arisenFen)}`]),
			paidFen === undefined
				? `明细里没有${side === 'debt' ? '归还' : '收回'}`
				: `明细里${side === 'debt' ? '归还' : '收回'} ${yuan(paidFen)}`,
			`登记余额 ${yuan(outstanding)}`,
		].join('，') + '。',
	ledgersFrom: (key: string) => `收支明细从${period(key)}公开，此前的不在里面，所以不算还欠多少。`,
	rowsCaption: (rows: number) =>
		`收支明细里写了这一笔债权债务编号的共 ${count(rows)} 笔，按日期排列；利息列出，不算归还。点事项查看明细原文。`,
	leftInYuan: '还欠（元）',
	on: (day: string) => date(day),
} as const;
