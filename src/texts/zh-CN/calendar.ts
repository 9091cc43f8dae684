import type {
	Fulfilment,
	ObligationStatus,
	StatusKind,
} from '../../domain/obligations/obligation-status.ts';
import { count, date, period } from './format.ts';

type Counts = Readonly<Partial<Record<StatusKind, number>>>;

/** What ends in a month, and whether any of it was due by now. */
interface Month {
	readonly counts: Counts;
	readonly hasDue: boolean;
}

const waitingOf = (counts: Counts) => (counts.missing ?? 0) + (counts.absent ?? 0);
/** What is not there, and what is there in part: without its table, or unregistered. */
const lackingOf = (counts: Counts) =>
	waitingOf(counts) + (counts['table-missing'] ?? 0) + (counts.unregistered ?? 0);
const expectedOf = (counts: Counts) =>
	Object.values(counts).reduce((sum, each) => sum + each, 0) - (counts['not-due'] ?? 0);

/** `2026年3月、4月` would save little; every period is written out. */
const periods = (keys: readonly string[]) => keys.map((key) => period(key)).join('、');

/** The words for how something stands, as they stand alone in a cell. */
const status = {
	'on-time': '按时',
	late: '逾期',
	'data-late': '登记按时，数据晚提交',
	published: '已公开',
	'not-applicable': '没有发生',
	missing: '未公开',
	absent: '未公开',
	'table-missing': '登记了，表没有交',
	unregistered: '未登记',
	'not-due': '未到期',
} as const satisfies Record<StatusKind, string>;

/** The same of a month's accounts, where a word has the room of a thumb; what is late goes on with its days. */
const squares = {
	'on-time': '按时',
	late: '迟',
	'data-late': '数据迟',
	published: '已公开',
	'not-applicable': '无收支',
	missing: '缺',
	absent: '缺',
	'table-missing': '缺明细',
	unregistered: '未登记',
	'not-due': '未到期',
} as const satisfies Record<StatusKind, string>;

const dataLate = (days: number) => `登记按时，数据晚${count(days)}天提交`;

