import type { Contract } from '../../../src/domain/tables/contracts.ts';
import type { Resource } from '../../../src/domain/tables/resources.ts';
import type { OrganisationKind } from '../organisations.ts';
import type { Trait } from '../village.ts';
import type { Lapse } from './lapses.ts';

type Tenant = Extract<
	OrganisationKind,
	| 'orchardTenant'
	| 'landTenant'
	| 'factoryTenant'
	| 'shopTenant'
	| 'farmSupply'
	| 'fishTenant'
	| 'tourismTenant'
	| 'coop'
	| 'waste'
>;

/** What is let, and how: each names the template of the ledger that books its payments. */
export interface Letting {
	readonly key: string;
	readonly trait?: Trait;
	/** Only villages with this lapse. */
	readonly lapse?: Lapse;
	/** The year of the first contract, where it is not one from before the books. */
	readonly since?: number;
	readonly kind: Contract['kind'];
	readonly contractName: string;
	readonly tenant: Tenant;
	/** Months in which it is paid. */
	readonly months: readonly number[];
	readonly years: number;
	/** Months in one of which a contract begins, so that every year of it has all its payments. */
	readonly startMonths: readonly number[];
	/** Yuan a year between these, in whole steps; absent where nothing is let. */
	readonly rent?: readonly [low: number, high: number, step: number];
	/** How many rooms, stalls …; the rent is for one of them. */
	readonly units?: readonly [low: number, high: number];
	readonly subject?:
		| {
				readonly table: 'assets';
				readonly name: string;
				/** What one of the units cost. */
				readonly yuan: number;
				readonly built: readonly [low: number, high: number];
		  }
		| {
				readonly table: 'resources';
				readonly name: string;
				readonly kind: Resource['kind'];
				/** Yuan a mu and year, from which the area follows. */
				readonly perMu: readonly [low: number, high: number];
		  };
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const quarterStarts = [1, 4, 7, 10];

export const lettings: readonly Letting[] = [
	{
		key: 'orchard-fee',
		trait: 'orchard',
		kind: 'resource-lease',
		contractName: '集体果园承包合同',
		tenant: 'orchardTenant',
		months: [3, 6, 9, 12],
		years: 5,
		startMonths: quarterStarts,
		rent: [36_000, 64_000, 400],
		subject: { table: 'resources', name: '集体果园', kind: 'orchard', perMu: [460, 680] },
	},
	{
		key: 'land-lease',
		trait: 'landLease',
		kind: 'resource-lease',
		contractName: '集体机动地流转合同',
		tenant: 'landTenant',
		months: [11],
		years: 3,
		startMonths: [11],
		rent: [26_000, 52_000, 100],
		subject: { table: 'resources', name: '集体机动地', kind: 'farmland', perMu: [320, 480] },
	},
	{
		key: 'shop-rent',
		trait: 'shops',
		kind: 'asset-lease',
		contractName: '临街门面租赁合同',
		tenant: 'coop',
		months: quarterStarts,
		years: 3,
		startMonths: quarterStarts,
		rent: [16_000, 18_000, 400],
		units: [4, 7],
		subject: { table: 'assets', name: '临街门面', yuan: 168_000, built: [2006, 2012] },
	},
	{
		key: 'shop-rent-small',
		trait: 'shops',
		kind: 'asset-lease',
		contractName: '村部旁门面租赁合同',
		tenant: 'shopTenant',
		months: everyMonth,
		years: 2,
		startMonths: everyMonth,
		rent: [10_800, 21_600, 600],
		subject: { table: 'assets', name: '村部旁门面', yuan: 96_000, built: [2008, 2014] },
	},
	{
		key: 'factory-rent',
		trait: 'factory',
		kind: 'asset-lease',
		contractName: '标准厂房租赁合同',
		tenant: 'factoryTenant',
		months: [1, 7],
		years: 5,
		startMonths: [1, 7],
		rent: [380_000, 500_000, 2_000],
		subject: { table: 'assets', name: '标准厂房', yuan: 3_860_000, built: [2018, 2018] },
	},
	{
		key: 'reservoir-fee',
		trait: 'reservoir',
		kind: 'resource-lease',
		contractName: '水库水面养殖承包合同',
		tenant: 'fishTenant',
		months: [1, 7],
		years: 5,
		startMonths: [1, 7],
		rent: [24_000, 44_000, 1_000],
		subject: { table: 'resources', name: '水库水面', kind: 'water', perMu: [140, 220] },
	},
	{
		key: 'homestay-rent',
		trait: 'tourism',
		kind: 'asset-lease',
		contractName: '闲置校舍租赁合同',
		tenant: 'tourismTenant',
		months: [2, 8],
		years: 8,
		startMonths: [2, 8],
		rent: [44_000, 68_000, 1_000],
		subject: { table: 'assets', name: '原村小学校舍', yuan: 740_000, built: [1990, 1999] },
	},
	{
		key: 'barn-rent',
		lapse: 'long-lease',
		since: 2005,
		kind: 'asset-lease',
		contractName: '旧粮站仓库租赁合同',
		tenant: 'farmSupply',
		months: [3],
		years: 30,
		startMonths: [3],
		rent: [2_400, 4_200, 100],
		subject: { table: 'assets', name: '旧粮站仓库', yuan: 86_000, built: [1984, 1991] },
	},
	{
		key: 'dividend',
		kind: 'other',
		contractName: '入股分红协议',
		tenant: 'coop',
		months: [1],
		years: 5,
		startMonths: [2],
		rent: [8_000, 22_000, 100],
	},
	{
		key: 'waste-haul',
		kind: 'service',
		contractName: '生活垃圾清运服务合同',
		tenant: 'waste',
		months: [3, 6, 9, 12],
		years: 1,
		startMonths: [1],
	},
];
