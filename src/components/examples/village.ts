import type { Direction } from '../../domain/money/categories.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { Affair } from '../../domain/obligations/affair.ts';
import type { ObligationStatus } from '../../domain/obligations/obligation-status.ts';
import type { DisclosureHeadline } from '../../summary/disclosure-headlines.ts';
import type { DueLedger } from '../../summary/due-ledger.ts';
import type { TownshipMedian } from '../../summary/township-median.ts';
import type { CategoryComparison, CategoryComparisons } from '../../views/category-comparison.ts';
import type { CategorySpending, Spending } from '../../views/category-spending.ts';
import type { HintHighlights } from '../../views/hint-highlights.ts';
import type { LedgerSquare } from '../../views/ledger-squares.ts';
import type { LedgerNeighbours } from '../../views/ledger-neighbours.ts';
import type { CategoryTotal, LedgerFacts, LedgerLine } from '../../views/pages/ledger.ts';
import type { Leaders } from '../../views/pages/officials.ts';
import type { ShortAddressMonth } from '../../views/pages/short-addresses.ts';
import type { WaitedFor } from '../../views/pages/village-calendar.ts';
import type { Overdue } from '../../views/pages/village-home.ts';
import type { RegisterDigest } from '../../views/register-digests.ts';
import type { RegisterFigure } from '../../views/register-figures.ts';
import type { Signer } from '../../views/signers.ts';
import { examplesOf, made, type Example } from './example.ts';
import { month, quietMonth, strangeLines, totals } from './money.ts';
import { headline, hint, lateHeadline, villageId } from './parts.ts';
import { item } from './rows.ts';
import { hostile, largestFen, long, unbroken } from './texts.ts';

interface CitePageProps {
	context: Pick<PortalContext, 'asOf' | 'data'> & {
		readonly portal: Pick<PortalContext['portal'], 'publisher' | 'title'>;
	};
	what: string;
	address: string | undefined;
}

const compared: CategoryComparisons = {
	...{ hasBefore: true, villages: 12 },
	of: () => ({
		...{ fen: 90_000, beforeFen: 60_000 },
		household: { fen: 900, median: { fen: 700, villages: 12 } },
	}),
};

const uncompared: CategoryComparisons = {
	...{ hasBefore: false, villages: undefined },
	of: () => undefined,
};

const hostileItem = { ...item, item: hostile };

const waited = made<WaitedFor>({
	item,
	...{ from: '2025-02', to: '2025-04', periods: 3, due: '2025-03-15', days: 100 },
	isOlder: false,
	unregistered: false,
});

const overdueLedger: DueLedger = {
	...{ period: '2025-12', earlierWaiting: 2 },
	status: { kind: 'missing', due: '2026-01-15', days: 14 },
};

const statuses: readonly ObligationStatus[] = [
	{ kind: 'on-time', due: '2025-02-15' },
	{ kind: 'late', due: '2025-03-15', days: 114 },
	{
		...{ kind: 'data-late', due: '2025-04-15', days: 3 },
		...{ publishedOn: '2025-04-10', committedOn: '2025-04-18' },
	},
	{ kind: 'published' },
	{ kind: 'not-applicable', reason: hostile },
	{ kind: 'missing', due: '2025-07-15', days: 1 },
	{ kind: 'absent' },
	{ kind: 'table-missing', table: 'ledger' },
	{ kind: 'unregistered' },
	{ kind: 'not-due' },
];

const squares: readonly LedgerSquare[] = statuses.map((status, index) => ({
	period: `2025-${String(index + 1).padStart(2, '0')}`,
	status,
	path: index % 2 === 0 ? '/nowhere/' : undefined,
}));

const spent = (name: string, fen: number): CategorySpending => ({
	...{ category: 'works', name, fen, rows: 2 },
	ledgers: [
		{ period: '2025-01', fen: 0 },
		{ period: '2025-Q2', fen },
	],
});

const spending: Spending = {
	largest: [spent('工程支出', 5_000_000), spent(hostile, largestFen), spent(unbroken, -100)],
	others: [spent('办公费', 100), spent('利息支出', 0)],
	othersFen: 100,
};

const highlights: HintHighlights = {
	count: 12,
	answered: 1,
	largest: [
		{ hint, about: '支付道路维修工程款', path: '/nowhere/' },
		{
			hint: { ...hint, answer: { text: hostile, by: hostile, on: '2025-05-05' } },
			about: hostile,
			path: '/nowhere/',
		},
	],
};

