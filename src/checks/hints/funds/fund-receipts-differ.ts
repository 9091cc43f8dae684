import type { HintValues } from '../../../domain/hints/hint.ts';
import { describeFund, findBookedFunds } from '../evidence/fund-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

type Difference =
	| { readonly known: 'both'; readonly receivedFen: number; readonly bookedFen: number }
	/** No row that names it brings anything in. */
	| { readonly known: 'register'; readonly receivedFen: number }
	/** The register says nothing of what came in. */
	| { readonly known: 'ledger'; readonly bookedFen: number };

type Values = Difference & HintValues & { readonly name: string };

/** What the register says came in is not what the ledger rows that name the fund brought in. */
export const fundReceiptsDiffer = declareHintRule({
	id: 'fund-receipts-differ',
	severity: 'attention',
	topic: 'funds',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const { fund, bookedInFen, ledgersFrom, lastBooked } of findBookedFunds(dataset)) {
			const { name, received, receivedOn, grantedOn } = fund;
			const isToCome = receivedOn !== undefined && receivedOn > lastBooked;
			const difference = ledgersFrom || isToCome ? undefined : compare(received, bookedInFen);
			if (!difference) continue;
			const amountFen = Math.abs((received ?? 0) - (bookedInFen ?? 0));
			yield {
				...describeFund(fund, receivedOn ?? grantedOn ?? lastBooked, amountFen),
				values: { name, ...difference },
			};
		}
	},
});

/** Nothing that is said and nothing that was booked is no difference. */
function compare(
	receivedFen: number | undefined,
	bookedFen: number | undefined,
): Difference | undefined {
	if ((receivedFen ?? 0) === (bookedFen ?? 0)) return undefined;
	if (bookedFen === undefined) return { known: 'register', receivedFen: receivedFen ?? 0 };
	return receivedFen === undefined
		? { known: 'ledger', bookedFen }
		: { known: 'both', receivedFen, bookedFen };
}
