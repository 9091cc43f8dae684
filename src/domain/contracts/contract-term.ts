import { daysBetween, type IsoDate } from '../time/calendar-date.ts';
import type { Contract } from '../tables/contracts.ts';

/** How far a contract's term has come on a day. */
export type ContractTerm =
	| { readonly kind: 'to-come'; readonly days: number }
	| { readonly kind: 'running'; readonly days: number }
	| { readonly kind: 'over'; readonly days: number }
	/** Ended before its term, as the register says. */
	| { readonly kind: 'ended' };

/** @param day the day that days are counted from; on the last day of the term 0 days are left */
export function contractTerm(
	{ from, to, status }: Pick<Contract, 'from' | 'to' | 'status'>,
	day: IsoDate,
): ContractTerm {
	if (status === 'ended') return { kind: 'ended' };
	if (day < from) return { kind: 'to-come', days: daysBetween(day, from) };
	return day <= to
		? { kind: 'running', days: daysBetween(day, to) }
		: { kind: 'over', days: daysBetween(to, day) };
}

/** The days of a contract's term, the first and the last included, and how many of them are over on a day. */
export function termDays(
	{ from, to }: Pick<Contract, 'from' | 'to'>,
	day: IsoDate,
): { readonly all: number; readonly over: number } {
	const all = daysBetween(from, to) + 1;
	return { all, over: Math.min(all, Math.max(0, daysBetween(from, day))) };
}

/** Does the village let an asset or a resource under it? */
export function isLetting({ kind }: Pick<Contract, 'kind'>): boolean {
	return kind === 'resource-lease' || kind === 'asset-lease';
}
