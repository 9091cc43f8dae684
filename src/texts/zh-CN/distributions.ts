import { count, money, share } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const distributions = {
	description: (village: string) =>
		`${village}每年的收益怎么分：公积公益金、福利费、成员分配和结转。`,
	summary: (years: number) => `已公开 ${count(years)} 年的收益分配，新的在前。`,
	year: (year: number) => `${year}年`,
	/** The first sentence of a year. */
	sentence: (
		year: number,
		total: number,
		members: number,
		households: number | undefined,
		perHousehold: number | undefined,
	) =>
		`${year}年收益 ${yuan(total)}，` +
		(members === 0
			? '没有分给成员。'
			: `分给成员 ${yuan(members)}` +
				(total > 0 ? `，占 ${share(members, total)}` : '') +
				(households === undefined ? '' : `，${count(households)} 户分到`) +
				(perHousehold === undefined ? '。' : `，平均每户 ${yuan(perHousehold)}。`)),
	caption: (year: number, distributed: number, carriedOver: number) =>
		`${year}年共分配 ${yuan(distributed)}，` +
		(carriedOver >= 0 ? `结转下年 ${yuan(carriedOver)}。` : `比当年收益多 ${yuan(-carriedOver)}。`),
	part: {
		reserve: '公积公益金',
		welfare: '福利费',
		investors: '外来投资分利',
		members: '成员分配',
		other: '其他分配',
	},
	carriedOver: '结转下年',
	to: '去向',
	amount: '金额（元）',
	source: '收益分配台账',
	decision: '依据的决议',
	noDecision: '没有登记依据的决议。',
} as const;
