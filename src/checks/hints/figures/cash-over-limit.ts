import { entityName } from '../../../domain/money/entity.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { accountsByPeriod, cashSubject, isCash } from '../evidence/accounts-of-period.ts';
import { amountLimit } from '../evidence/amount-limit.ts';
import { hintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly entity: string;
	readonly period: string;
	readonly cash: number;
	readonly limit: number;
}

export const cashOverLimit = hintRule({
	id: 'cash-over-limit',
	severity: 'attention',
	topic: 'figures',
	limit: (context) => amountLimit(context, 'cash'),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { cash: limit } = hintLimits(portal);
		if (limit === undefined) return;
		for (const group of accountsByPeriod(dataset)) {
			const cash = sumFen(group.accounts.filter(isCash).map(({ closing }) => closing));
			if (cash <= limit) continue;
			const subject = cashSubject(group);
			const on = group.period.last;
			const entity = entityName(group.entity);
			yield {
				subject,
				on,
				amountFen: cash - limit,
				values: { entity, period: group.period.key, cash, limit },
				rows: [{ subject, text: `${entity} 库存现金`, on, amountFen: cash }],
			};
		}
	},
});
