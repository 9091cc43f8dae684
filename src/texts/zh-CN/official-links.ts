import { date } from './format.ts';

export const officialLinks = {
	title: '通报和政策解读',
	description: (county: string) =>
		`${county}整理的通报曝光、典型案例和政策解读链接，原文在发布单位的网站。`,
	lead: '下面是有关单位发布的文章，点标题到原网站阅读。本站只列链接，不转载内容。',
	none: '县里还没有登记通报和政策解读的链接。',
	kinds: { notice: '通报曝光', case: '典型案例', policy: '政策解读', other: '其他' },
	source: (publisher: string, day: string, host: string) => `${publisher} · ${date(day)} · ${host}`,
} as const;
