import type { AssetLine, CapitalsPage, ResourceLine } from '../../views/pages/capitals.ts';
import type { DebtLine, DebtSide } from '../../views/pages/debts.ts';
import { examplesOf, made, type Example } from './example.ts';
import { mark, nothingSaid, payment, saidOfRow, villageId } from './parts.ts';
import * as rows from './rows.ts';
import { hostile, long } from './texts.ts';

const village = villageId;
const records = nothingSaid;

const asset: AssetLine = {
	asset: rows.asset,
	projects: [],
	contracts: [{ contract: rows.contract, rows: 3 }],
	records,
	marks: [],
};

const resource: ResourceLine = {
	...{ resource: rows.resource, contracts: [], marks: [] },
	records: saidOfRow,
};

const page: CapitalsPage = {
	balances: [{ period: '2025-03', isGap: false, cashFen: 50_000, bankFen: 8_250_000, otherFen: 0 }],
	fundsFen: 8_300_000,
	fundsPerHouseholdFen: 20_145,
	assets: [
		asset,
		made<AssetLine>({
			asset: { ...rows.asset, id: 'ZC-002', name: hostile, kind: hostile, bookValue: undefined },
			projects: [{ ...rows.project, name: hostile }],
			contracts: [],
			records,
			marks: [mark],
		}),
		{ ...asset, asset: { ...rows.asset, id: 'ZC-003', name: long, cost: 0, bookValue: 0 } },
	],
	assetKinds: [
		{ kind: hostile, count: 2, costFen: 30_000_000, bookValueFen: undefined },
		{ kind: '机器设备', count: 1, costFen: 0, bookValueFen: 0 },
	],
	costFen: 30_000_000,
	bookValueFen: undefined,
	resources: [
		resource,
		{ ...resource, resource: { ...rows.resource, id: 'ZY-002', name: hostile }, marks: [mark] },
	],
	resourceKinds: [{ kind: 'orchard', areaMu: 250_000, letMu: 125_000, idleMu: 0 }],
	areaMu: 250_000,
	let: { contracts: 1, annualRentFen: 1_200_000, arrearsFen: 300_000 },
	idle: { assets: [{ ...rows.asset, name: hostile }], resources: [] },
};

const nothing = made<CapitalsPage>({
	...{ balances: [], assets: [], assetKinds: [], costFen: 0, resources: [], resourceKinds: [] },
	areaMu: 0,
	let: { contracts: 0, annualRentFen: 0, arrearsFen: 0 },
	idle: { assets: [], resources: [] },
});

const debtLine = made<DebtLine>({
	debt: rows.debt,
	years: 6,
	overdueDays: 333,
	marks: [mark],
	money: made<DebtLine['money']>({}),
	rows: [],
});

const followedDebt = made<DebtLine>({
	...debtLine,
	money: { arisenFen: 500_000, paidFen: 200_000, ledgersFrom: undefined },
	rows: [
		{ ...payment, income: 500_000, expense: undefined, leftFen: 500_000, marks: [] },
		{ ...payment, summary: hostile, expense: 200_000, leftFen: 300_000, marks: [mark] },
	],
});

const debts: DebtSide = {
	side: 'debt',
	lines: [
		followedDebt,
		made<DebtLine>({
			...followedDebt,
			debt: { ...rows.debt, id: 'ZW-003' },
			money: { ...followedDebt.money, arisenFen: undefined, ledgersFrom: rows.period('2025-03') },
			rows: followedDebt.rows.map((row) => ({ ...row, leftFen: undefined })),
		}),
		{ ...debtLine, debt: { ...rows.debt, id: 'ZW-004' } },
		made<DebtLine>({
			debt: { ...rows.debt, id: 'ZW-002', counterparty: hostile, reason: hostile, outstanding: 0 },
			...{ years: 0, decision: { ...rows.decision, title: hostile }, marks: [] },
			...{ money: made<DebtLine['money']>({ ledgersFrom: rows.period('2025-03') }), rows: [] },
		}),
	],
	outstandingFen: 300_000,
	overdueFen: 300_000,
	officialsFen: 0,
	bands: { 'under-1': 0, '1-to-3': 0, '3-to-5': 0, 'over-5': 300_000 },
};

const states = { 'with hints, hostile': { village, page }, nothing: { village, page: nothing } };

/** What the village has and owes. */
export const capitalExamples: readonly Example[] = [
	...examplesOf<{ village: string; page: CapitalsPage }>('registers/AssetSection', states),
	...examplesOf<{ page: CapitalsPage }>('registers/CapitalsLead', {
		'money, assets and resources, one idle': { page },
		nothing: { page: nothing },
	}),
	...examplesOf<{ village: string; lines: readonly DebtLine[] }>('registers/DebtRows', {
		'a loan that is followed, and one that is older than the ledgers': {
			village,
			lines: debts.lines.slice(0, 2),
		},
	}),
	...examplesOf<{ village: string; side: DebtSide }>('registers/DebtSection', {
		'debts that are overdue': { village, side: debts },
		'a claim against an official': {
			village,
			side: { ...debts, side: 'claim', officialsFen: 300_000 },
		},
		'no claims': {
			village,
			side: {
				...{ side: 'claim', lines: [], outstandingFen: 0, overdueFen: 0, officialsFen: 0 },
				bands: { 'under-1': 0, '1-to-3': 0, '3-to-5': 0, 'over-5': 0 },
			},
		},
	}),
	...examplesOf<{ village: string; page: CapitalsPage }>('registers/FundsSection', states),
	...examplesOf<{ village: string; page: CapitalsPage }>('registers/ResourceSection', states),
];
