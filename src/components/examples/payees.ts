import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { Payee } from '../../summary/payee.ts';
import type { ExplorePage } from '../../views/pages/explore.ts';
import type { ListedPayee, PayeeListPage } from '../../views/pages/payee-list.ts';
import type { PayeePage, PlacedVillage } from '../../views/pages/payee.ts';
import { examplesOf, made, type Example } from './example.ts';
import { villageId } from './parts.ts';
import { hostile, largestFen, long } from './texts.ts';

const payee: Payee = {
	id: 'made-up',
	name: '青禾县路桥工程队',
	fen: 7_800_000,
	rows: 3,
	spellings: ['青禾路桥工程队', hostile],
	concerned: [villageId],
	first: '2024-03-05',
	last: '2025-06-12',
	years: [
		{ year: 2024, fen: 2_800_000, rows: 1 },
		{ year: 2025, fen: 5_000_000, rows: 2 },
	],
	villages: [{ village: villageId, fen: 7_800_000, rows: 3, years: [] }],
	payments: [],
	contracts: [],
	contractCount: 1,
	projects: [],
	projectCount: 1,
};

const listed: ListedPayee = { ...payee, townships: ['990101'], variants: [] };
const place: PlacedVillage = { id: villageId, name: '柳溪村', township: '柳溪镇' };
const hostilePlace: PlacedVillage = { id: '990101001201', name: hostile, township: hostile };

const filters: ExplorePage = {
	townships: [
		{
			...{ id: '990101', name: hostile },
			villages: [{ id: villageId, name: hostile, years: [] }],
		},
	],
	...{ months: ['2025-06'], newest: undefined, categories: [], fundSources: [], voucherTypes: [] },
};

const page: PayeePage = {
	payee,
	townships: 1,
	variants: [{ ...listed, id: 'other', name: hostile }],
	columns: ['earlier', 2024, 2025],
	running: { year: 2025, through: 6 },
	villages: [
		{
			...{ village: place, fen: 7_800_000, rows: 3, years: [undefined, 2_800_000, 5_000_000] },
			...{ contractFen: 7_600_000, awardFen: undefined },
		},
		{
			...{ village: hostilePlace, fen: 0, rows: 1, years: [-100, 100, 0] },
			...{ contractFen: undefined, awardFen: largestFen },
		},
	],
	filters,
	payments: [
		{
			...{ village: place, path: '/nowhere/', category: '工程项目支出', date: '2025-06-12' },
			...{ voucher: '记-6-9', summary: hostile, fen: largestFen },
		},
		{
			...{ village: hostilePlace, path: '/nowhere/', category: hostile, date: '2025-06-12' },
			...{ voucher: hostile, summary: long, fen: -100 },
		},
	],
	contracts: [
		{
			...{ kind: 'contract', payee: payee.id, spelling: payee.name, id: 'HT2025-01' },
			...{ village: place, name: hostile, contractKind: 'works', signedOn: '2025-03-05' },
			totalFen: 7_600_000,
		},
	],
	projects: [
		{
			...{ kind: 'project', payee: payee.id, spelling: payee.name, id: 'XM2025-01' },
			...{ village: hostilePlace, name: hostile, on: undefined, awardFen: undefined },
		},
	],
};

/** An organisation that signed a contract and was never paid. */
const unpaid: PayeePage = {
	...page,
	payee: made<Payee>({
		...payee,
		...{ fen: 0, rows: 0, spellings: [], first: undefined, last: undefined, years: [] },
		projectCount: 0,
	}),
	variants: [],
	villages: [],
	payments: [],
	contracts: [],
	projects: [],
};

const list: PayeeListPage = {
	payees: [listed, { ...listed, id: 'other', name: hostile, fen: 0, rows: 0 }],
	count: 1200,
	rows: 4,
	fen: 7_800_000,
	first: '2024-03-05',
	last: '2025-06-12',
};

const paidAndUnpaid = { paid: { page }, 'never paid': { page: unpaid } };

export const payeeExamples: readonly Example[] = [
	...examplesOf<{ page: PayeePage }>('payees/PayeeLead', paidAndUnpaid),
	...examplesOf<{ name: string | undefined; path: string | undefined }>('payees/PayeeName', {
		'with a page': { name: hostile, path: '/nowhere/' },
		'without a page': { name: hostile },
		'nobody named': {},
	}),
	...examplesOf('payees/PayeeScope', { 'what the pages count': {} }),
	...examplesOf<{ page: PayeeListPage; asOf: IsoDate }>('payees/PayeeTable', {
		'more than the page lists': { page: list, asOf: '2025-11-29' },
		none: {
			page: made<PayeeListPage>({ payees: [], count: 0, rows: 0, fen: 0 }),
			asOf: '2025-11-29',
		},
	}),
	...examplesOf<{ page: PayeePage }>('payees/PayeeVariants', paidAndUnpaid),
	...examplesOf<{ page: PayeePage; title: string }>('payees/PaymentTable', {
		paid: { page, title: hostile },
		'never paid': { page: unpaid, title: '三务公开' },
	}),
	...examplesOf<{ page: PayeePage }>('payees/SignedContracts', paidAndUnpaid),
	...examplesOf<{ page: PayeePage }>('payees/VillagesPaid', paidAndUnpaid),
	...examplesOf<{ page: PayeePage }>('payees/WonProjects', paidAndUnpaid),
	...examplesOf<{ page: PayeePage }>('payees/YearsPaid', paidAndUnpaid),
];
