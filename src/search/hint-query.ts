import { parseYuan } from '../domain/money/money.ts';
import type { ListedHint } from './hint-list.ts';

/** What of the county's hints somebody wants to see. */
export interface HintQuery {
	/** Empty: every rule, statistics aside. */
	readonly rule: string;
	/** Empty: the whole county. */
	readonly township: string;
	/** A year, or `all`. */
	readonly year: string;
	/** As typed, in yuan; empty for no bound. */
	readonly from: string;
	readonly to: string;
	/** Empty: both. */
	readonly answered: string;
}

export const everyYear = 'all';
export const hintFields = ['rule', 'township', 'year', 'from', 'to', 'answered'] as const;

/** The query as it stands in the page's address: only what is chosen. */
export function writeHintAddress(query: HintQuery): URLSearchParams {
	return new URLSearchParams(
		hintFields.flatMap((field) => (query[field] === '' ? [] : [[field, query[field]]])),
	);
}

/** Is an amount written so that it can be read? Nothing at all is. */
export function isAmount(typed: string): boolean {
	return typed.trim() === '' || fenOf(typed) !== undefined;
}

/** Does a hint belong to what is asked for? The year aside, for each has a file of its own. */
export function makeHintMatcher(query: HintQuery): (hint: ListedHint) => boolean {
	const { rule, township, answered } = query;
	const [fromFen, toFen] = [fenOf(query.from), fenOf(query.to)];
	return (hint) =>
		(rule === '' ? !hint.statistic : hint.rule === rule) &&
		(township === '' || hint.township === township) &&
		(answered === '' || (hint.answer !== undefined) === (answered === 'yes')) &&
		(fromFen === undefined || (hint.amountFen !== undefined && hint.amountFen >= fromFen)) &&
		(toFen === undefined || (hint.amountFen !== undefined && hint.amountFen <= toFen));
}

function fenOf(typed: string): number | undefined {
	return parseYuan(typed.trim().replaceAll(',', ''));
}
