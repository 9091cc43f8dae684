import type { HintTopic } from '../../../checks/hints/hint-topics.ts';

/** What hints are about, as headings. */
export const hintTopics: Readonly<Record<HintTopic, string>> = {
	signatures: 'Signatures',
	vouchers: 'Vouchers and summaries',
	spending: 'How spending is decided',
	projects: 'Projects',
	contracts: 'Contracts, assets and resources',
	debts: 'Debts',
	fees: 'Fees',
	funds: 'Earmarked money',
	subsidies: 'Subsidies',
	homesteads: 'House plots',
	pay: 'Pay and distributions',
	decisions: 'Decisions and supervision',
	terms: 'Terms and handovers',
	inspections: 'Inspections and rectifications',
	figures: 'Budget, money and reported figures',
	statistics: 'Statistics',
};
