import { date, money, quantity } from './format.ts';

export const standards = {
	title: '发放标准',
	description: (county: string) =>
		`${county}的误工补贴、慰问、差旅、奖励和惠农补贴按什么标准发，依据什么文件，什么时候执行。`,
	lead: '全县通用的标准。各村自己定的，在该村“发放标准”一页。',
	none: '县里还没有公开全县通用的标准。',
	changes: '标准改过什么',
	inForceNow: '正在执行',
	ended: '已经失效',
	name: '名称',
	id: (id: string) => `编号 ${id}`,
	item: '事项',
	items: {
		'lost-work': '误工补贴',
		gift: '慰问',
		travel: '差旅',
		reward: '奖励',
		subsidy: '惠农补贴',
		'plot-area': '宅基地面积',
		other: '其他',
	},
	rate: '标准（元）',
	unit: '计量单位',
	basis: '依据',
	inForce: '执行时间',
	from: (day: string) => `${date(day)}起`,
	to: (day: string) => `${date(day)}止`,
	ofCounty: '全县通用的发放标准',
	label: '按标准',
	/** A standard as rows name it. */
	squareMetres: (area: number) => `${quantity(area)} 平方米`,
	perUnit: (name: string, rate: number, unit: string) => `${name}（每${unit} ${money(rate)} 元）`,
	times: (value: number, unit: string) => `× ${quantity(value)} ${unit}`,
	quantity: (value: number) => `数量：${quantity(value)}`,
} as const;
