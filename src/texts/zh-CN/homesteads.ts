import { count, date, quantity } from './format.ts';

export const homesteads = {
	description: (village: string) =>
		`${village}的宅基地申请：哪天受理、公示了几天、哪天报乡镇、批准没有。申请人姓名已脱敏。`,
	summary: (entries: number) => `登记申请 ${count(entries)} 件，没有结果的在前。`,
	/** The first sentence of the page. */
	sentence: (all: number, approved: number, refused: number) =>
		`登记的 ${count(all)} 件申请，已批准 ${count(approved)} 件，未批准 ${count(refused)} 件，还没有结果的 ${count(all - approved - refused)} 件。`,
	longest: (appliedOn: string, days: number) =>
		`等得最久的一件${date(appliedOn)}申请，已经 ${count(days)} 天。`,
	list: '每一件申请',
	results: {
		received: '受理',
		posted: '公示中',
		sent: '已报批',
		approved: '已批准',
		refused: '未批准',
	},
	stages: { applied: '申请', posted: '村里公示', sent: '报乡镇', approved: '批准' },
	span: (from: string, to: string) => (from === to ? date(from) : `${date(from)}至${date(to)}`),
	openSpan: (from: string) => `${date(from)}起，结束日期没有登记`,
	undated: '日期未登记',
	awaited: '还没有到这一步',
	waiting: (days: number) => `申请后已过 ${count(days)} 天`,
	approvedAfter: (days: number) => `申请后 ${count(days)} 天批准`,
	shortPosting: (days: number, required: number) =>
		`公示 ${count(days)} 天，规定至少 ${count(required)} 天`,
	opinion: '村级意见',
	area: '批准面积',
	squareMetres: (area: Parameters<typeof quantity>[0]) => `${quantity(area)} 平方米`,
	id: '编号',
	notStated: '没有登记',
} as const;