export const villageExamples: readonly Example[] = [
	...examplesOf<{ fen: number; largestFen: number }>('Bar', {
		half: { fen: 50, largestFen: 100 },
		'below zero': { fen: -50, largestFen: 100 },
		'nothing at all': { fen: 0, largestFen: 0 },
	}),
	...examplesOf<{
		side: Direction;
		totals: readonly CategoryTotal[];
		sumFen: number;
		rows: readonly Pick<LedgerLine, 'anchor' | 'category'>[];
		compared: CategoryComparisons;
	}>('ledger/CategoryBars', {
		several: { side: 'expense', totals, sumFen: 3_012_345, rows: strangeLines, compared },
		none: { side: 'income', totals: [], sumFen: 0, rows: [], compared: uncompared },
		hostile: {
			side: 'income',
			totals: [{ category: 'other-income', name: hostile, fen: largestFen, rows: 1 }],
			sumFen: largestFen,
			rows: [{ anchor: 'v-"1', category: hostile }],
			compared: uncompared,
		},
	}),
	...examplesOf<{
		village: string;
		page: Pick<LedgerFacts, 'period' | 'incomeFen' | 'expenseFen'>;
		neighbours: LedgerNeighbours;
	}>('ledger/MonthHead', {
		'between a month and one that is missing': {
			village: villageId,
			page: { ...month, incomeFen: largestFen },
			neighbours: {
				before: { ledger: '2025-02' },
				after: { month: '2025-04', gap: 'unpublished' },
			},
		},
		'between nothing and a month without money': {
			village: villageId,
			page: quietMonth,
			neighbours: made<LedgerNeighbours>({ after: { month: '2025-02', gap: 'nothing' } }),
		},
	}),
	...examplesOf<{ village: string; signers: readonly Signer[] }>('ledger/Signers', {
		'two posts, hostile': {
			village: villageId,
			signers: [
				{
					name: hostile,
					posts: [
						{ body: 'party', role: hostile },
						{ body: 'group', role: '一组组长' },
					],
				},
			],
		},
		none: { village: villageId, signers: [] },
	}),
	...examplesOf<{ page: LedgerFacts }>('ledger/LedgerSum', {
		'a whole sum': { page: month },
		'no balance': { page: quietMonth },
		'a balance that differs': { page: { ...month, closingFen: -largestFen } },
	}),
	...examplesOf<{
		page: LedgerFacts;
		median: TownshipMedian | undefined;
		township: string | undefined;
	}>('ledger/HouseholdShare', {
		'more than last year, less than the township, hostile': {
			page: month,
			median: { fen: 9_000, villages: 12 },
			township: hostile,
		},
		'nothing to compare': { page: made<LedgerFacts>({ ...month, lastYear: undefined }) },
		'no households': { page: quietMonth },
	}),
	...examplesOf<{ village: string; overdue: Overdue | undefined }>('village/OverdueNotice', {
		'a ledger': { village: villageId, overdue: made<Overdue>({ ledger: overdueLedger, count: 4 }) },
		'another item, hostile': {
			village: villageId,
			overdue: made<Overdue>({ other: { ...waited, item: hostileItem }, count: 3 }),
		},
		nothing: { village: villageId },
	}),
	...examplesOf<{
		village: string;
		due: DueLedger | undefined;
		latest: LedgerFacts | undefined;
		median: TownshipMedian | undefined;
		township: string | undefined;
		phone: string | undefined;
	}>('village/LatestLedger', {
		'there, the next one not due yet': {
			village: villageId,
			due: {
				...{ period: '2025-03', status: { kind: 'on-time', due: '2025-04-15' }, earlierWaiting: 0 },
				next: { period: '2025-04', due: '2025-05-15' },
			},
			latest: month,
			median: { fen: 7_311, villages: 3 },
			township: '柳溪镇',
			phone: '0990-5550000',
		},
		'nothing happened, hostile': {
			village: villageId,
			due: {
				...{ period: '2025-04', earlierWaiting: 0 },
				status: { kind: 'not-applicable', reason: hostile },
			},
			latest: made<LedgerFacts>({
				...month,
				largestExpense: { summary: hostile, fen: largestFen, anchor: 'v-"1' },
			}),
			township: hostile,
		},
		'none at all': { village: villageId },
	}),
	...examplesOf<{
		village: string;
		year: {
			readonly year: number;
			readonly through: number | undefined;
			readonly expenseFen: number;
		};
		spending: Spending;
		compared: CategoryComparisons;
	}>('village/SpendingBars', {
		'part of a year, hostile': {
			village: villageId,
			year: { year: 2025, through: 9, expenseFen: 5_000_000 },
			...{ spending, compared },
		},
		nothing: {
			village: villageId,
			year: { year: 2025, through: undefined, expenseFen: 0 },
			spending: { largest: [], others: [], othersFen: 0 },
			compared: uncompared,
		},
	}),
	...examplesOf<{
		name: string;
		fen: number;
		share: string;
		largestFen: number;
		payments: readonly { readonly name: string; readonly fen: number; readonly href: string }[];
		compared: CategoryComparison | undefined;
	}>('village/SpendingBar', {
		hostile: {
			...{ name: hostile, fen: 100, share: '1.0%', largestFen: 10_000 },
			payments: [{ name: hostile, fen: 100, href: '/nowhere/' }],
			compared: compared.of('office-expense'),
		},
	}),
	...examplesOf<{ compared: CategoryComparison | undefined }>('ledger/ComparedCategory', {
		'more than before and than the township': { compared: compared.of('office-expense') },
		'new, and rare in the township': {
			compared: {
				...{ fen: largestFen, beforeFen: 0 },
				household: { fen: 90_000, median: { fen: 0, villages: 12 } },
			},
		},
		'with nothing to compare': {},
	}),
	...examplesOf<{ village: string; squares: readonly LedgerSquare[] }>('village/LedgerSquares', {
		'every status': { village: villageId, squares },
		quarters: {
			village: villageId,
			squares: [{ period: '2024-Q4', status: { kind: 'not-due' }, path: undefined }],
		},
		none: { village: villageId, squares: [] },
	}),
	...examplesOf<{
		village: string;
		newest: readonly DisclosureHeadline[];
		disclosures: Readonly<Record<Affair, number>>;
	}>('village/NewestRows', {
		'in time and late, hostile': {
			village: villageId,
			newest: [headline, lateHeadline, { ...headline, title: long }],
			disclosures: { party: 0, village: 1, finance: 1_200 },
		},
		'nothing yet': {
			village: villageId,
			newest: [],
			disclosures: { party: 0, village: 0, finance: 0 },
		},
	}),
	...examplesOf<{ village: string; highlights: HintHighlights }>('village/HintRows', {
		'answered and not, hostile': { village: villageId, highlights },
		none: { village: villageId, highlights: { count: 0, answered: 0, largest: [] } },
	}),
	...examplesOf<{
		village: string;
		figures: readonly RegisterFigure[];
		digests: readonly RegisterDigest[];
	}>('village/RegisterRows', {
		'some with figures, hostile': {
			village: villageId,
			figures: [
				{ register: 'decisions', words: '11 项' },
				{ register: 'contracts', words: hostile },
			],
			digests: [
				{ register: 'decisions', entries: 11 },
				{ register: 'distributions', entries: 0 },
			],
		},
		'no figures': {
			village: villageId,
			figures: [],
			digests: [{ register: 'decisions', entries: 0 }],
		},
	}),
	...examplesOf<{ village: string; officials: Leaders }>('village/LeaderRows', {
		'two offices, hostile': {
			village: villageId,
			officials: {
				leaders: [
					{ name: '李示例', offices: ['村党组织书记', '村民委员会主任'] },
					{ name: hostile, offices: ['村务监督委员会主任'] },
				],
				people: 14,
			},
		},
		none: { village: villageId, officials: { leaders: [], people: 0 } },
	}),
	...examplesOf<{ address: string | undefined }>('village/ShareAddress', {
		'known, hostile': { address: `https://example.gov.cn/${hostile}` },
		'not known': {},
	}),
	...examplesOf<CitePageProps>('CitePage', {
		'of a commit, hostile': {
			context: {
				portal: { publisher: hostile, title: '青禾县三务公开' },
				...{ asOf: '2026-11-21', data: { commit: '0123456789abcdef', digest: '' } },
			},
			what: hostile,
			address: `https://example.gov.cn/${hostile}`,
		},
		'in a preview': {
			context: { portal: { publisher: '农业农村局', title: '三务公开' }, asOf: '2026-11-21' },
			what: '首页',
		},
	}),
	...examplesOf<{ village: string; months: readonly ShortAddressMonth[] }>('ShortAddresses', {
		'two months, hostile': {
			village: villageId,
			months: [
				{ period: '2025-Q1', rows: [{ key: '<b>记-3-12', anchor: `v-${hostile}` }] },
				{ period: '2024-12', rows: [] },
			],
		},
		none: { village: villageId, months: [] },
	}),
];
