import type { CategoryName } from '../../../src/domain/money/categories.ts';
import type { Month } from '../calendar.ts';
import type { OrganisationKind } from '../organisations.ts';
import type { Lapse } from '../plans/lapses.ts';
import type { Lease } from '../plans/leases.ts';
import type { Random } from '../random.ts';
import type { DemoVillage, Trait } from '../village.ts';

/** What an amount rule may look at. */
export interface AmountContext {
	readonly random: Random;
	readonly village: DemoVillage;
	readonly at: Month;
	/** A source of numbers that is the same for this template all year: wages, grants. */
	readonly standing: Random;
	/** The contract that the money is paid by. */
	readonly lease: Lease | undefined;
}

export interface DrawnAmount {
	readonly fen: number;
	/** How many pieces, days, people: stands in the summary as {n}. */
	readonly n?: number;
}

export type AmountRule = (context: AmountContext) => DrawnAmount;

/** Who gets or gives the money. `persons`: a wage sheet, shown as 张*丰等5人. */
export type Payee = OrganisationKind | 'person' | 'persons' | 'cadres' | 'leaders' | 'none';

export type SlipKind = '发票' | '财政票据' | '收据' | '工资表' | '白条' | '无';

export type Fund = '集体自有' | '财政补助' | '专项资金' | '社会捐赠' | '一事一议' | '其他';

export interface LedgerTemplate {
	/** Names the template in seeds; unique. */
	readonly key: string;
	readonly direction: 'income' | 'expense';
	readonly category: CategoryName;
	/** One of them is taken. {m} month, {y} year, {q} quarter, {n} count, {group}, {place}, {person}. */
	readonly summaries: readonly string[];
	readonly amount: AmountRule;
	/** Months in which it may occur; every month when absent. */
	readonly months?: readonly number[];
	/** How often it is drawn from the pool; absent: it always occurs in its months. */
	readonly weight?: number;
	/** Probability in a month of its own where it is not certain (only without `weight`). */
	readonly chance?: number;
	/** Days of the month between which it is booked. */
	readonly days?: readonly [number, number];
	readonly payee: Payee;
	readonly slip: SlipKind;
	readonly fund: Fund;
	/** Only villages that live on this. */
	readonly trait?: Trait;
	/** Only villages that live on one of these. */
	readonly anyTrait?: readonly Trait[];
	/** Booked by the village committee where it keeps accounts of its own. */
	readonly committee?: boolean;
	/** Comes in only when the contract in force says so, see `plans/leases.ts`; its key is the letting's. */
	readonly leased?: true;
	/** Only villages with this lapse. */
	readonly lapse?: Lapse;
	/** Paid in cash, however much it is. */
	readonly cash?: true;
	/** Bought only when this many times its amount is in the account. */
	readonly affordable?: number;
}

/** Any amount from `low` to `high` yuan in whole `step` yuan (0.01 gives odd fen). */
export function between(low: number, high: number, step = 10): AmountRule {
	return ({ random }) => ({ fen: stepped(random, low, high, step) });
}

/** A price in yuan times a number of pieces. */
export function each(
	price: number | readonly [number, number],
	low: number,
	high: number,
): AmountRule {
	return ({ random }) => {
		const n = random.int(low, high);
		const yuan = typeof price === 'number' ? price : random.int(price[0], price[1]);
		return { fen: Math.round(yuan * 100) * n, n };
	};
}

/** The same amount every time in one village and year. */
export function standing(low: number, high: number, step = 10): AmountRule {
	return ({ standing: source }) => ({ fen: stepped(source, low, high, step) });
}

/** What the contract in force brings each time; {n}: how many rooms it lets. */
export function rent(): AmountRule {
	return ({ lease }) => ({ fen: lease?.paymentFen ?? 0, n: lease?.units ?? 1 });
}

/** Grows with the village: yuan per household, the same all year, rounded to ten yuan. */
export function perHousehold(low: number, high: number): AmountRule {
	return ({ standing: source, village }) => ({
		fen: Math.round((stepped(source, low, high, 0.1) * village.households) / 1000) * 1000,
	});
}

/** Grows with the village and varies from time to time. */
export function aboutPerHousehold(low: number, high: number, step = 10): AmountRule {
	return ({ random, village }) => ({
		fen: stepped(random, low * village.households, high * village.households, step),
	});
}

/** A fixed sum for some people, their number growing with the village: {n} people. */
export function perPerson(yuan: number, lowShare: number, highShare: number): AmountRule {
	return ({ random, village }) => {
		const share = lowShare + random.next() * (highShare - lowShare);
		const n = Math.max(1, Math.round(village.population * share));
		return { fen: n * yuan * 100, n };
	};
}

function stepped(random: Random, low: number, high: number, step: number): number {
	const stepFen = Math.round(step * 100);
	return Math.round((low * 100 + random.next() * (high - low) * 100) / stepFen) * stepFen;
}
