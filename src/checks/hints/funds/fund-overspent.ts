import type { HintValues } from '../../../domain/hints/hint.ts';
import { describeFund, findBookedFunds } from '../evidence/fund-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

type Receipt =
	| { readonly receipt: 'known'; readonly receivedFen: number }
	/** Neither register nor ledger knows of any. */
	| { readonly receipt: 'none' };

type Values = Receipt & HintValues & { readonly name: string; readonly spentFen: number };

/**
 * The ledger rows that name a fund spend more than came in. Where nobody says what came in, and it may have come
 * before the first ledger, nothing is said.
 */
export const fundOverspent = declareHintRule({
	id: 'fund-overspent',
	severity: 'attention',
	topic: 'funds',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const each of findBookedFunds(dataset)) {
			const { fund, receivedFen, spentFen, rows, lastBooked, ledgersFrom } = each;
			if (spentFen <= (receivedFen ?? 0)) continue;
			if (receivedFen === undefined && ledgersFrom) continue;
			const { name } = fund;
			const on = rows.findLast(({ expense }) => expense !== undefined)?.date ?? lastBooked;
			yield {
				...describeFund(fund, on, spentFen - (receivedFen ?? 0)),
				values:
					receivedFen === undefined
						? { name, spentFen, receipt: 'none' }
						: { name, spentFen, receipt: 'known', receivedFen },
			};
		}
	},
});
