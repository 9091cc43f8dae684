import { categoryById } from '../../domain/money/categories.ts';
import type { CountyRegister } from '../../domain/portal/county-register.ts';
import { sumFen } from '../../domain/money/money.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { Payment } from '../../summary/payee-mentions.ts';
import type { Payee, VillagePaid } from '../../summary/payee.ts';
import { runningMonth } from '../part-years.ts';
import { ledgerRowPath } from '../paths.ts';
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
	readonly villages: readonly VillageLine[];
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
		villages: payee.villages.map(({ village, fen, rows, years }) => ({
			village: villageOf(village),
			fen,
			rows,
			years: columns.map((column) => paidIn(years, column, columns)),
		})),
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
