import type { HintValues } from '../../../domain/hints/hint.ts';
import { describeFund, findBookedFunds } from '../evidence/fund-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly name: string;
	/** Does the register say what came in at all? */
	readonly registered: 'yes' | 'no';
	readonly receivedFen: number;
	readonly bookedFen: number;
}

/** What the register says came in is not what the ledger rows that name the fund brought in. */
export const fundReceiptsDiffer = declareHintRule({
	id: 'fund-receipts-differ',
	severity: 'attention',
	topic: 'funds',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const { fund, bookedInFen, ledgersFrom, lastBooked } of findBookedFunds(dataset)) {
			const { name, received, receivedOn, grantedOn } = fund;
			const receivedFen = received ?? 0;
			const isToCome = receivedOn !== undefined && receivedOn > lastBooked;
			if (ledgersFrom || isToCome || receivedFen === bookedInFen) continue;
			yield {
				...describeFund(
					fund,
					receivedOn ?? grantedOn ?? lastBooked,
					Math.abs(receivedFen - bookedInFen),
				),
				values: {
					name,
					registered: received === undefined ? 'no' : 'yes',
					receivedFen,
					bookedFen: bookedInFen,
				},
			};
		}
	},
});
