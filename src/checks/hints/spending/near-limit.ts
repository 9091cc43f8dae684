import { addDays, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';

/** What is paid on a day. */
interface Paid {
	readonly row: { readonly date: IsoDate };
	readonly fen: number;
}

/** Below a limit, though not by much. */
export interface NearLimit {
	readonly limitFen: number;
	/** Of the limit, from which an amount counts as near to it. */
	readonly percent: number;
	/** From the first payment to the last. */
	readonly days: number;
}

/**
 * Payments that each stay near below a limit and within some days reach it together: two or more. No payment is
 * in two groups. Their sum is what one payment would have been.
 * @param payments to one payee, by day
 */
export function groupNearLimit<P extends Paid>(
	payments: readonly P[],
	{ limitFen, percent, days }: NearLimit,
): P[][] {
	const near = payments.filter(
		({ fen }) => fen < limitFen && reachesPercent(fen, limitFen, percent),
	);
	const groups: P[][] = [];
	for (let start = 0; start < near.length - 1;) {
		const last = addDays(near[start]?.row.date ?? '', days);
		let end = start + 1;
		while (end < near.length && (near[end]?.row.date ?? '') <= last) end += 1;
		const window = near.slice(start, end);
		const together = window.length > 1 && sumFen(window.map(({ fen }) => fen)) >= limitFen;
		if (together) groups.push(window);
		start = together ? end : start + 1;
	}
	return groups;
}
