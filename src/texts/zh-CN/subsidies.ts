import { count, date, money, period, share, yearUpTo } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const subsidies = {
	listDescription: (village: string, batches: number) =>
		`${village}公开的 ${count(batches)} 批惠农补贴和救助：标准、户数、应发、实发和脱敏名单。`,
	listSummary: (batches: number) => `已公开 ${count(batches)} 批补贴和救助，新的在前。`,
	heading: (village: string, programme: string, key: string) =>
		`${village} ${period(key)}${programme}`,
	title: (village: string, programme: string, key: string, id: string) =>
		`${village} ${period(key)}${programme}（${id}）`,
	description: (village: string, programme: string, key: string, paid: number) =>
		`${village}${period(key)}${programme}实发 ${yuan(paid)}，发给谁、按什么标准，脱敏公开。`,
	/** The first sentence of a batch. */
	sentence: (key: string, programme: string, allocated: number, paid: number) =>
		allocated === paid
			? `${period(key)}${programme}应发 ${yuan(allocated)}，已全部发放。`
			: `${period(key)}${programme}应发 ${yuan(allocated)}，实发 ${yuan(paid)}，相差 ${yuan(Math.abs(allocated - paid))}。`,
	reached: (households: number | undefined, people: number | undefined) =>
		[
			...(households === undefined ? [] : [`受益 ${count(households)} 户`]),
			...(people === undefined
				? []
				: [`${households === undefined ? '受益 ' : ''}${count(people)} 人`]),
		].join('、'),
	perHousehold: (fen: number) => `平均每户 ${yuan(fen)}`,
	lastYear: (key: string, fen: number) => `${period(key)}同一项目实发 ${yuan(fen)}。`,
	difference: (text: string) => `差额说明：${text}`,
	noDifference: '应发和实发不一样，台账没有写明原因。',
	year: yearUpTo,
	/** @param year with how far it goes */
	yearCaption: (year: string, paid: number, programme: string, most: number) =>
		`${year}实发 ${yuan(paid)}，最多的是${programme}，${yuan(most)}，占 ${share(most, paid)}。`,
	source: '惠农补贴和救助台账',
	programme: '项目',
	period: '期间',
	allocated: '应发（元）',
	paid: '实发（元）',
	households: '户数',
	paidOn: '发放日期',
	basis: '政策依据',
	rate: '补贴标准',
	quantity: '数量',
	listHeading: '脱敏名单',
	noList: '这一批没有公开脱敏名单。',
	listCaption: (rows: number, fen: number) =>
		`共 ${count(rows)} 户（人），合计 ${yuan(fen)}。姓名隐去一部分，为的是保护个人信息。`,
	declared: (rows: number) =>
		rows === 0
			? '名单里没有注明是村干部或其亲属的。'
			: `名单里注明是村干部或其亲属的 ${count(rows)} 户（人）。`,
	name: '姓名',
	group: '小组',
	amount: '金额（元）',
	isDeclared: '注明是村干部或其亲属',
	on: (day: string) => date(day),
} as const;
