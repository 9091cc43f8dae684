import { period } from './format.ts';

/** How the villager asks for what follows, the same for everything. */
const please = '请说明详细情况和依据，并告知哪天可以答复。';

/** Questions ready to be copied, sent or read out. */
export const question = {
	/** Above the payments: leads to the question about one of them. */
	askRow: '问其中一笔',
	label: '照这样问，可以抄下来、发出去，也可以打电话念给对方听：',
	/** About one payment of a ledger, to be filled in by hand: the voucher, what for, and how much. */
	blankRow: (village: string, key: string) =>
		`您好，${village}${period(key)}收支明细，凭证号＿＿＿＿，事项＿＿＿＿，金额＿＿＿＿元，${please}`,
	/** The same with the row's own cells put in; `{date}` is as it stands in the row. */
	row: (village: string, key: string) => ({
		ask: '问这一笔',
		citedIncome: `${village}${period(key)}收支明细，凭证号{voucher}，{date}“{summary}”，收入{amount}元。`,
		citedExpense: `${village}${period(key)}收支明细，凭证号{voucher}，{date}“{summary}”，支出{amount}元。`,
		income: `您好，${village}${period(key)}收支明细，凭证号{voucher}，{date}“{summary}”，收入{amount}元，${please}`,
		expense: `您好，${village}${period(key)}收支明细，凭证号{voucher}，{date}“{summary}”，支出{amount}元，${please}`,
		about: '问这一笔：{voucher}',
	}),
	/** About a row of a register, or a disclosure. @param kind of what it is one */
	record: (village: string, kind: string, name: string, id: string) =>
		`您好，${village}${kind}“${name}”（编号${id}），${please}`,
	/** About all that was paid for works or under a contract. */
	trail: (village: string, name: string, id: string) =>
		`您好，${village}“${name}”（编号${id}）的钱，每一笔付给了谁、为什么付，${please}`,
	copy: '复制这句话',
	copied: '已经复制。可以粘贴到微信、短信里发出去。',
	notCopied: '这句话已经选中，请长按或用右键复制。',
	send: (phone: string) => `发短信到 ${phone}`,
	close: '收起',
	noPhone: '村里没有登记电话，可以打乡镇的监督电话，或者到村委会问。',
} as const;
