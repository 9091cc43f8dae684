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
		newest: (key: string) => `已经公开的最近一期是${period(key)}：`,
		next: (key: string, day: IsoDate) =>
			`${period(key)}账目的公开期限是${dayNear(day, key)}，还没有到期。`,
	},
	perHousehold: (fen: number) => `平均每户支出 ${yuan(fen)}`,
	more: (key: string, fen: number) => `比${period(key)}多 ${yuan(fen)}`,
	less: (key: string, fen: number) => `比${period(key)}少 ${yuan(fen)}`,
	same: (key: string) => `与${period(key)}相同`,
	noLastYear: '没有去年同期的明细，不作比较。',
	byCategory: '按类别看',
	/** Above the text that came with the registration. */
	says: '村里的说明',
	everyPayment: '每一笔',
	rowsCaption: (rows: number) =>
		`共 ${count(rows)} 笔，按公开文件的顺序排列。点凭证号可以引用这一笔。`,
	date: '日期',
	voucher: '凭证号',
	summary: '事项',
	income: '收入（元）',
	expense: '支出（元）',
	counterparty: '对方',
	signatures: '经手 / 证明 / 审批',
	handler: '经手',
	witness: '证明',
	approver: '审批',
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
