import type { Direction } from '../../domain/money/categories.ts';
import type { LoanFlow } from '../../domain/money/flow.ts';
import type { SourceTotal } from '../../views/fund-sources.ts';
import type { TableName } from '../../views/tables/index.ts';
import { linked, note, tag, type Cell, type Column } from '../../views/data-table.ts';
import type { MonthFlow } from '../../village/ledger-months.ts';
import type { BalancePoint } from '../../views/money-series.ts';
import type {
	CategoryTotal,
	EntityFlow,
	LedgerLine,
	LedgerFacts,
} from '../../views/pages/ledger.ts';
import type { VillageHome } from '../../views/pages/village-home.ts';
import type { YearFacts } from '../../views/pages/year.ts';
import { examplesOf, made, type Example } from './example.ts';
import { answeredMark, mark, payment, saidOfRow, villageId } from './parts.ts';
import { balance, period } from './rows.ts';
import { hostile, largestFen, long, unbroken } from './texts.ts';

const line = made<LedgerLine>({
	anchor: 'v-1',
	date: '2025-03-05',
	voucher: '记-3-1',
	category: '工程项目支出',
	summary: '支付道路维修工程款',
	expenseFen: 3_000_000,
	counterparty: '青禾县路桥工程队',
	payee: '/payees/made-up/',
	handler: '李示例',
	witness: '赵示例',
	approver: '王示例',
	reviewer: '周示例',
	voucherType: 'invoice',
	entity: '集体经济组织',
	files: [],
	isLoan: false,
	ties: [{ kind: 'project', name: '村级道路维修', path: `/villages/${villageId}/projects/XM-1/` }],
	marks: [],
});

export const strangeLines: readonly LedgerLine[] = [
	line,
	made<LedgerLine>({
		...line,
		anchor: 'v-2',
		summary: hostile,
		files: [{ name: hostile, path: '/nowhere.jpg', bytes: 1, rewritten: false }],
		voucher: hostile,
		counterparty: hostile,
		payee: undefined,
		note: hostile,
		marks: [mark, answeredMark],
		records: saidOfRow,
	}),
	made<LedgerLine>({
		...line,
		anchor: 'v-3',
		summary: long,
		voucher: unbroken,
		incomeFen: largestFen,
		expenseFen: undefined,
	}),
	made<LedgerLine>({ ...line, anchor: 'v-4', summary: '冲红上月重复入账', expenseFen: -12_345 }),
	made<LedgerLine>({
		...line,
		anchor: 'v-6',
		standard: { name: hostile, rate: 12_000, unit: hostile, path: '/nowhere/' },
		quantity: 125_000,
	}),
	made<LedgerLine>({ ...line, anchor: 'v-7', category: '归还借款', isLoan: true }),
	made<LedgerLine>({ ...line, anchor: 'v-5', summary: '调账', expenseFen: 0, witness: undefined }),
];

export const totals: readonly CategoryTotal[] = [
	{ category: 'works', name: '工程项目支出', fen: 3_000_000, rows: 1 },
	{ category: 'office-expense', name: '办公费', fen: 12_345, rows: 4 },
	{ category: 'interest-paid', name: '利息支出', fen: 0, rows: 1 },
];
const incomes: readonly CategoryTotal[] = [
	{ category: 'rental-income', name: '租赁收入', fen: 1_250_000, rows: 2 },
];

const sources: readonly SourceTotal[] = [
	{
		source: 'earmarked',
		...{ incomeFen: 1_250_000, expenseFen: -100 },
		rows: [payment, { ...payment, summary: hostile, income: largestFen, expense: undefined }],
	},
	{ source: undefined, incomeFen: 0, expenseFen: 3_000_000, rows: [payment] },
];

const noLoans: LoanFlow = { inFen: 0, outFen: 0, rows: 0 };

export const quietMonth = made<LedgerFacts>({
	period: period('2025-01'),
	rows: [],
	incomeFen: 0,
	expenseFen: 0,
	loans: noLoans,
	sources: [],
	income: [],
	expense: [],
	entities: [],
	accounts: [],
});

