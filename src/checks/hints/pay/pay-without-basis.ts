import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly name: string;
	/** The posts without a basis, the last one first. */
	readonly roles: string;
	readonly pay: number;
}

export const payWithoutBasis = declareHintRule({
	id: 'pay-without-basis',
	severity: 'attention',
	topic: 'pay',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		const open = rowsOf(dataset, 'officials')
			.filter(({ pay = 0, payBasis }) => pay > 0 && payBasis === undefined)
			.sort((a, b) => compareText(b.from, a.from));
		for (const [name, posts] of Map.groupBy(open, (post) => post.name)) {
			const [latest] = posts;
			if (!latest?.pay) continue;
			const subject = rowSubject('officials', name);
			yield {
				subject,
				on: latest.from,
				amountFen: latest.pay,
				values: { name, roles: posts.map(({ role }) => role).join('、'), pay: latest.pay },
				rows: posts.map(({ role, from, pay = 0 }) => ({
					subject,
					text: role,
					on: from,
					amountFen: pay,
				})),
			};
		}
	},
});
