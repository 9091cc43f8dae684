import { date, period } from './format.ts';

/** How a page, a figure or a payment is cited. */
export const cite = {
	heading: '引用本页',
	copy: '复制引用',
	copied: '引用已经复制。',
	notCopied: '引用已经选中，请长按或用右键复制。',
	/** What the first page is called in a citation. */
	home: '首页',
	/** After what is cited, and before its address. @param data the words of {@link version} */
	source: (publisher: string, title: string, asOf: string, data: string) =>
		`${publisher}，${title}，状态截至${date(asOf)}${data === '' ? '' : `，${data}`}。`,
	/** Longer than this git tells no two commits of a county apart better. */
	commit: (commit: string) => `数据版本 ${commit.slice(0, 12)}`,
	digest: (digest: string) => `数据校验值 ${digest}`,
	/** A figure of a page. */
	figure: '图表“{caption}”，{page}',
	shortAddresses: {
		title: (village: string) => `${village} 短网址`,
		description: (village: string) => `${village}每一笔收支的短网址，供引用。`,
		heading: (village: string) => `${village}：引用里的短网址`,
		note: '短网址通到收支明细里的那一笔。没有自动打开的，请点凭证号。',
		month: (key: string) => `${period(key)}收支明细`,
		here: '短网址',
		home: (village: string) => `看${village}的公开`,
		none: '这个村还没有公开收支明细。',
		gone: '没有找到网址里写的这一笔，可能后来更正过。可以从下面按月份找，或者看更正记录。',
		corrections: '更正记录',
	},
} as const;
