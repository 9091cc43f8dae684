import { addMonths, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { fundMoney } from '../../../village/fund-money.ts';
import { describeFund } from '../evidence/fund-row.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly name: string;
	readonly grantedOn: IsoDate;
	readonly grantedFen: number;
	readonly receivedFen: number;
	readonly months: number;
}

/** Granted months ago, and not all of it has come in. */
export const fundNotReceived = declareHintRule({
	id: 'fund-not-received',
	severity: 'attention',
	topic: 'funds',
	limit: thresholdLimit(['fundIdleMonths']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { fundIdleMonths: months } = resolveHintLimits(portal);
		for (const fund of rowsOf(dataset, 'funds')) {
			const { name, granted, grantedOn, status } = fund;
			if (grantedOn === undefined || status !== 'in-use' || addMonths(grantedOn, months) > asOf)
				continue;
			const { receivedFen = 0 } = fundMoney(dataset, fund);
			if (receivedFen >= granted) continue;
			yield {
				...describeFund(fund, grantedOn, granted - receivedFen),
				values: { name, grantedOn, grantedFen: granted, receivedFen, months },
			};
		}
	},
});
