import type { Bilingual } from '../../domain/bilingual.ts';

/** What hints are about, in the order in which pages list them. */
export const hintTopics = {
	signatures: { zh: '签字', en: 'Signatures' },
	vouchers: { zh: '票据和摘要', en: 'Vouchers and summaries' },
	spending: { zh: '支出手续', en: 'How spending is decided' },
	projects: { zh: '工程项目', en: 'Projects' },
	contracts: { zh: '合同、资产和资源', en: 'Contracts, assets and resources' },
	debts: { zh: '债权债务', en: 'Debts' },
	subsidies: { zh: '惠农补贴', en: 'Subsidies' },
	pay: { zh: '报酬、误工补贴和收益分配', en: 'Pay and distributions' },
	decisions: { zh: '民主决策和监督', en: 'Decisions and supervision' },
	figures: { zh: '预算、资金和上报数', en: 'Budget, money and reported figures' },
	statistics: { zh: '统计', en: 'Statistics' },
} as const satisfies Record<string, Bilingual>;

export type HintTopic = keyof typeof hintTopics;
