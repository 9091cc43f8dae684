import type { CommentAnswer } from '../../domain/registers/comment-answer.ts';
import type { CommentObjection } from '../../domain/registers/comment-objection.ts';
import { count, date } from './format.ts';

export const comments = {
	description: (village: string) => `${village}村民问了什么、谁来答、答复了没有，脱敏公开。`,
	summary: (entries: number) =>
		`已公开 ${count(entries)} 条意见，没有答复的在前，本人不认可的随后。`,
	/** The first sentence of the page. */
	sentence: (all: number, answered: number, open: number, overdue: number) =>
		`登记意见 ${count(all)} 条，已答复 ${count(answered)} 条` +
		(open > 0 ? `，还在期限内等答复的 ${count(open)} 条` : '') +
		(overdue > 0 ? `，过了期限还没有答复的 ${count(overdue)} 条` : '') +
		'。',
	inTime: (inTime: number, answered: number) =>
		inTime === answered
			? '已答复的都没有超过规定时间。'
			: `已答复的里面，没有超过规定时间的 ${count(inTime)} 条，超过的 ${count(answered - inTime)} 条。`,
	/** Who asked did not accept the answer; and of those, how many wait for the township too long. */
	disputedCount: (disputed: number, townshipOverdue: number) =>
		`提意见人不认可答复的 ${count(disputed)} 条` +
		(townshipOverdue > 0 ? `，乡镇过了期限还没有答复的 ${count(townshipOverdue)} 条` : '') +
		'。',
	/** @param median the days within which half of the answers came */
	timesCaption: (median: number, longest: number) =>
		median === longest
			? `答复最久的用了 ${count(longest)} 天。`
			: `一半的答复在 ${count(median)} 天以内，最久的用了 ${count(longest)} 天。`,
	noTimesCaption: '还没有一条得到答复。',
	timeHeading: '多久答复',
	commentsHeading: '意见（条）',
	/** @param from the least days of the band; @param to the most, where there is a most */
	band: (from: number, to: number | undefined) =>
		to === undefined ? `超过${from - 1}天` : from === 0 ? `${to}天以内` : `${from}至${to}天`,
	waitingBand: '还没有答复',
	unit: '条',
	source: '群众意见和答复台账',
	channel: {
		box: '意见箱',
		phone: '电话',
		visit: '来访',
		online: '网络',
		meeting: '会议',
		other: '其他',
	},
	result: {
		solved: '已解决',
		explained: '已解释',
		referred: '转办',
		'under-way': '正在办理',
		unfounded: '不属实',
	},
	received: (day: string, channel: string) => `${date(day)}收到（${channel}）`,
	about: '针对',
	owner: (owner: string) => `答复责任人：${owner}`,
	noOwner: '没有登记答复责任人',
	status: (answer: CommentAnswer): string => {
		switch (answer.kind) {
			case 'answered':
				return answer.lateDays === 0 ? '已答复' : `已答复，晚 ${count(answer.lateDays)} 天`;
			case 'open':
				return answer.dueOn === undefined ? '等待答复' : `等待答复，应在 ${date(answer.dueOn)}前`;
			case 'overdue':
				return `还没有答复，已过期限 ${count(answer.days)} 天`;
		}
	},
	receipt: (number: string) => `受理编号 ${number}`,
	disputed: '提意见人不认可',
	accepted: '提意见人认可',
	emptyAnswer: '答复没有说明情况',
	objected: (day: string) => `${date(day)}向乡镇提出异议`,
	objection: (objection: CommentObjection): string => {
		switch (objection.kind) {
			case 'undated':
				return '提出异议的日期没有登记';
			case 'settled':
				return '后来已认可';
			case 'answered':
				return objection.lateDays === 0
					? '乡镇已答复'
					: `乡镇已答复，晚 ${count(objection.lateDays)} 天`;
			case 'open':
				return objection.dueOn === undefined
					? '等待乡镇答复'
					: `等待乡镇答复，应在 ${date(objection.dueOn)}前`;
			case 'overdue':
				return `乡镇还没有答复，已过期限 ${count(objection.days)} 天`;
		}
	},
	townshipAnswer: (day: string) => `乡镇 ${date(day)}答复`,
	answer: (day: string, days: number) =>
		days === 0 ? `${date(day)}当天答复` : `${date(day)}答复，用了 ${count(days)} 天`,
	noAnswer: '还没有答复。',
	list: '每一条意见',
	howHeading: '怎么提意见',
	how: [
		'可以打村里的电话，投意见箱，到村委会说，也可以在村民会议上提。',
		'看不懂、有疑问、不同意，都可以问。这是村民的权利，不用先证明有问题。',
		'村里登记以后，在这里公开问了什么、谁来答、答了什么；姓名、电话和家里的情况不公开。',
		'本站不跟踪谁看了什么，也不收集提意见的人的信息。',
	],
	expect: (days: number) => `村里应在 ${days} 天内答复。`,
	expectTownship: (days: number) => `对答复不满意，可以向乡镇反映，乡镇应在 ${days} 天内答复。`,
	noTime: '本县没有规定答复的天数，可以请对方说明什么时候答复。',
	further: '村里不答复或者答得不对，可以找乡镇、县里；反映党员干部违纪，打 12388。',
	onThis: '群众就这一项提过的意见',
	county: {
		title: '群众意见答复情况',
		link: '全县群众意见答复情况',
		description: (county: string) =>
			`${county}各村群众意见收了多少、答复了多少，哪些过了期限还没有答复。`,
		sentence: (received: number, answered: number, late: number, overdue: number) =>
			`全县登记群众意见 ${count(received)} 条，已答复 ${count(answered)} 条` +
			(late > 0 ? `（其中超过期限 ${count(late)} 条）` : '') +
			(overdue > 0 ? `，过了期限还没有答复 ${count(overdue)} 条` : '') +
			'。',
		registering: (villages: number, all: number) =>
			`${count(all)} 个村里，${count(villages)} 个村登记了群众意见。`,
		disputed: (disputed: number, townshipOverdue: number) =>
			`提意见人不认可村里答复的 ${count(disputed)} 条` +
			(townshipOverdue > 0 ? `，乡镇过了期限还没有答复 ${count(townshipOverdue)} 条` : '') +
			'。',
		days: (village: number, township: number | undefined) =>
			`期限：村里 ${count(village)} 天内答复` +
			(township === undefined ? '。' : `；提出异议的，乡镇 ${count(township)} 天内答复。`),
		noDays: '本县没有规定答复的天数，不计算逾期。',
		none: '各村还没有登记群众意见。',
		byTownship: '按乡镇看',
		overdueHeading: '过了期限还没有答复的',
		nothingOverdue: '没有过了期限还没有答复的意见。',
		overdueCaption: (township: string, answers: number) =>
			`${township}，${count(answers)} 条，各村逾期最久的在前`,
		left: (village: string, answers: number) => `${village}还有 ${count(answers)} 条没有列在这里`,
		by: { village: '村', township: '乡镇' },
		columns: {
			township: '乡镇',
			received: '意见',
			answered: '已答复',
			late: '超期答复',
			overdue: '逾期未答复',
			disputed: '不认可',
			townshipOverdue: '乡镇逾期未答复',
			text: '问了什么，哪个村',
			by: '谁答复',
			dueOn: '应答复日期',
			days: '逾期（天）',
		},
	},
	seeAll: '群众提过的意见',
	/** At the row of a table that it is about. */
	onRow: '群众意见',
} as const;