const entity: EntityFlow = {
	entity: 'collective',
	name: '集体经济组织',
	incomeFen: 1_250_000,
	expenseFen: 3_012_345,
	openingFen: 10_000_000,
	closingFen: 8_237_655,
	loans: { inFen: 0, outFen: 3_000_000, rows: 1 },
	silent: false,
};

export const month = made<LedgerFacts>({
	period: period('2025-03'),
	rows: strangeLines,
	incomeFen: 1_250_000,
	expenseFen: 3_012_345,
	openingFen: 10_000_000,
	closingFen: 8_237_655,
	largestExpense: { summary: '支付道路维修工程款', fen: 3_000_000, anchor: 'v-1' },
	expensePerHouseholdFen: 7_311,
	lastYear: {
		period: '2024-03',
		incomeFen: 1_000_000,
		expenseFen: 2_000_000,
		expensePerHouseholdFen: 4_854,
	},
	loans: entity.loans,
	sources,
	income: incomes,
	expense: totals,
	entities: [entity],
	accounts: [balance],
});

const severalEntities: LedgerFacts = {
	...month,
	entities: [
		entity,
		made<EntityFlow>({
			silent: true,
			entity: `group:${hostile}`,
			name: hostile,
			incomeFen: 0,
			expenseFen: -100,
			loans: noLoans,
		}),
	],
	accounts: [
		balance,
		{ ...balance, account: 'cash', label: hostile, entity: 'committee', closing: -100 },
	],
};

const months: readonly MonthFlow[] = Array.from({ length: 12 }, (_, index) => {
	const key = `2025-${String(index + 1).padStart(2, '0')}`;
	return { month: key, ledger: key, incomeFen: index * 100_000, expenseFen: 600_000 };
});

const balances: readonly BalancePoint[] = months.map((each, index) => ({
	period: each.month,
	isGap: false,
	cashFen: index === 3 ? 0 : 50_000,
	bankFen: 8_000_000 - index * 900_000,
	otherFen: 0,
}));

const year = made<YearFacts>({
	year: 2025,
	months: [...months.slice(0, 7), { month: '2025-08', gap: 'unpublished' }, ...months.slice(8, 11)],
	covered: 10,
	through: 11,
	incomeFen: 6_600_000,
	expenseFen: 7_200_000,
	loans: { inFen: 5_000_000, outFen: 3_000_000, rows: 2 },
	sources,
	income: incomes,
	expense: totals,
	hasBudget: true,
	budgetedFen: { income: 6_000_000, expense: 7_000_000 },
	comparisons: {
		income: [{ category: 'rental-income', name: '租赁收入', actualFen: 1_250_000 }].map((each) => ({
			...each,
			category: 'rental-income',
			budgetFen: 0,
			lastYearFen: undefined,
			notes: [],
			counts: true,
		})),
		expense: [
			{
				category: 'works',
				name: '工程项目支出',
				budgetFen: 2_500_000,
				actualFen: 3_000_000,
				lastYearFen: 1_000_000,
				notes: [],
				counts: true,
			},
			{
				category: 'repayment',
				name: '归还借款',
				budgetFen: 2_000_000,
				actualFen: 3_000_000,
				lastYearFen: undefined,
				notes: [],
				counts: false,
			},
			{
				category: 'office-expense',
				name: hostile,
				budgetFen: undefined,
				actualFen: -12_345,
				lastYearFen: 0,
				notes: [hostile, '第二笔的说明'],
				counts: true,
			},
		],
	},
	lastYear: { year: 2024, months: 9, incomeFen: 6_000_000, expenseFen: 6_500_000 },
});

const emptyYear = made<YearFacts>({
	year: 2026,
	months: [],
	covered: 0,
	incomeFen: 0,
	expenseFen: 0,
	loans: noLoans,
	sources: [],
	income: [],
	expense: [],
	hasBudget: false,
	budgetedFen: { income: 0, expense: 0 },
	comparisons: { income: [], expense: [] },
});

