/** What hints are about, in the order in which pages list them. */
export const hintTopics = [
	'signatures',
	'vouchers',
	'spending',
	'projects',
	'contracts',
	'debts',
	'fees',
	'funds',
	'subsidies',
	'homesteads',
	'pay',
	'decisions',
	'terms',
	'inspections',
	'figures',
	'statistics',
] as const;

export type HintTopic = (typeof hintTopics)[number];
