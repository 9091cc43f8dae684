import { count } from './format.ts';

export const affairList = {
	title: (villageName: string, affair: string) => `${villageName} ${affair}公开`,
	description: (villageName: string, affair: string, value: number) =>
		`${villageName}已公开的${affair}事项，共 ${count(value)} 项。`,
	summary: (value: number) => `共公开 ${count(value)} 项，新的在前。`,
	year: (year: number) => `${year}年`,
	item: '事项',
	period: '期间',
	publishedOn: '发布日期',
	status: '是否按时',
	noDue: '无时限',
	empty: '还没有公开内容。应当公开哪些事，见公开目录。',
	restricted: '不上网的事项',
	restrictedNote:
		'下面的事项只对本村成员或特定对象公开。请带身份证到村委会查阅，或向村务监督委员会提出。',
	audience: { members: '本村成员', specific: '特定对象', public: '全社会' },
	unregistered: '还没有公开登记的收支明细',
	other: '其他公开',
} as const;
