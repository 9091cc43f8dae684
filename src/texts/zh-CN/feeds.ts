import { count, date, period } from './format.ts';

/** Who has to answer a comment. */
type Answering = 'village' | 'township';

export const feeds = {
	heading: '订阅',
	note: '订阅以后，有新公开、更正和到期未公开的事项，会自动收到。',
	how: '怎样订阅',
	news: (who: string) => `${who}公开动态（Atom）`,
	due: (who: string) => `${who}到期日历（ics）`,
	villageLink: '订阅本村动态和到期日历',
	ofTownship: (township: string) => `${township}各村`,
	ofAffair: (county: string, affair: string) => `${county}各村${affair}`,
	ofCounty: (county: string) => `${county}各村`,
	title: (who: string) => `${who}公开动态`,
	description:
		'新公开的事项，公开以后的更正，到期没有公开的事项，对群众意见的答复。日期是事情发生的那一天。',
	affairDescription: '新公开的事项，公开以后的更正，到期没有公开的事项。日期是事情发生的那一天。',
	kinds: {
		disclosed: '公开',
		corrected: '更正',
		overdue: '到期未公开',
		answered: '答复意见',
		unanswered: '到期未答复',
	},
	/** Titles of entries; readers follow several villages, so each names its own. */
	disclosed: (where: string, title: string) => `${where}公开：${title}`,
	corrected: (where: string, subject: string) => `${where}更正：${subject}`,
	overdue: (where: string, item: string, key: string, isLacking: boolean) =>
		`${where}${isLacking ? '到期未交齐' : '到期未公开'}：${item}（${period(key)}）`,
	answered: (where: string, by: Answering, text: string) =>
		by === 'village' ? `${where}答复意见：${text}` : `${where}群众意见，乡镇答复：${text}`,
	unanswered: (where: string, by: Answering, text: string) =>
		by === 'village'
			? `${where}到期未答复意见：${text}`
			: `${where}群众意见，乡镇到期未答复：${text}`,
	disclosedOn: (affair: string, key: string, publishedOn: string, committedOn?: string) =>
		`${affair}，${period(key)}。村里登记的公开日期是${date(publishedOn)}` +
		(committedOn === undefined ? '。' : `，数据首次提交于${date(committedOn)}。`),
	overdueSince: (due: string, lacking?: string) =>
		`应于${date(due)}前公开，` +
		(lacking === undefined ? '到期没有公开。' : `已登记公开，“${lacking}”里没有相应的内容。`),
	answeredOn: (day: string, answer: string) =>
		answer === '' ? `${date(day)}答复，没有写答复内容。` : `${date(day)}答复：${answer}`,
	unansweredSince: (due: string) => `应于${date(due)}前答复，到期没有答复。`,
	dueTitle: (who: string) => `${who}应公开事项到期日`,
	dueDescription: '今后12个月到期的公开事项，一天一条。已经公开的不再列出。',
	/** @param items how many, the first one among them */
	dueOn: (who: string, first: string, items: number) =>
		`${who}应公开：${first}${items > 1 ? `等${count(items)}项` : ''}`,
	dueItem: (item: string, key: string) => `${item}（${period(key)}）`,
	/** @param names of villages, not all where there are many */
	dueVillages: (item: string, key: string, names: readonly string[], all: number) =>
		`${item}（${period(key)}）：${names.join('、')}${all > names.length ? `等${count(all)}个村` : ''}`,
	dueMore: (items: number) => `另有${count(items)}项，见公开日历。`,
} as const;
