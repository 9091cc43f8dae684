import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money } from '../format.ts';

export const debts: HintTextsAbout<'debts'> = {
	'loan-to-official': {
		title: '村干部借欠集体款',
		rule: '村干部不借欠村集体的钱。',
		limit: '没有收回的余额为 0。',
		reasons: [
			'出差、办事预支的备用金，还没有报销冲账。',
			'任职以前的旧欠，正在分期归还。',
			'已经归还，余额没有更新。',
		],
		answer: '已经归还或报销的，更新余额；没有的，说明用途、由谁批准、打算哪天还清。',
		message: (values) =>
			values.kind === 'claim'
				? `对方是村干部，${date(values.on)}发生 ${money(values.amountFen)} 元，还有 ${money(values.outstandingFen)} 元没有收回。`
				: `借款合同的对方${values.name}是本村村干部，${date(values.on)}签订。`,
	},
	'debt-overdue': {
		title: '债权债务到期未清',
		rule: '约定了到期日的债权、债务，到期还清。',
		limit: '到期日当天还清。',
		reasons: [
			'双方同意延期，到期日没有更新。',
			'已经还清，余额没有更新。',
			'质量问题没有整改完，质保金暂时不付。',
			'一时没有钱还。',
		],
		answer: '已经还清的，更新余额；延期的，更新到期日；其他的，说明打算什么时候还。',
		message: ({ side, dueOn, days, outstandingFen }) =>
			`${date(dueOn)}到期，已过 ${days} 天，${side === 'claim' ? '还有' : '村里还欠'} ${money(outstandingFen)} 元${side === 'claim' ? '没有收回' : ''}。`,
	},
	'loan-unnamed': {
		title: '借贷没有对应的债权债务',
		rule: '借入、归还、借出、收回的每一笔，都写债权债务编号。',
		limit: '类别是“借入款项”“归还借款”“借出款项”“收回借出款项”的收支；已经全额冲销的除外。',
		reasons: [
			'已经登记在债权债务表，这一笔没有填编号，或者填错了。',
			'借的、借出的还没有登记到债权债务表。',
			'类别填错了，不是借贷。',
		],
		answer: '在“债权债务”表登记这一笔，在收支明细的“债权债务编号”一栏填上它的编号。',
		message: ({ why, category, summary, fen }) =>
			`“${summary}” ${money(fen)} 元，类别是“${category}”，` +
			(why === 'none'
				? '没有写债权债务编号。'
				: category === '借入款项' || category === '归还借款'
					? '编号对应的却是债权。'
					: '编号对应的却是债务。'),
	},
	'debt-ledger-differs': {
		title: '债权债务与明细不一致',
		rule: '登记的金额、已还的金额，等于收支明细里写了它编号的各笔合计。',
		limit: '一分不差；利息不算；比公开的明细早的，明细里还的不多于登记已还的。',
		reasons: [
			'余额更新了，还款那个月的明细还没有公开。',
			'余额没有更新。',
			'有几笔没有填编号，或者填错了。',
			'不经过村里账户抵销的，明细里没有这一笔。',
		],
		answer: '更新余额，或者在收支明细补上编号；抵销的，写明怎样抵销。',
		message: ({ what, side, registeredFen, bookedFen }) =>
			what === 'arisen'
				? `登记金额 ${money(registeredFen)} 元，收支明细里写了它编号的${side === 'debt' ? '借入' : '借出'}合计 ${money(bookedFen)} 元。`
				: `按登记的金额和余额，已经${side === 'debt' ? '归还' : '收回'} ${money(registeredFen)} 元；收支明细里写了它编号的${side === 'debt' ? '归还' : '收回'}合计 ${money(bookedFen)} 元。`,
	},
	'debt-overpaid': {
		title: '归还的多于欠的',
		rule: '归还、收回的本金，不超过当初的金额。',
		limit: '合计不超过登记的金额；利息不算。',
		reasons: [
			'有几笔是利息，类别没有写利息。',
			'编号填错了，是另一笔债权债务的。',
			'后来又增加了借款，没有另写一行。',
		],
		answer: '改正类别或者编号；后来增加的，另写一行；多付的，说明怎样退回。',
		message: ({ side, amountFen, paidFen }) =>
			`登记金额 ${money(amountFen)} 元，收支明细里写了它编号的${side === 'debt' ? '归还' : '收回'}合计 ${money(paidFen)} 元，多出 ${money(paidFen - amountFen)} 元。`,
	},
	'borrowing-without-decision': {
		title: '大额借款没有决议',
		rule: '达到本县规定金额的借款，由集体决策，有“四议两公开”决议。',
		limit: ({ fen }) => `借入 ${money(fen)} 元以上要有决议，和大额支出用同一个标准。`,
		reasons: [
			'已经开会决定，决议还没有登记，或者这一笔没有填决议编号。',
			'是以前的借款到期续借，当时已经决定。',
			'应急周转，来不及开会。',
		],
		answer:
			'有决议的，登记决议，在这一笔或者债权债务表里填上决议编号；没有的，说明按什么程序决定的。',
		message: ({ summary, fen, limitFen }) =>
			`“${summary}”借入 ${money(fen)} 元，达到 ${money(limitFen)} 元，没有关联决议。`,
	},
};
