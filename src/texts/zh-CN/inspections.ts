import type { Inspection } from '../../domain/tables/inspections.ts';
import { count, date } from './format.ts';

/** What the kinds of inspections are called, also in the sentences of hints. */
export const inspectionKinds: Readonly<Record<Inspection['kind'], string>> = {
	inspection: '巡察',
	'term-audit': '任期审计',
	'leaving-audit': '离任审计',
	'special-audit': '专项审计',
	'special-check': '专项检查',
	'disclosure-check': '公开情况检查',
};

export const inspections = {
	description: (village: string) =>
		`${village}接受的巡察、审计和检查：谁来查、查什么、哪天反馈、哪天公开，查出的问题改了没有。`,
	summary: (entries: number) => `登记检查 ${count(entries)} 次，最近的在前。`,
	kinds: inspectionKinds,
	/** The first sentence of the page. */
	last: (kind: string, by: string, from: string) =>
		`最近一次是${date(from)}开始的${kind}，由${by}组织。`,
	problems: (raised: number, done: number) =>
		raised === 0
			? '没有登记查出的问题。'
			: `登记的检查一共查出问题 ${count(raised)} 个，已整改 ${count(done)} 个。`,
	unpublished: (inspections: number) => `有 ${count(inspections)} 次反馈还没有登记公开日期。`,
	list: '每一次检查',
	steps: {
		inspected: '检查',
		reported: '反馈',
		published: '向群众公开',
		rectified: '整改',
		rechecked: '复查',
	},
	span: (from: string, to: string | undefined) =>
		to === undefined
			? `${date(from)}开始`
			: to === from
				? date(from)
				: `${date(from)}至${date(to)}`,
	rectified: (done: number, all: number) =>
		done === all
			? `${count(all)} 个问题都已整改`
			: `${count(all)} 个问题，已整改 ${count(done)} 个`,
	rechecked: (checked: number, all: number) =>
		checked === all ? `都已复查` : `已复查 ${count(checked)} 个，共 ${count(all)} 个`,
	notReported: '还没有反馈，或者没有登记',
	notPublished: '没有登记公开日期',
	daysLater: (days: number) => `反馈后 ${count(days)} 天`,
	daysSince: (days: number) => `反馈已过 ${count(days)} 天`,
	by: '组织单位',
	team: '检查组',
	scope: '范围',
	result: '结论',
	found: '查出的问题',
	noneFound: '没有登记查出的问题',
	files: '附件',
	id: '编号',
	notStated: '没有登记',
	source: '检查台账',
} as const;
