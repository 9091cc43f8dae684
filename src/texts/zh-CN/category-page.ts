export const categoryPage = {
	title: '收支类别',
	description: '每一类收入、支出是什么意思，用一句话说明。',
	lead: '村账里的每一笔都归入下面的一类。',
	loans: '借贷往来',
	loansNote: '借来的要还，借出的要收回，不算收入和支出。各页的收入、支出合计不含这几类，另外写明。',
	name: '类别',
	meaning: '意思',
	accounts: '会计科目（2023年制度）',
} as const;