export const calendar = {
	name: '公开日历',
	title: (villageName: string) => `${villageName} 公开日历`,
	description: (villageName: string, expected: number, waiting: number) =>
		`${villageName}最近12个月应公开 ${count(expected)} 项，还没有公开 ${count(waiting)} 项：逐项逐月看按时、逾期和还在等的公开。`,
	status,
	/** In parts between which a narrow cell may break its line. */
	cell: (value: ObligationStatus) =>
		value.kind === 'late'
			? [status.late, `${count(value.days)}天`]
			: value.kind === 'data-late'
				? dataLate(value.days).split(/(?<=，)/)
				: status[value.kind].split(/(?<=，)/),
	/** How the accounts of a month stand, in a square of the village's home. */
	square: (value: ObligationStatus) =>
		value.kind === 'late' || value.kind === 'data-late'
			? `${squares[value.kind]}${count(value.days)}天`
			: squares[value.kind],
	/** One disclosure's status on a tag. */
	punctuality: (value: Fulfilment) =>
		value.kind === 'late'
			? `逾期 ${count(value.days)} 天`
			: value.kind === 'data-late'
				? dataLate(value.days)
				: status[value.kind],
	/** Leading sentence of a village, a township or the county. */
	sentence: (asOf: string, who: string, counts: Counts) =>
		[
			`截至${date(asOf)}，${who}最近12个月应公开 ${count(expectedOf(counts))} 项`,
			`按时 ${count(counts['on-time'] ?? 0)} 项`,
			`逾期公开 ${count(counts.late ?? 0)} 项`,
			...some(counts['data-late'], '登记按时但数据晚提交'),
			...some(counts['not-applicable'], '说明没有发生'),
			...some(counts.published, '没有规定时限、已公开'),
			...some(counts['table-missing'], '登记了但表没有交'),
			...some(counts.unregistered, '内容在网上但没有登记'),
			`还没有公开 ${count(waitingOf(counts))} 项`,
		].join('，') + '。',
	how: '一件事一期算一项。应公开什么，按全县的公开目录算，不看村里选了什么。',
	howLink: '怎么算的',
	rulesLink: '现在的规则、改过什么',
	/** The heading of the guide that says how. */
	howAnchor: '公开日历怎么算',
	notDue: (value: number) => `另有 ${count(value)} 项还没有到期，不算在内。`,
	waiting: '还在等的公开',
	waitingNone: '没有。到期的都已经公开。',
	waitingDue: (due: string, days: number) => `应于${date(due)}前公开，已过 ${count(days)} 天`,
	waitingNoDue: '没有规定哪天公开，这一期已经结束',
	waitingFirstDue: (due: string, days: number) =>
		`最早的一期应于${date(due)}前公开，已过 ${count(days)} 天`,
	waitingOlder: (value: number) => `更早的，共 ${count(value)} 项`,
	waitingTable: (table: string) => `已登记公开，“${table}”里没有相应的内容`,
	waitingUnregistered: '内容已在网上，但没有登记哪天公开、谁审核',
	by: (who: string) => `责任主体：${who}`,
	run: (from: string, to: string, periodsCount: number) =>
		from === to ? period(from) : `${period(from)}至${period(to)}，共 ${count(periodsCount)} 期`,
	standingPeriod: '长期公开',
	event: (key: string) => `${period(key)}的事`,
	waitingAsk: '可以先问：',
	upcoming: '接下来到期的',
	upcomingDue: (due: string) => `${date(due)}前`,
	periodic: '按期公开的事项',
	periodicNote: '一格是一期：按季、按半年、按年公开的，一格占几个月。点格子里的字，看公开的内容。',
	item: '公开事项',
	events: '发生了才公开的事项',
	eventsNote: '没有发生就不用公开，所以没有登记不算缺。',
	eventCounts: '最近12个月',
	newest: '最近一次',
	eventNone: '没有登记',
	eventSummary: (counts: Counts) => {
		const words = (Object.keys(status) as StatusKind[]).flatMap((kind) =>
			some(counts[kind], status[kind], '次'),
		);
		return words.join('，');
	},
	standing: '要一直公开的事项',
	standingCurrent: '看现在公开的',
	restricted: '不上网的事项',
	dataLate: '登记按时、数据晚提交的',
	dataLateNote: (graceDays: number) =>
		`登记的公开日期是村里写的，数据首次提交的日期是修改历史里的。数据包括公开登记和应有的数据表，两样都提交了才算。过了期限提交、又比登记的公开日期晚超过 ${count(graceDays)} 天的，列在这里。`,
	dataLateDays: (publishedOn: string, committedOn: string, days: number) =>
		`登记${date(publishedOn)}公开，数据${date(committedOn)}首次提交，比期限晚 ${count(days)} 天`,
	shortlyPosted: '公开栏张贴天数不够的',
	shortlyPostedNote: '按登记的张贴开始和结束日期计算，首尾两天都算。',
	posted: (days: number, required: number) => `张贴 ${count(days)} 天，要求 ${count(required)} 天`,
	repetitions: '内容雷同',
	repetitionsNote: (rows: number, characters: number, periodsCount: number) =>
		`程序只比四样：两期收支明细有 ${rows} 笔以上，除日期和凭证号外笔笔相同；按月、按季、按半年公开的同一事项，两期正文去掉日期后相同，且有 ${characters} 字以上；同一事项有 ${periodsCount} 期以上登记在同一天公开；同一事项有 ${periodsCount} 期以上的数据在同一天提交，而登记的公开日期早得多。雷同不是结论：固定收支、例行工作会相同，补录旧账也会在同一天公开、提交。`,
	ledgerRepeated: (keys: readonly string[], rows: number) =>
		`${periods(keys)}的收支明细各 ${count(rows)} 笔，除日期和凭证号外完全相同。`,
	textRepeated: (item: string, keys: readonly string[]) =>
		`“${item}”${periods(keys)}的正文，去掉日期后完全相同。`,
	publishedTogether: (item: string, day: string, keys: readonly string[]) =>
		`“${item}”有 ${count(keys.length)} 期在${date(day)}同一天公开：${periods(keys)}。`,
	committedTogether: (item: string, day: string, keys: readonly string[]) =>
		`${date(day)}一次提交了 ${count(keys.length)} 期“${item}”的数据：${periods(keys)}。登记的公开日期比这早。`,
	seeDisclosure: (key: string) => `看${period(key)}`,
	legend: '格子里的字是什么意思',
	legendWords: [
		[status['on-time'], '期限当天或以前公开。'],
		['逾期3天', '公开了，比期限晚 3 天。'],
		[
			dataLate(3),
			'登记的公开日期没有过期限，但修改历史里，登记或者应有的数据表是期限以后 3 天才首次提交的。',
		],
		[status.published, '公开了；目录没有规定时限，不算早晚。'],
		[status['not-applicable'], '村里说明这一期没有这件事，点开看原因。'],
		[status.missing, '期限过了，还没有公开登记；没有规定时限的，这一期已经结束。'],
		[
			status['table-missing'],
			'公开登记里写着公开了，应有的数据表（例如收支明细）里没有这一期、这件事的内容。',
		],
		[status.unregistered, '内容在网上，但没有登记哪天公开。'],
		[status['not-due'], '期限还没到。'],
	],
	/** What the dates are worth. @param since from when the history is told; `undefined` where there is none */
	dates: (since: string | undefined, graceDays: number) =>
		since === undefined
			? '这里读不到数据文件的修改历史，公开日期都是村里自己登记的，没有办法核对。'
			: `公开日期是村里登记的，和修改历史里数据首次提交的日期对照过：期限以前提交，或者比登记的日期晚不超过 ${count(graceDays)} 天的，算按时。${moment(since)}以前就有的数据，和一个村第一次提交的数据，看不出是哪天放上来的，以村里登记的日期为准。`,
	digest: {
		heading: '该公开的，公开了没有',
		/** Of all items, below the months of the accounts. */
		short: (counts: Counts) =>
			`连同党务、村务，最近12个月应公开 ${count(expectedOf(counts))} 项，按时 ${count(counts['on-time'] ?? 0)} 项，还没有公开或没有交齐 ${count(lackingOf(counts))} 项。`,
		link: '逐项看公开日历',
		villages: '逐村看公开日历',
	},
	grid: {
		title: (name: string) => `${name}公开日历`,
		affairTitle: (name: string, affair: string) => `${name}${affair}公开日历`,
		description: (name: string, villages: number, affair: string) =>
			`${name}${count(villages)}个村${affair}公开到哪个月、哪些还没有公开，逐村逐月查看，可下载。`,
		all: '三务合计',
		scope: '看哪一类',
		who: (name: string, villages: number, affair: string) =>
			`${name}${count(villages)}个村${affair}`,
		townships: '各乡镇',
		townshipHeading: '乡镇',
		villages: '各村逐月',
		village: '村',
		expected: '应公开',
		onTime: '按时',
		late: '逾期公开',
		dataLate: '登记按时，数据晚提交',
		tableMissing: '登记了，表没有交',
		waiting: '还没有公开',
		newest: '最近公开',
		age: (days: number) => (days === 0 ? '当天' : `${count(days)} 天前`),
		never: '还没有公开过',
		order:
			'还没有公开的排在前面：把各项过了期限的天数加起来，多的在前。排在前面只说明等得久，原因请问村里。没有还在等的，按村编号排。',
		monthsNote:
			'一格是一个村一个月：这个月结束的那些期，各项合在一起。“齐”是到期的都公开了；“缺2”是有 2 项还没有公开；“缺表1”是有 1 项登记了公开、表没有交；“逾1”是有 1 项公开了但晚了；“晚交1”是有 1 项登记按时、数据晚提交；“未登1”是有 1 项内容在网上但没有登记；“未到期”是按期公开的事都还没有到期限；空格是这个月没有应公开的事。',
		/** A village's month in words, the weightiest first; empty where nothing is due. */
		month: monthWords,
		items: (value: number) => `${count(value)} 项`,
		dataLateItems: (value: number) => `数据晚提交 ${count(value)} 项`,
		tableItems: (value: number) => `表没有交 ${count(value)} 项`,
		days: (value: number) => `合计过期 ${count(value)} 天`,
		olderItems: (value: number) => `更早的还有 ${count(value)} 项`,
		repetitionCount: (value: number) => `：${count(value)} 处`,
		filter: '筛选',
		township: '乡镇',
		anyTownship: '全部乡镇',
		affair: '类别',
		anyAffair: '三类都看',
		onlyWaiting: '只看还有没公开的村',
		shown: '显示 {count} 个村。',
		shownNone: '没有符合条件的村。',
		downloadItems: '下载逐项清单（CSV）',
		repetitions: '各村内容雷同',
		repetitionsNone: '没有发现。',
	},
	csv: {
		village: '村编号',
		villageName: '村名',
		township: '乡镇',
		affair: '类别',
		expected: '应公开',
		onTime: '按时',
		late: '逾期公开',
		dataLate: '登记按时但数据晚提交',
		published: '已公开（没有规定时限）',
		notApplicable: '说明没有发生',
		tableMissing: '登记了但表没有交',
		unregistered: '内容在网上但没有登记',
		waiting: '还没有公开',
		waitingDays: '已过期限合计（天）',
		older: '更早还没有公开或登记',
		newest: '最近公开',
		asOf: '截至',
		item: '目录编号',
		itemName: '公开事项',
		period: '期间',
		due: '期限',
		status: '状态',
		days: '天数',
		committedOn: '数据首次提交',
		disclosure: '公开登记编号',
		lacking: '没有交的表',
		postedDays: '张贴天数',
	},
} as const;

/** A moment as the settings write it: a day, or a day with a time. */
function moment(since: string): string {
	return `${date(since.slice(0, 10))}${since.slice(11)}`;
}

function monthWords({ counts, hasDue }: Month): string[] {
	const waiting = waitingOf(counts);
	const words = [
		...(waiting > 0 ? [`缺${count(waiting)}`] : []),
		...(counts['table-missing'] ? [`缺表${count(counts['table-missing'])}`] : []),
		...(counts.unregistered ? [`未登${count(counts.unregistered)}`] : []),
		...(counts.late ? [`逾${count(counts.late)}`] : []),
		...(counts['data-late'] ? [`晚交${count(counts['data-late'])}`] : []),
	];
	if (words.length > 0) return words;
	if (counts['not-due'] && !hasDue) return [status['not-due']];
	return expectedOf(counts) > 0 ? ['齐'] : [];
}

function some(value: number | undefined, word: string, unit = '项'): string[] {
	return value ? [`${word} ${count(value)} ${unit}`] : [];
}
