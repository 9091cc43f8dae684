import type { HintValues } from '../../../domain/hints/hint.ts';
import { describeFund, findBookedFunds } from '../evidence/fund-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly name: string;
	readonly receivedFen: number;
	readonly spentFen: number;
}

/** The ledger rows that name a fund spend more than came in. */
export const fundOverspent = declareHintRule({
	id: 'fund-overspent',
	severity: 'attention',
	topic: 'funds',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const { fund, receivedFen = 0, spentFen, rows, lastBooked } of findBookedFunds(dataset)) {
			if (spentFen <= receivedFen) continue;
			const on = rows.findLast(({ expense }) => expense !== undefined)?.date ?? lastBooked;
			yield {
				...describeFund(fund, on, spentFen - receivedFen),
				values: { name: fund.name, receivedFen, spentFen },
			};
		}
	},
});
