import { count, date } from './format.ts';

export const handovers = {
	description: (village: string) =>
		`${village}换届时移交了什么、谁交给谁、哪天交的，每个月的凭证哪天交给记账机构。`,
	summary: (entries: number) => `已公开移交、交账 ${count(entries)} 条。`,
	terms: '换届、换人时的工作移交',
	noTerms: '没有登记工作移交。',
	term: (on: string) => `${date(on)}换届`,
	finished: (items: number, on: string, days: number) =>
		`登记移交 ${count(items)} 项，${date(on)}交清，${days < 0 ? `在换届前 ${count(-days)} 天` : `在换届后第 ${count(days)} 天`}。`,
	unfinished: (items: number, open: number) =>
		`登记移交 ${count(items)} 项，其中 ${count(open)} 项没有登记交接日期。`,
	number: (id: string) => `编号 ${id}`,
	item: '项目',
	handedOn: '交接日期',
	fromTo: '谁交给谁',
	passed: (from: string, to: string) => `${from}交给${to}`,
	witness: (name: string) => `监交：${name}`,
	noWitness: '监交人没有登记',
	amount: '金额（元）',
	note: '说明',
	vouchers: '凭证（张）',
	agency: '凭证交账',
	agencyNote: '每期的凭证哪天交给代理记账机构。天数从期末算起。',
	noAgency: '没有登记凭证交账。',
	year: (year: number) => `${year}年凭证交账`,
	yearSentence: (handed: number, mostDays: number | undefined, missing: number) =>
		[
			mostDays === undefined
				? '没有登记交账'
				: `登记交账 ${count(handed)} 次，${mostDays <= 0 ? '都在期末以前交齐' : `最晚的在期末后第 ${count(mostDays)} 天`}`,
			...(missing > 0 ? [`${count(missing)} 期没有登记`] : []),
		].join('；') + '。',
	period: '期间',
	handedIn: '交账日期',
	notHandedIn: '没有登记',
	lag: '期末后多少天',
	days: (days: number) =>
		days > 0 ? `第 ${count(days)} 天` : days === 0 ? '期末当天' : `期末前 ${count(-days)} 天`,
	receiver: '谁交给谁',
	/** Beside a change of office. */
	ofChange: (handedOn: string, days: number, items: number) =>
		`${date(handedOn)}交接 ${count(items)} 项，${days < 0 ? `上任前 ${count(-days)} 天` : `上任后第 ${count(days)} 天`}`,
	undated: (items: number) => `登记了移交 ${count(items)} 项，没有交接日期`,
	unrecorded: '没有登记工作移交',
} as const;
