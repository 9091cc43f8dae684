import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { citeItem } from '../evidence/handed-item.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';
import { cashOnDay } from './cash-on-day.ts';

interface Values extends HintValues {
	readonly handedOn: IsoDate;
	readonly amount: number;
	/** What there can have been; the same where the day is the last of its period. */
	readonly leastFen: number;
	readonly mostFen: number;
}

/** Only an amount that the period's balances leave no day for: what was there on a day within it, they do not say. */
export const handoverCashDiffers = declareHintRule({
	id: 'handover-cash-differs',
	severity: 'attention',
	topic: 'terms',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		const cashRows = rowsOf(dataset, 'handovers').filter(
			({ item, amount, handedOn }) =>
				item === 'cash' && amount !== undefined && handedOn !== undefined,
		);
		for (const [handedOn = '', rows] of Map.groupBy(cashRows, (row) => row.handedOn)) {
			const cash = cashOnDay(dataset, handedOn);
			const amount = sumFen(rows.map((row) => row.amount ?? 0));
			const [first] = rows;
			if (!first || !cash || cash.allows(amount)) continue;
			yield {
				subject: subjectOf(first),
				on: handedOn,
				amountFen: amount,
				values: {
					handedOn,
					amount,
					leastFen: cash.leastFen,
					mostFen: cash.mostFen,
				},
				rows: rows.map(citeItem),
			};
		}
	},
});
