import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { CountyRegister } from '../../domain/portal/county-register.ts';
import { sumFen } from '../../domain/money/money.ts';
import { compareText } from '../../domain/order.ts';
import { findPossibleVariants } from '../../summary/payee-variants.ts';
import type { Payee } from '../../summary/payee.ts';

/** A payee among the others: what the list, the search and the pages of its variants need. */
export interface ListedPayee extends Omit<
	Payee,
	'years' | 'villages' | 'payments' | 'contracts' | 'projects'
> {
	/** The ids of the townships of the villages concerned. */
	readonly townships: readonly string[];
	/** The ids of payees that may be the same, see `findPossibleVariants`. */
	readonly variants: readonly string[];
}

type UnlinkedPayee = Omit<ListedPayee, 'variants'>;

/** What of a payee is kept for the list, before all are known among which it may have variants. */
export function unlinkedPayee(
	{ years: _y, villages: _v, payments: _p, contracts: _c, projects: _w, ...kept }: Payee,
	register: Pick<CountyRegister, 'villages'>,
): UnlinkedPayee {
	const townships = kept.concerned.flatMap((id) => register.villages.get(id)?.township ?? []);
	return { ...kept, townships: [...new Set(townships)] };
}

/** The list of all payees with their variants: who was paid most first, by name where that is the same. */
export function payeesInOrder(payees: readonly UnlinkedPayee[]): ListedPayee[] {
	const inOrder = payees.toSorted((a, b) => b.fen - a.fen || compareText(a.name, b.name));
	const variants = findPossibleVariants(inOrder);
	return inOrder.map((payee) => ({ ...payee, variants: variants.get(payee.id) ?? [] }));
}

/** So many payees stand on the page; the others are found by search and in the file. */
const shownAtMost = 1000;

export interface PayeeListPage {
	readonly payees: readonly ListedPayee[];
	readonly count: number;
	readonly rows: number;
	readonly fen: number;
	readonly first: IsoDate | undefined;
	readonly last: IsoDate | undefined;
}

export function payeeListPage(all: readonly ListedPayee[]): PayeeListPage {
	return {
		payees: all.slice(0, shownAtMost),
		count: all.length,
		rows: all.reduce((sum, { rows }) => sum + rows, 0),
		fen: sumFen(all.map(({ fen }) => fen)),
		first: all.flatMap(({ first }) => first ?? []).sort(compareText)[0],
		last: all
			.flatMap(({ last }) => last ?? [])
			.sort(compareText)
			.at(-1),
	};
}
