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
	recheck: '复查',
	earlier: '以前出现过',
	later: '后来又出现',
	notStated: '没有登记',
	notDone: '还没有完成',
	notRechecked: '还没有登记复查',
	countyLink: '全县问题整改进展',
} as const;
