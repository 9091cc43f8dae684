import type { HintTopic } from '../../../checks/hints/hint-topics.ts';

/** What hints are about, as headings. */
export const hintTopics: Readonly<Record<HintTopic, string>> = {
	signatures: '签字',
	vouchers: '票据和摘要',
	spending: '支出手续',
	projects: '工程项目',
	contracts: '合同、资产和资源',
	debts: '债权债务',
	fees: '收费',
	funds: '专项资金',
	subsidies: '惠农补贴',
	homesteads: '宅基地',
	pay: '报酬、误工补贴和收益分配',
	decisions: '民主决策和监督',
	terms: '任职和交接',
	inspections: '巡察、审计和整改',
	figures: '预算、资金和上报数',
	statistics: '统计',
};
