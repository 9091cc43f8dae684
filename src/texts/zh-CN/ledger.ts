import type { ObligationStatus, TableMissing } from '../../domain/obligations/obligation-status.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { count, date, dayOfYear, money, period } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

/** A day in the year of a period is written without the year. */
const dayNear = (day: IsoDate, key: string) =>
	day.slice(0, 4) === key.slice(0, 4) ? dayOfYear(day) : date(day);

const latenessOf = (value: ObligationStatus) => ({
	due: 'due' in value ? value.due : undefined,
	days: 'days' in value ? value.days : undefined,
});

/** @param fen how much more it is; less where it is negative */
const than = (other: string, fen: number) =>
	fen === 0 ? `和${other}一样` : `比${other}${fen > 0 ? '多' : '少'} ${yuan(Math.abs(fen))}`;

/** Whose accounts are not there, where those of others are. */
const whoseOf = ({ entities = [] }: TableMissing) =>
	entities.length === 0 ? '' : `${entities.join('、')}的`;

export const ledger = {
	title: (villageName: string, key: string) => `${villageName} ${period(key)}收支明细`,
	description: (villageName: string, key: string, income: number, expense: number) =>
		`${villageName}${period(key)}收入 ${yuan(income)}，支出 ${yuan(expense)}，逐笔列出。`,
	heading: (key: string) => `${period(key)}收支明细`,
	/** The first sentence of a month: what came in, what went out, what is left. */
	sentence: {
		income: (key: string) => `${period(key)}，村里收入`,
		expense: '支出',
		closing: '期末结余',
		largest: '最大一笔支出是',
		none: (key: string) => `${period(key)}没有收支。`,
	},
	/** The newest ledger that is due, where it is not there. */
	due: {
		lacking: (key: string, value: ObligationStatus) => {
			const held =
				value.kind === 'table-missing' ? `已登记公开，但没有交${whoseOf(value)}收支明细；` : '';
			const { due, days } = latenessOf(value);
			const late =
				due !== undefined && days !== undefined
					? `应于${dayNear(due, key)}公开，已逾期 ${count(days)} 天。`
					: `${held ? '' : '：'}这一期已经结束，还没有公开。`;
			return `${period(key)}账目${held}${late}`;
		},
		short: (key: string, value: ObligationStatus) => {
			const { days } = latenessOf(value);
			const late = days === undefined ? '' : `，已逾期 ${count(days)} 天`;
			const lack =
				value.kind === 'table-missing' ? `登记了，没有交${whoseOf(value)}明细` : '没有公开';
			return `${period(key)}${lack}${late}`;
		},
		earlier: (ledgers: number) => `此前还有 ${count(ledgers)} 期账目没有公开，或者没有交齐。`,
		nothing: (key: string, reason: string) => `${period(key)}账目，村里说明没有发生：${reason}`,
		next: (key: string, day: IsoDate) =>
			`${period(key)}账目的公开期限是${dayNear(day, key)}，还没有到期。`,
	},
	/** What a household's part is, held against the same period last year and the township. */
	perHousehold: (fen: number) => `每户支出 ${yuan(fen)}`,
	thanLastYear: (key: string, fen: number) => than(period(key), fen),
	thanTownship: (township: string, villages: number, fen: number) =>
		than(`${township}${count(villages)} 个村的中间水平（中位数）`, fen),
	/** Opening, in, out and closing as a sum. */
	sum: {
		label: '收支和结余',
		opening: '上期结余',
		income: '收入',
		expense: '支出',
		loansIn: '借入、收回',
		loansOut: '归还、借出',
		closing: '期末结余',
		noBalance: '没有公开这一期的结余。',
		differs: (fen: number) =>
			`登记的期末结余比算出来的${fen > 0 ? '多' : '少'} ${yuan(Math.abs(fen))}。`,
	},
	byCategory: '按类别看',
	/** Beside a category. */
	compared: {
		/** Above the categories: what they are held against. @param before the same months a year earlier, in words */
		note: (before: string | undefined, township: string, villages: number | undefined) => {
			const against = [
				...(before === undefined ? [] : [`和${before}比`]),
				...(villages === undefined
					? []
					: [`每户和${township} ${count(villages)} 个村的中间水平（中位数）比`]),
			];
			return against.length === 0 ? '' : `每一类${against.join('，')}。`;
		},
		/** Of the same months, where the year is not whole. */
		before: (isYear: boolean, fen: number, beforeFen: number) => {
			const before = isYear ? '上年同样的月份' : '上年';
			return beforeFen === 0 ? `${before}没有这一类` : than(before, fen - beforeFen);
		},
		household: (isYear: boolean, fen: number, medianFen: number) =>
			medianFen === 0
				? `每户 ${yuan(fen)}，半数以上的村没有`
				: `每户${than(isYear ? '乡镇中位数' : '中位数', fen - medianFen)}`,
	},
	payments: (value: number, share: string) =>
		[`${count(value)} 笔`, share].filter(Boolean).join(' · '),
	/** What stays in sight above the payments. */
	head: {
		label: '上一期、下一期',
		income: (fen: number) => `收 ${money(fen)}`,
		expense: (fen: number) => `支 ${money(fen)}`,
		gap: { unpublished: '缺', nothing: '无收支' },
	},
	/** Above the text that came with the registration. */
	says: '村里的说明',
	everyPayment: '每一笔',
	rowsCaption: (rows: number) => `共 ${count(rows)} 笔，按日期排列，点开看详情。`,
	date: '日期',
	voucher: '凭证号',
	summary: '事项',
	income: '收入（元）',
	expense: '支出（元）',
	counterparty: '对方',
	handler: '经手',
	witness: '证明',
	approver: '审批',
	reviewer: '监委会',
	basis: '依据',
	noBasis: '没有登记决议、合同',
	noImage: '（没有上传图片）',
	/** Before an amount, where the column has no heading. */
	short: { income: '收入', expense: '支出' },
	signers: {
		heading: (people: number) => `签字的 ${count(people)} 人和职务`,
		link: '任期、报酬和述职',
	},
	/** Above the payments, while only those of a category are shown. */
	filter: {
		shown: '只看{category}：{rows} 笔',
		all: '看全部',
	},
	notNamed: '未写明',
	voucherType: {
		invoice: '发票',
		'fiscal-receipt': '财政票据',
		receipt: '收据',
		payroll: '工资表',
		'informal-slip': '白条',
		none: '无票据',
	},
	tie: {
		decision: '依据决议',
		contract: '合同',
		project: '项目',
		fund: '专项资金',
		debt: '债权债务',
		holding: '资产、资源',
	},
	note: (text: string) => `备注：${text}`,
	entities: '各核算主体',
	entitiesNote: '集体经济组织、村委会和村民小组的账分开记，上面的数字是它们的合计。',
	entity: '核算主体',
	/** Beside an entity of `entities.csv` that has no rows of the period. */
	silentEntity: '这一期没有交账',
	silentEntities: (names: readonly string[]) =>
		`${names.join('、')}分开记账，这一期没有交账，下面的数字不含它的收支和余额。`,
	opening: '期初余额（元）',
	closing: '期末余额（元）',
	accounts: '货币资金余额',
	account: '账户',
	accountName: { cash: '库存现金', bank: '银行存款', other: '其他货币资金' },
	noBalance: '这一期没有公开货币资金余额。',
	empty: '这一期没有收支。',
	previous: (key: string) => `上一期：${period(key)}`,
	next: (key: string) => `下一期：${period(key)}`,
	unregistered: '这份明细还没有公开登记：何时公开、谁审核、谁批准都不清楚。',
	neighbours: '前后各期',
} as const;
