export const guides = {
	pressHere: '← 点这里',
	title: '怎么看账、怎么提问',
	description: '怎么看村里的账，哪些事必须公开，有疑问怎么问、怎么投诉，单位怎么公开一个月的账。',
	forVillagers: '给村民',
	forOffices: '给乡镇和县级办公室',
	more: '还可以看',
	templates: '各表的 Excel 模板',
	template: '模板',
	templateFor: '填什么',
	templateFile: (table: string) => `${table}模板.xlsx`,
} as const;
