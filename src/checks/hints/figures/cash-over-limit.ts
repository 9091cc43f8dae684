import { entityName } from '../../../domain/money/entity.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { money, period } from '../../../texts/format.ts';
import { accountsByPeriod, cashSubject, isCash } from '../evidence/accounts-of-period.ts';
import { hintRule } from '../hint-rule.ts';

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
	title: { zh: '库存现金超过限额', en: 'More cash than may be kept' },
	rule: {
		zh: '期末库存现金不超过本县规定的限额。',
		en: 'No more cash is kept at the end of a period than the county allows.',
	},
	limit: ({ portal }) => {
		const { cash } = hintLimits(portal);
		return cash === undefined
			? undefined
			: {
					text: { zh: `最多 ${money(cash)} 元。`, en: `At most ${money(cash)} yuan.` },
					source: { kind: 'threshold', settings: ['cash'] },
				};
	},
	reasons: [
		{
			zh: '月底收到现金，没有赶上去银行存。',
			en: 'Cash came in on the last days and could not be banked in time.',
		},
		{ zh: '取出现金准备发放，下期才发。', en: 'Cash was drawn to be paid out in the next period.' },
		{ zh: '离银行网点远，来往不便。', en: 'The bank is far away.' },
	],
	answer: {
		zh: '说明现金作什么用、哪天存入银行或者发放。',
		en: 'Say what the cash is for and when it was banked or paid out.',
	},
	message: {
		zh: ({ entity, period: key, cash, limit }: Values) =>
			`${entity}${period(key)}末库存现金 ${money(cash)} 元，超过限额 ${money(limit)} 元，多 ${money(cash - limit)} 元。`,
		en: ({ period: key, cash, limit }) =>
			`${money(cash)} yuan in cash at the end of ${key}; the limit is ${money(limit)}.`,
	},
	*run(dataset, { portal }) {
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
