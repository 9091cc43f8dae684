export const categoryPage = {
	title: '收支类别',
	description: '每一类收入、支出是什么意思，用一句话说明。',
	lead: '村账里的每一笔都归入下面的一类。',
	name: '类别',
	meaning: '意思',
	accounts: '会计科目（2023年制度）',
} as const;
