/**
 * The first-level accounts (一级科目) of the two charts that village books use.
 *
 * - 2004: 《村集体经济组织会计制度》 财会〔2004〕12号, in force 2005-01-01 to 2023-12-31. Only the accounts
 *   of the 制度 itself: what counties added by themselves (161 无形资产, 241 专项应付款) is not in it.
 * - 2023: 《农村集体经济组织会计制度》 财会〔2023〕14号, in force since 2024-01-01, all 42 accounts.
 *
 * The same code can mean different things: 153 is 固定资产清理 in 2004 and 在建工程 in 2023.
 */

export type Chart = 2004 | 2023;

export interface Account {
	code: string;
	name: string;
	chart: Chart;
}

const chart2004 = {
	101: '现金',
	102: '银行存款',
	111: '短期投资',
	112: '应收款',
	113: '内部往来',
	121: '库存物资',
	131: '牲畜（禽）资产',
	132: '林木资产',
	141: '长期投资',
	151: '固定资产',
	152: '累计折旧',
	153: '固定资产清理',
	154: '在建工程',
	201: '短期借款',
	202: '应付款',
	211: '应付工资',
	212: '应付福利费',
	221: '长期借款及应付款',
	231: '一事一议资金',
	301: '资本',
	311: '公积公益金',
	321: '本年收益',
	322: '收益分配',
	401: '生产（劳务）成本',
	501: '经营收入',
	502: '经营支出',
	511: '发包及上交收入',
	521: '农业税附加返还收入',
	522: '补助收入',
	531: '其他收入',
	541: '管理费用',
	551: '其他支出',
	561: '投资收益',
} as const;

const chart2023 = {
	101: '库存现金',
	102: '银行存款',
	111: '短期投资',
	112: '应收款',
	113: '内部往来',
	121: '库存物资',
	131: '消耗性生物资产',
	132: '生产性生物资产',
	133: '生产性生物资产累计折旧',
	134: '公益性生物资产',
	141: '长期投资',
	151: '固定资产',
	152: '累计折旧',
	153: '在建工程',
	154: '固定资产清理',
	161: '无形资产',
	162: '累计摊销',
	171: '长期待摊费用',
	181: '待处理财产损溢',
	201: '短期借款',
	211: '应付款',
	212: '应付工资',
	213: '应付劳务费',
	214: '应交税费',
	221: '长期借款及应付款',
	231: '一事一议资金',
	241: '专项应付款',
	301: '资本',
	311: '公积公益金',
	321: '本年收益',
	322: '收益分配',
	401: '生产（劳务）成本',
	501: '经营收入',
	502: '投资收益',
	503: '补助收入',
	504: '其他收入',
	511: '经营支出',
	512: '税金及附加',
	513: '管理费用',
	514: '公益支出',
	515: '其他支出',
	521: '所得税费用',
} as const;

const accountsOf = (chart: Chart, names: Readonly<Record<string, string>>): Account[] =>
	Object.entries(names).map(([code, name]) => ({ code, name, chart }));

export const accounts: readonly Account[] = [
	...accountsOf(2004, chart2004),
	...accountsOf(2023, chart2023),
];

export function accountByCode(chart: Chart, code: string): Account | undefined {
	return accounts.find((account) => account.chart === chart && account.code === code);
}
