export const catalogue = {
	title: '公开目录',
	description: (county: string) =>
		`${county}村级三务公开目录：公开什么、多久一次、最迟哪天、谁负责、依据什么。`,
	lead: '应当公开的事，不由村里挑。下面是全县统一的公开目录。',
	item: '公开事项',
	frequency: '频次',
	due: '时限',
	by: '责任主体',
	audience: '公开对象',
	basis: '公开依据',
	frequencies: {
		month: '每月',
		quarter: '每季度',
		half: '每半年',
		year: '每年',
		event: '事项发生时',
		change: '变动时',
		standing: '长期',
	},
	version: (value: string) => `（${value}）`,
} as const;
