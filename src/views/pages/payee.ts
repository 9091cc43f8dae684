import { categoryById } from '../../domain/money/categories.ts';
import type { CountyRegister } from '../../domain/portal/county-register.ts';
import { sumFen } from '../../domain/money/money.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { Payment } from '../../summary/payee-mentions.ts';
import type { Payee, VillagePaid } from '../../summary/payee.ts';
import { nameApart } from '../names-apart.ts';
import { runningMonth } from '../part-years.ts';
import { ledgerRowPath } from '../paths.ts';
import { choicesOf, type ExplorePage } from './explore.ts';
import type { ListedPayee } from './payee-list.ts';

/** A village by its names. */
export interface PlacedVillage {
	readonly id: string;
	readonly name: string;
	readonly township: string;
}

export interface PaymentLine extends Pick<Payment, 'date' | 'voucher' | 'summary' | 'fen'> {
	readonly village: PlacedVillage;
	/** Its permanent address on the page of its ledger. */
	readonly path: string;
	/** The name of its category. */
	readonly category: string;
}

export interface VillageLine extends Pick<VillagePaid, 'fen' | 'rows'> {
	readonly village: PlacedVillage;
	/** Fen by the columns of the page; `undefined` where nothing was paid. */
	readonly years: readonly (number | undefined)[];
	/** What its contracts and the works it won there come to; absent where none is, or none says how much. */
	readonly contractFen: number | undefined;
	readonly awardFen: number | undefined;
}

export interface PayeePage {
	readonly payee: Payee;
	/** How many townships the villages that paid belong to. */
	readonly townships: number;
	/** Payees that may be the same organisation. */
	readonly variants: readonly ListedPayee[];
	/** The newest years, newest last, and before them what is older than those. */
	readonly columns: readonly (number | 'earlier')[];
	/** The year that is not over, and the month that it has come to. */
	readonly running: { readonly year: number; readonly through: number } | undefined;
	/** Those that paid, the one that paid most first; then those that only signed with it or gave it works. */
	readonly villages: readonly VillageLine[];
	/** What there is to choose from among its payments. */
	readonly filters: ExplorePage;
	readonly payments: readonly PaymentLine[];
	readonly contracts: readonly Placed<Payee['contracts'][number]>[];
	readonly projects: readonly Placed<Payee['projects'][number]>[];
}

type Placed<T> = Omit<T, 'village'> & { readonly village: PlacedVillage };

/** So many years have a column each beside the villages. */
const yearsApart = 4;

/** Everything the page of one payee shows. */
export function payeePage(
	payee: Payee,
	list: readonly ListedPayee[],
	{
		register,
		asOf,
	}: Pick<PortalContext, 'asOf'> & {
		readonly register: Pick<CountyRegister, 'villages' | 'townships'>;
	},
): PayeePage {
	const villageOf = (id: string): PlacedVillage => {
		const village = register.villages.get(id);
		const township = register.townships.get(village?.township ?? '');
		return { id, name: village?.name ?? '', township: township?.name ?? '' };
	};
	const columns = columnsOf(payee);
	const listed = (id: string) => list.find((each) => each.id === id);
	return {
		payee,
		townships: new Set(
			payee.villages.map(({ village }) => register.villages.get(village)?.township),
		).size,
		variants: (listed(payee.id)?.variants ?? []).flatMap((id) => listed(id) ?? []),
		columns,
		running: runningYear(payee, asOf),
		villages: [...payee.villages, ...onlyPromised(payee)].map(({ village, fen, rows, years }) => ({
			village: villageOf(village),
			...{ fen, rows },
			years: columns.map((column) => paidIn(years, column, columns)),
			contractFen: sumKnown(payee.contracts, village, ({ totalFen }) => totalFen),
			awardFen: sumKnown(payee.projects, village, ({ awardFen }) => awardFen),
		})),
		filters: filtersOf(payee, register),
		payments: payee.payments.map((payment) => ({
			...payment,
			village: villageOf(payment.village),
			path: ledgerRowPath(payment.village, payment.ledger, payment.anchor),
			category: categoryById(payment.category).name,
		})),
		contracts: payee.contracts.map((each) => ({ ...each, village: villageOf(each.village) })),
		projects: payee.projects.map((each) => ({ ...each, village: villageOf(each.village) })),
	};
}

/** The villages that concern it and have paid it nothing yet. */
function onlyPromised({ concerned, villages }: Payee): VillagePaid[] {
	return concerned
		.filter((id) => villages.every(({ village }) => village !== id))
		.map((village) => ({ village, fen: 0, rows: 0, years: [] }));
}

function sumKnown<T extends { readonly village: string }>(
	all: readonly T[],
	village: string,
	fenOf: (each: T) => number | undefined,
): number | undefined {
	const known = all.flatMap((each) => (each.village === village ? (fenOf(each) ?? []) : []));
	return known.length === 0 ? undefined : sumFen(known);
}

function filtersOf(
	payee: Payee,
	{ villages, townships }: Pick<CountyRegister, 'villages' | 'townships'>,
): ExplorePage {
	const paying = payee.villages.flatMap(({ village }) => villages.get(village) ?? []);
	return {
		...choicesOf(payee.years.map(({ year }) => year)),
		newest: undefined,
		townships: nameApart(
			[...townships.values()].map(({ id, name }) => ({
				...{ id, name },
				villages: paying
					.filter(({ township }) => township === id)
					.map((village) => ({ id: village.id, name: village.name, years: [] })),
			})),
		).filter((township) => township.villages.length > 0),
	};
}

function runningYear({ years }: Payee, asOf: IsoDate): PayeePage['running'] {
	const year = years.at(-1)?.year;
	const through = year === undefined ? undefined : runningMonth(year, asOf);
	return year === undefined || through === undefined ? undefined : { year, through };
}

function columnsOf({ years }: Payee): (number | 'earlier')[] {
	const newest = years.slice(-yearsApart).map(({ year }) => year);
	return years.length > newest.length ? ['earlier', ...newest] : newest;
}

function paidIn(
	years: VillagePaid['years'],
	column: number | 'earlier',
	columns: PayeePage['columns'],
): number | undefined {
	const own = years.filter(({ year }) =>
		column === 'earlier' ? !columns.includes(year) : year === column,
	);
	return own.length === 0 ? undefined : sumFen(own.map(({ fen }) => fen));
}
