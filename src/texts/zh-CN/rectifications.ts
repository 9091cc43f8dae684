import type { RectificationProgress } from '../../domain/registers/rectification-progress.ts';
import { count, date, share } from './format.ts';

export const rectifications = {
	description: (village: string) => `${village}被指出的问题、整改措施、期限、结果和复查。`,
	summary: (entries: number) => `已公开 ${count(entries)} 个问题，没有改完的在前。`,
	countyTitle: '问题整改进展',
	countyDescription: (county: string) =>
		`${county}各村巡察、审计、检查指出的问题，改了多少，还差多少。`,
	/** The first sentence of a village and of the county. */
	sentence: (raised: number, done: number, underWay: number, overdue: number) =>
		`登记问题 ${count(raised)} 个，已整改 ${count(done)} 个（${share(done, raised)}）` +
		(underWay > 0 ? `，正在整改、没有到期的 ${count(underWay)} 个` : '') +
		(overdue > 0 ? `，过了期限没有改完的 ${count(overdue)} 个` : '') +
		'。',
	recurring: (recurring: number) => `其中 ${count(recurring)} 个是以前改过又出现的。`,
	disclosing: (villages: number, all: number) =>
		`${count(all)} 个村里，${count(villages)} 个村公开了整改台账。`,
	caption: (done: number, overdue: number) =>
		`已整改 ${count(done)} 个，` + (overdue > 0 ? `逾期 ${count(overdue)} 个。` : '没有逾期的。'),
	townshipCaption: (overdue: readonly { readonly name: string; readonly problems: number }[]) =>
		overdue.length === 0
			? '各乡镇都没有过了期限还没改完的问题。'
			: `过了期限还没改完的：${overdue.map(({ name, problems }) => `${name} ${count(problems)} 个`).join('，')}。`,
	unsettled: '没有办结的问题',
	unsettledNote:
		'逾期的在前，再是整改中的；最后是已整改、还没有登记复查的。点问题，看整改措施和责任人。',
	noUnsettled: '登记的问题都已整改、复查。',
	moreUnsettled: (problems: number) => `还有 ${count(problems)} 个没有列出，见各村的问题整改页面。`,
	unchecked: (days: number) => `已整改 ${count(days)} 天，没有登记复查`,
	problem: '问题',
	gaps: {
		heading: '检查和审计：需要说明的村',
		note: '没有登记过检查、反馈没有公开、换届以前没有公开任期审计的村。可能是没有做，也可能是没有登记。',
		none: '各村都登记了检查，反馈都已公开。',
		last: '最近一次检查',
		never: '没有登记过检查',
		unpublished: '没有公开的反馈',
		reports: (value: number) => (value === 0 ? '无' : `${count(value)} 次`),
		termAudit: '换届前的审计',
		states: {
			published: '换届前已公开',
			late: '换届后才公开',
			unpublished: '没有登记公开日期',
			missing: '没有登记',
		},
		began: (day: string) => `新一届任期 ${date(day)}开始`,
		noChange: '没有换届',
	},
	none: '各村还没有公开整改台账。',
	state: '进展',
	unit: '个',
	done: '已整改',
	underWay: '整改中',
	overdue: '逾期',
	recurringHeading: '重复出现',
	raised: '问题',
	byTownship: '按乡镇看',
	bySource: '按来源看',
	byVillage: '按村看',
	township: '乡镇',
	village: '村',
	sourceHeading: '来源',
	sources: {
		inspection: '巡察',
		audit: '审计',
		'special-check': '专项检查',
		supervision: '监委会',
		villagers: '群众反映',
	},
	kinds: {
		'collective-property': '三资管理',
		projects: '工程项目',
		finance: '财务管理',
		subsidies: '惠民补贴',
		conduct: '作风',
		disclosure: '公开不到位',
		other: '其他',
	},
	status: {
		'not-started': '未启动',
		'under-way': '整改中',
		completed: '已完成',
		'long-term': '长期整改',
	},
	progress: (progress: RectificationProgress): string => {
		switch (progress.kind) {
			case 'done':
				return progress.lateDays === 0 ? '已整改' : `已整改，晚 ${count(progress.lateDays)} 天`;
			case 'under-way':
				return `整改中，还有 ${count(progress.daysLeft)} 天到期`;
			case 'overdue':
				return `逾期 ${count(progress.days)} 天`;
		}
	},
	source: '问题整改台账',
	list: '每一个问题',
	raisedOn: (day: string, source: string) => `${date(day)}，${source}`,
	measure: '整改措施',
	responsible: '责任',
	dueOn: '整改期限',
	completedOn: '完成日期',
	evidence: '佐证',
	inspection: '哪次检查',
	recheck: '复查',
	earlier: '以前出现过',
	later: '后来又出现',
	notStated: '没有登记',
	notDone: '还没有完成',
	notRechecked: '还没有登记复查',
	villageLink: '全部问题和整改情况',
	countyLink: '全县问题整改进展',
} as const;