const home: Pick<VillageHome, 'months' | 'balances'> = {
	months: [{ month: '2024-12', gap: 'nothing' }, ...months.slice(1)],
	balances,
};

interface MadeUpRow {
	readonly name: string;
	readonly fen: string;
}

const columns: readonly Column<MadeUpRow>[] = [
	{
		heading: '名称',
		rowHeading: true,
		cell: ({ name }) => [linked(name, '/nowhere/'), note(name), tag('逾期', 'late')],
	},
	{ heading: '金额（元）', amount: true, cell: ({ fen }) => fen, total: () => '0.00' },
];

interface FigureProps {
	readonly caption: string;
	readonly kind: 'bar' | 'line' | 'flat-bar';
	readonly rowHeading: string;
	readonly unit?: string;
	readonly series: readonly { readonly name: string; readonly side?: Direction }[];
	readonly rows: readonly {
		readonly label: string;
		readonly short?: string;
		readonly href?: string;
		readonly fen?: readonly (number | undefined)[];
		readonly numbers?: readonly { readonly value: string; readonly text: string }[];
	}[];
	readonly source: { readonly name: string; readonly href: string };
}

const source = { name: '年度页', href: '/nowhere/' };

export const moneyExamples: readonly Example[] = [
	...examplesOf<{ fen: number; side?: Direction; after?: string }>('Amount', {
		income: { fen: 123_456, side: 'income' },
		'expense, with a full stop': { fen: 123_456, side: 'expense', after: '。' },
		zero: { fen: 0 },
		negative: { fen: -100, side: 'expense' },
		largest: { fen: largestFen },
		hostile: { fen: 1, after: hostile },
	}),
	...examplesOf<{ village: string; balances: readonly BalancePoint[] }>('BalanceFigure', {
		'a year': { village: villageId, balances },
		'with other money, below zero': {
			village: villageId,
			balances: balances.map((each) => ({ ...each, cashFen: -5_000, otherFen: 1 })),
		},
		'a month without balances': {
			village: villageId,
			balances: balances.map((each, index) =>
				index === 5
					? { ...each, isGap: true, cashFen: undefined, bankFen: undefined, otherFen: undefined }
					: each,
			),
		},
		none: { village: villageId, balances: [] },
	}),
	...examplesOf<{ village: string; year: YearFacts }>('BudgetFigure', {
		'over the budget': { village: villageId, year },
	}),
	...examplesOf<{ side: Direction; page: YearFacts }>('BudgetTable', {
		expense: { side: 'expense', page: year },
		'income that nobody planned': { side: 'income', page: year },
		'no lines': { side: 'income', page: emptyYear },
	}),
	...examplesOf<{ side: Direction; village: string; year: YearFacts }>('CategoryFigure', {
		expense: { side: 'expense', village: villageId, year },
		'income of one category': { side: 'income', village: villageId, year },
		hostile: {
			side: 'expense',
			village: villageId,
			year: { ...year, expense: [{ ...totals[0], name: hostile } as CategoryTotal] },
		},
		nothing: { side: 'income', village: villageId, year: emptyYear },
	}),
	...examplesOf<{
		name?: TableName;
		columns: readonly Column<MadeUpRow>[];
		rows: readonly MadeUpRow[];
		caption: string;
		captionHidden?: boolean;
	}>('DataTable', {
		'hostile, long and unbroken': {
			columns,
			rows: [hostile, long, unbroken].map((name) => ({ name, fen: '-1.00' })),
			caption: hostile,
		},
		'forty rows': {
			columns,
			rows: Array.from({ length: 40 }, (_, index) => ({ name: `第${index}行`, fen: '0.00' })),
			caption: '四十行',
		},
	}),
	...examplesOf<{ village: string; loans: LoanFlow }>('LoanNote', {
		'borrowed and paid back': { village: villageId, loans: year.loans },
		'only paid back': { village: villageId, loans: entity.loans },
		'taken back whole': { village: villageId, loans: { ...noLoans, rows: 2 } },
		nothing: { village: villageId, loans: noLoans },
	}),
	...examplesOf<{
		village: string;
		totals: readonly SourceTotal[];
		lists: 'rows' | 'ledgers';
	}>('FundSources', {
		'of a month, hostile': { village: villageId, totals: sources, lists: 'rows' },
		'of a year': { village: villageId, totals: sources, lists: 'ledgers' },
		nothing: { village: villageId, totals: [], lists: 'rows' },
	}),
	...examplesOf<{ page: LedgerFacts }>('EntityTable', {
		'one account': { page: month },
		'several accounts, hostile': { page: severalEntities },
		'no balance': { page: quietMonth },
	}),
	...examplesOf<FigureProps>('Figure', {
		'bars, one of them not disclosed': {
			caption: '三个月的收支',
			kind: 'bar',
			rowHeading: '月份',
			series: [
				{ name: '收入', side: 'income' },
				{ name: '支出', side: 'expense' },
			],
			rows: [
				{ label: '2025年1月', short: '1月', href: '/nowhere/', fen: [100_000, 200_000] },
				{ label: '2025年2月', short: '2月', fen: [0, -20_000] },
				{ label: '2025年3月', short: '3月', fen: [undefined, undefined] },
			],
			source,
		},
		'flat bars of long and hostile names, no money': {
			caption: hostile,
			kind: 'flat-bar',
			rowHeading: '事项',
			unit: '件',
			series: [{ name: hostile }],
			rows: [hostile, long, unbroken].map((label) => ({
				label,
				numbers: [{ value: '12.5', text: '12.5' }],
			})),
			source: { name: hostile, href: '/nowhere/' },
		},
		'a line of one point': {
			caption: '只有一期',
			kind: 'line',
			rowHeading: '月份',
			series: [{ name: '余额' }],
			rows: [{ label: '2025年1月', fen: [largestFen] }],
			source,
		},
	}),
	...examplesOf<{ page: LedgerFacts }>('LedgerSentence', {
		'with a balance': { page: month },
		'no balance, hostile': {
			page: made<LedgerFacts>({
				...month,
				closingFen: undefined,
				largestExpense: { summary: hostile, fen: 1, anchor: 'v-"1' },
			}),
		},
		'nothing booked': { page: quietMonth },
	}),
	...examplesOf<{ village: string; page: LedgerFacts }>('LedgerTable', {
		'hostile, long, negative and zero': { village: villageId, page: month },
		'several accounts': { village: villageId, page: severalEntities },
		'sixty rows': {
			village: villageId,
			page: {
				...month,
				rows: Array.from({ length: 60 }, (_, index) => ({ ...line, anchor: `v-m${index}` })),
			},
		},
		empty: { village: villageId, page: quietMonth },
	}),
	...examplesOf<{
		village: string;
		home: Pick<VillageHome, 'months' | 'balances'>;
		year: YearFacts;
	}>('MoneyFigures', {
		'with a budget': { village: villageId, home, year },
		'no budget and no balance': {
			village: villageId,
			home: { ...home, balances: [] },
			year: { ...year, hasBudget: false },
		},
	}),
	...examplesOf<{ village: string; page: YearFacts }>('MonthsFigure', {
		'twelve months': { village: villageId, page: year },
		'no month': { village: villageId, page: emptyYear },
	}),
	...examplesOf<{ cell: Cell }>('Pieces', {
		'one of each kind, hostile': {
			cell: [
				hostile,
				linked(hostile, '/nowhere/'),
				{ kind: 'link', text: unbroken, path: '#nowhere', cites: true },
				{ kind: 'link', text: 'CSV', path: '/nowhere.csv', download: hostile },
				note(hostile, linked(long, '/nowhere/')),
				tag(hostile, 'late'),
				{ kind: 'code', text: hostile },
				{ kind: 'hint', answered: true, pieces: [hostile] },
			],
		},
		'a text alone': { cell: long },
		nothing: {},
	}),
];
