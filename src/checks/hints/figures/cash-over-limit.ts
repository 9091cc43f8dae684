import { entityName } from '../../../domain/money/entity.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { groupAccountsByPeriod, cashSubject, isCash } from '../evidence/accounts-of-period.ts';
import { readAmountLimit } from '../evidence/amount-limit.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly entity: string;
	readonly period: string;
	readonly cash: number;
	readonly limit: number;
}

export const cashOverLimit = declareHintRule({
	id: 'cash-over-limit',
	severity: 'attention',
	topic: 'figures',
	limit: (context) => readAmountLimit(context, 'cash'),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { cash: limit } = resolveHintLimits(portal);
		if (limit === undefined) return;
		for (const group of groupAccountsByPeriod(dataset)) {
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
