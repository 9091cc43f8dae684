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
};
