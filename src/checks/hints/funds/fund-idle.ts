import { addMonths, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { describeFund, findBalancedFunds } from '../evidence/fund-row.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly name: string;
	/** What the time without spending begins with. */
	readonly since: 'receipt' | 'payment';
	readonly from: IsoDate;
	readonly to: IsoDate;
	readonly months: number;
	readonly leftFen: number;
}

/** Something is left, and nothing was spent for months, as far as the ledgers reach. */
export const fundIdle = declareHintRule({
	id: 'fund-idle',
	severity: 'information',
	topic: 'funds',
	limit: thresholdLimit(['fundIdleMonths']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { fundIdleMonths: months } = resolveHintLimits(portal);
		for (const { fund, rows, leftFen, lastBooked } of findBalancedFunds(dataset)) {
			if (leftFen <= 0 || fund.status !== 'in-use') continue;
			const paidOn = rows.findLast(({ expense }) => expense !== undefined)?.date;
			const receivedOn =
				fund.receivedOn ?? rows.findLast(({ income }) => income !== undefined)?.date;
			// What came in after the last payment has had no longer than that to be spent.
			const since = paidOn !== undefined && paidOn >= (receivedOn ?? '') ? 'payment' : 'receipt';
			const from = since === 'payment' ? paidOn : receivedOn;
			const to = lastBooked < asOf ? lastBooked : asOf;
			if (from === undefined || addMonths(from, months) > to) continue;
			yield {
				...describeFund(fund, to, leftFen),
				values: { name: fund.name, since, from, to, months, leftFen },
			};
		}
	},
});
