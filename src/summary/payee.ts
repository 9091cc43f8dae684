import type { IsoDate } from '../domain/time/calendar-date.ts';
import { sumFen } from '../domain/money/money.ts';
import { compareText } from '../domain/order.ts';
import type { PayeeContract, PayeeMention, Payment, WonProject } from './payee-mentions.ts';

/** What was paid, and in how many rows. */
export interface Paid {
	readonly fen: number;
	readonly rows: number;
}

export interface YearPaid extends Paid {
	readonly year: number;
}

export interface VillagePaid extends Paid {
	/** The village's id. */
	readonly village: string;
	readonly years: readonly YearPaid[];
}

/** An organisation over all villages and years: what its page shows but for the names of the villages. */
export interface Payee extends Paid {
	readonly id: string;
	/** As most rows write it. */
	readonly name: string;
	/** The other ways in which rows write the same name. */
	readonly spellings: readonly string[];
	/** The ids of the villages that paid it, made a contract with it or gave it works. */
	readonly concerned: readonly string[];
	/** The days of the first and the last payment. */
	readonly first?: IsoDate | undefined;
	readonly last?: IsoDate | undefined;
	/** In their order. */
	readonly years: readonly YearPaid[];
	/** Those that paid, the one that paid most first. */
	readonly villages: readonly VillagePaid[];
	/** Newest first; of payments, contracts and projects no more than a page lists. */
	readonly payments: readonly Payment[];
	readonly contracts: readonly PayeeContract[];
	readonly contractCount: number;
	readonly projects: readonly WonProject[];
	readonly projectCount: number;
}

/** So many rows of a kind are listed on a payee's page; all payments stand in its file. */
export const listedAtMost = 200;

/** Its payments, newest first; of one day, in the order given. */
export function listPayments(mentions: readonly PayeeMention[]): Payment[] {
	return mentions
		.filter((each) => each.kind === 'payment')
		.sort((a, b) => compareText(b.date, a.date));
}

/**
 * Sums up what the villages' rows say of one organisation.
 * @param mentions of this organisation alone, village by village, and at least one
 */
export function summarisePayee(mentions: readonly PayeeMention[]): Payee {
	const payments = listPayments(mentions);
	const contracts = mentions
		.filter((each) => each.kind === 'contract')
		.sort((a, b) => compareText(b.signedOn, a.signedOn));
	const projects = mentions
		.filter((each) => each.kind === 'project')
		.sort((a, b) => compareText(b.on ?? '', a.on ?? ''));
	const [name = '', ...spellings] = spellingsOf(mentions);
	return {
		id: mentions[0]?.payee ?? '',
		name,
		spellings,
		...paid(payments),
		concerned: [...new Set(mentions.map(({ village }) => village))],
		first: payments.at(-1)?.date,
		last: payments[0]?.date,
		years: byYear(payments),
		villages: byVillage(payments),
		payments: payments.slice(0, listedAtMost),
		contracts: contracts.slice(0, listedAtMost),
		contractCount: contracts.length,
		projects: projects.slice(0, listedAtMost),
		projectCount: projects.length,
	};
}

/** The commonest first; of equally common ones the first in order. */
function spellingsOf(mentions: readonly PayeeMention[]): string[] {
	const uses = new Map<string, number>();
	for (const { spelling } of mentions) uses.set(spelling, (uses.get(spelling) ?? 0) + 1);
	return [...uses]
		.sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || compareText(a, b))
		.map(([spelling]) => spelling);
}

function paid(payments: readonly Payment[]): Paid {
	return { fen: sumFen(payments.map(({ fen }) => fen)), rows: payments.length };
}

function byYear(payments: readonly Payment[]): YearPaid[] {
	return [...Map.groupBy(payments, ({ date }) => Number(date.slice(0, 4)))]
		.map(([year, own]) => ({ year, ...paid(own) }))
		.sort((a, b) => a.year - b.year);
}

function byVillage(payments: readonly Payment[]): VillagePaid[] {
	return [...Map.groupBy(payments, ({ village }) => village)]
		.map(([village, own]) => ({ village, ...paid(own), years: byYear(own) }))
		.sort((a, b) => b.fen - a.fen || compareText(a.village, b.village));
}
