import type { UnsavedData } from '../../domain/portal/unsaved-data.ts';
import { date } from './format.ts';

/** Words that every page shares. */
export const site = {
	skipToContent: '跳到正文',
	demoLabel: '演示说明',
	demoBanner: (county: string) => `演示数据：${county}及其村庄、单位、人物均为虚构，仅用于展示。`,
	unsavedLabel: '数据没有提交',
	unsaved: {
		changed: '这里有的数据没有提交存档，和存档的不一样。',
		'not-in-git': '这里的数据没有提交存档，改动过没有，无从核对。',
		unknown: '这里的数据无法和提交的存档核对。',
	} satisfies Record<UnsavedData['reason'], string>,
	mainNavigation: '主导航',
	findVillage: '找我的村',
	search: '搜索',
	catalogue: '公开目录',
	guides: '怎么看账',
	about: '关于本站',
	rules: '公开规则',
	officeTool: '办公室工作台',
	whereYouAre: '当前位置',
	publishedBy: (publisher: string) => `${publisher}发布`,
	asOf: (day: string) => `状态截至 ${date(day)}`,
	contactPhone: (phone: string) => `联系电话 ${phone}`,
	noTracking: '本站不使用任何跟踪，不收集访问者信息',
	onePage: (title: string, site: string) => `${title} · ${site}`,
	download: '下载',
	downloadCsv: '下载表格（CSV）',
	source: '来源',
	yuan: '元',
	none: '—',
	total: '合计',
	affair: { party: '党务', village: '村务', finance: '财务' },
	affairPublic: { party: '党务公开', village: '村务公开', finance: '财务公开' },
	income: '收入',
	expense: '支出',
	notFound: {
		title: '没有找到这一页',
		description: '这个网址没有对应的内容。',
		body: '可能是网址抄错了，也可能是公开登记的编号改过。请从下面重新进入。',
	},
} as const;
