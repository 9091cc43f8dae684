import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Fund } from '../../../domain/tables/funds.ts';
import { describeFund, findBalancedFunds } from '../evidence/fund-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly name: string;
	readonly status: Exclude<Fund['status'], 'in-use'>;
	readonly receivedFen: number;
	readonly spentFen: number;
	readonly leftFen: number;
}

/** It is said to be used up or handed back, and the ledgers leave something. */
export const fundClosedWithMoney = declareHintRule({
	id: 'fund-closed-with-money',
	severity: 'attention',
	topic: 'funds',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const each of findBalancedFunds(dataset)) {
			const { fund, leftFen, spentFen, rows, lastBooked } = each;
			const { name, status } = fund;
			if (status === 'in-use' || leftFen <= 0) continue;
			yield {
				...describeFund(fund, rows.at(-1)?.date ?? lastBooked, leftFen),
				values: { name, status, receivedFen: spentFen + leftFen, spentFen, leftFen },
			};
		}
	},
});
