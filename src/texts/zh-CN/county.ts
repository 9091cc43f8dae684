import { count, money, yearUpTo } from './format.ts';

interface YearSums {
	readonly year: number;
	readonly through: number | undefined;
	readonly incomeFen: number;
	readonly expenseFen: number;
}

export const county = {
	description: (name: string, villages: number) =>
		`${name}${count(villages)}个村的党务、村务、财务公开：收支明细、公开事项、图表与下载。`,
	lead: '村里的钱怎么来、怎么花，村里的事怎么定、怎么办，在这里都能查到。',
	/** On the first day, before there is anything to find. */
	noVillages: {
		heading: '还没有登记村',
		text: '网站已经建好。县里登记了乡镇和村，公开了第一个月的账，这里就能查到。',
		guide: '县里第一天要做什么',
	},
	/** Villages there are, but none has disclosed anything. */
	noneYet: '各村还没有公开内容。',
	findVillage: '找我的村',
	newest: '最近公开',
	figures: '全县数字',
	figuresNote:
		'按各村已公开的收支明细逐笔相加；未公开的月份不在内，借入、借出和归还的不算收入和支出。',
	/** @param same the same months of the year before, beside a year that is not whole */
	yearsCaption: (name: string, newest: YearSums, same: YearSums | undefined) => {
		const now = `${yearUpTo(newest.year, newest.through)}，${name}各村已公开收入 ${money(newest.incomeFen)} 元，支出 ${money(newest.expenseFen)} 元`;
		if (newest.through === undefined || !same) return `${now}。`;
		return `${now}；${same.year}年同样的月份收入 ${money(same.incomeFen)} 元，支出 ${money(same.expenseFen)} 元。`;
	},
	yearsSource: '各村收支明细',
	yearHeading: '年度',
	facts: {
		villages: '村',
		households: '户',
		population: '人',
		disclosures: '公开事项',
		ledgerRows: '收支明细（笔）',
	},
	townships: '乡镇',
	villageCount: (villages: number) => `${villages}个村`,
	allVillages: '全部村庄',
	help: '看不懂账、有疑问',
	directory: {
		title: '找我的村',
		description: (name: string) => `${name}全部村庄名录，可按村名、拼音、别名或乡镇查找。`,
		village: '村',
		households: '户数',
		latest: '最新明细',
		disclosures: '公开事项',
	},
	township: {
		description: (name: string, villages: number) =>
			`${name}${villages}个村的三务公开：各村户均收支对比与最新公开。`,
		intro: (villages: number, households: number) =>
			`${count(villages)}个村，${count(households)}户`,
		compare: '各村比较',
		compareNote:
			'按户平均，大村小村才好比。收入高低受位置、资源和当年项目影响，数字不同不等于好坏。',
		caption: (year: number, name: string, income: string, incomeFen: number, median: number) =>
			`${year}年，${name}户均收入最高的是${income}（${money(incomeFen)} 元）；各村户均支出的中位数是 ${money(median)} 元。`,
		captionPlain: (year: number, name: string) => `${year}年${name}各村户均收入和支出。`,
		village: '村',
		incomePerHousehold: '户均收入（元）',
		expensePerHousehold: '户均支出（元）',
		income: '收入（元）',
		expense: '支出（元）',
		/** Beside the name of a village whose ledgers leave months of the year out. */
		partYear: (village: string, months: number) => `${village}（公开了 ${months} 个月）`,
		notDisclosed: '未公开',
		noFigures: '还没有可以比较的整年收支明细。',
		newest: '最近公开',
		villages: '村庄',
		supervisionPhone: '乡镇监督电话',
		noVillages: '这个乡镇还没有登记村庄。',
	},
} as const;
