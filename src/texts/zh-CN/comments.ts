import type { CommentAnswer } from '../../domain/registers/comment-answer.ts';
import { count, date } from './format.ts';

export const comments = {
	description: (village: string) => `${village}村民问了什么、谁来答、答复了没有，脱敏公开。`,
	summary: (entries: number) => `已公开 ${count(entries)} 条意见，没有答复的在前。`,
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
	seeAll: '看群众提过的意见和答复',
	/** At the row of a table that it is about. */
	onRow: '群众意见',
} as const;
