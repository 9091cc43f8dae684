import { count, date, money, yearUpTo } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

/** From the first to the last payment. */
const span = (first: string | undefined, last: string | undefined) =>
	first === undefined || last === undefined
		? ''
		: first === last
			? date(first)
			: `${date(first)}至${date(last)}`;

export const payees = {
	title: '收款单位',
	description: (county: string) =>
		`${county}各村付过款、签过合同、中过标的单位：收了多少钱，哪几个村付的。`,
	countyLink: '全县收款单位：村里的钱付给了谁',
	searchLink: '收款单位名单',
	searchAdvice: '要查某家单位，也可以从名单里找：',
	/** The first sentence of the list. */
	summary: (payees: number, rows: number, fen: number) =>
		`各村已公开的支出里，付给单位的有 ${count(rows)} 笔，合计 ${yuan(fen)}。收款、签合同和中标的单位共 ${count(payees)} 家。`,
	none: '各村还没有公开付给单位的支出，也没有公开与单位签的合同、单位中标的工程。',
	period: (first: string | undefined, last: string | undefined) =>
		`包括 ${span(first, last)}的支出。`,
	filter: {
		label: '单位名称里的字',
		hint: '例如：供电、水利、建筑',
		clear: '清空',
		sentences: {
			found: '找到 {count} 家',
			none: '下面没有这个名字。请换一个字，或者到搜索里查。',
		},
	},
	listCaption: (payees: number) => `共 ${count(payees)} 家，收款多的在前。`,
	listCaptionOfMany: (payees: number, shown: number) =>
		`共 ${count(payees)} 家，这里列出收款最多的 ${count(shown)} 家，其余的可以搜索，或者看表格文件。`,
	columns: {
		name: '单位',
		paid: '收款合计（元）',
		rows: '笔数',
		villages: '涉及的村',
		contracts: '合同',
		projects: '中标工程',
	},
	scope: {
		heading: '怎么算的',
		sentences: [
			'只列单位，不列个人：支出和合同的“对方类型”写明“单位”的，还有工程的中标单位。没有写类型的不算，名字像个人姓名的不算。',
			'名称写法一致的算同一家。全角半角、空格、括号（）()【】不分，其他地方有一个字不同就分开算。',
			'金额是已公开的支出逐笔相加，写成负数的冲销已经减去。没有公开的月份不在内，村里收这家单位的钱也不在内。',
		],
	},
	page: {
		title: (name: string) => `${name} 收款情况`,
		description: (county: string, name: string) =>
			`${county}各村付给${name}的每一笔钱、签的合同和它中标的工程。`,
		sentence: (
			first: string | undefined,
			last: string | undefined,
			villages: number,
			townships: number,
			rows: number,
			fen: number,
		) =>
			`${span(first, last)}，${townships > 1 ? `${count(townships)} 个乡镇的 ` : ''}${count(villages)} 个村付给它 ${count(rows)} 笔，合计 ${yuan(fen)}。`,
		notPaid: '各村已公开的支出里，没有付给它的。',
		others: (contracts: number, projects: number) =>
			[
				contracts > 0 ? `与村里签了 ${count(contracts)} 份合同` : '',
				projects > 0 ? `中标 ${count(projects)} 个工程` : '',
			]
				.filter(Boolean)
				.join('，') + '。',
		spellings: (names: readonly string[]) => `也写作：${names.join('、')}`,
		variants: {
			heading: '可能是同一单位的其他写法',
			note: '名称相近，是不是同一家没有核实。各算各的，没有合并。',
			paid: (rows: number, fen: number) => `${count(rows)} 笔，${yuan(fen)}`,
		},
		years: {
			heading: '按年度看',
			/** @param year with how far it goes */
			caption: (year: string, fen: number, only: boolean) =>
				only ? `${year}收款 ${yuan(fen)}。` : `收款最多的是${year}，${yuan(fen)}。`,
			year: '年度',
			paid: '收款',
			label: yearUpTo,
			source: '各村收支明细',
		},
		villages: {
			heading: '按村看',
			caption: '付得多的在前。没有公开的月份不在内。',
			captionWithPromises:
				'付得多的在前。没有公开的月份不在内。合同金额、中标价按合同台账和工程台账登记的加总，没有写总价的不在内；付款不一定都属于这些合同和工程。',
			share: '占比',
			contracts: '合同金额（元）',
			awards: '中标价（元）',
			village: '村',
			rows: '笔数',
			total: '合计（元）',
			column: (year: number | 'earlier', through: number | undefined) =>
				year === 'earlier' ? '更早' : yearUpTo(year, through),
		},
		contracts: {
			heading: '合同',
			caption: (contracts: number, listed: number) =>
				contracts > listed
					? `共 ${count(contracts)} 份，这里列出最近签的 ${count(listed)} 份，其余的看各村合同。`
					: `共 ${count(contracts)} 份，新签的在前。`,
		},
		projects: {
			heading: '中标的工程',
			caption: (projects: number, listed: number) =>
				projects > listed
					? `共 ${count(projects)} 个，这里列出最近的 ${count(listed)} 个，其余的看各村工程项目。`
					: `共 ${count(projects)} 个，新的在前。`,
			on: '开标日期',
		},
		payments: {
			heading: '每一笔付款',
			caption: (rows: number, listed: number) =>
				rows > listed
					? `共 ${count(rows)} 笔，这里列出最近 ${count(listed)} 笔，全部见表格文件。`
					: `共 ${count(rows)} 笔，新的在前。点事项可以看到它在收支明细里的原处。`,
			voucher: (voucher: string) => `凭证 ${voucher}`,
		},
	},
	csv: {
		id: '单位编号',
		name: '单位名称',
		paid: '收款合计（元）',
		rows: '笔数',
		villages: '涉及村数',
		townships: '涉及乡镇数',
		contracts: '合同份数',
		projects: '中标工程数',
		first: '最早一笔',
		last: '最近一笔',
		asOf: '截至',
		village: '村编号',
		villageName: '村名',
		township: '乡镇',
		period: '期间',
		date: '日期',
		voucher: '凭证号',
		category: '类别',
		summary: '摘要',
		expense: '支出（元）',
		payee: '对方',
	},
	/** Under its name among the search results. */
	place: (villages: number) => `收款单位 · ${count(villages)} 个村`,
} as const;
