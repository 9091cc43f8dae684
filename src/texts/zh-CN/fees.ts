import { count, money, share, yearUpTo } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const fees = {
	description: (village: string) =>
		`${village}向农户收的费：凭什么收、按什么标准、应收和实收多少、用到哪里。`,
	summary: (entries: number) => `已公开 ${count(entries)} 笔收费。`,
	year: yearUpTo,
	/** The first sentence of a year. */
	sentence: (entries: number, due: number, received: number) =>
		`收费 ${count(entries)} 项，应收 ${yuan(due)}，实收 ${yuan(received)}，${collected(due, received)}。`,
	withoutBasis: (entries: number) => `其中 ${count(entries)} 项没有写收费依据。`,
	caption: (due: number, received: number) =>
		due > 0 ? `实收占应收的 ${share(received, due)}。` : '没有应收的收费。',
	source: '收费台账',
	name: '项目',
	rate: '标准',
	due: '应收（元）',
	received: '实收（元）',
	notReceived: '未收（元）',
	use: '去向',
	period: (period: string) => `期间：${period}`,
	/** @param unit households where the row says none */
	perUnit: (rate: number, unit: string | undefined) =>
		`每${(unit ?? '户').replace(/^每/, '')} ${yuan(rate)}`,
	households: (households: number) => `${count(households)} 户`,
	basis: (basis: string) => `依据：${basis}`,
	noBasis: '没有写依据',
	note: (note: string) => `说明：${note}`,
	missing: (fen: number) => (fen > 0 ? `未收 ${yuan(fen)}` : `多收 ${yuan(-fen)}`),
} as const;

function collected(due: number, received: number): string {
	if (received === due) return '已收齐';
	return received < due
		? `还有 ${yuan(due - received)}没有收`
		: `实收比应收多 ${yuan(received - due)}`;
}
