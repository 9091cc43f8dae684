import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { describeFund, findBalancedFunds } from '../evidence/fund-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly name: string;
	readonly useBy: IsoDate;
	readonly leftFen: number;
}

/** The day by which it had to be used is over, and the ledgers that reach beyond it leave something. */
export const fundPastTerm = declareHintRule({
	id: 'fund-past-term',
	severity: 'attention',
	topic: 'funds',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const { fund, leftFen, lastBooked } of findBalancedFunds(dataset)) {
			const { name, useBy, status } = fund;
			if (useBy === undefined || useBy >= asOf || useBy > lastBooked) continue;
			if (status !== 'in-use' || leftFen <= 0) continue;
			yield { ...describeFund(fund, useBy, leftFen), values: { name, useBy, leftFen } };
		}
	},
});
