import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly name: string;
	/** The posts without a basis, the last one first. */
	readonly roles: string;
	readonly pay: number;
}

export const payWithoutBasis = hintRule({
	id: 'pay-without-basis',
	severity: 'attention',
	topic: 'pay',
	title: { zh: '报酬没有批准依据', en: 'Pay without a basis' },
	rule: {
		zh: '村干部有报酬标准的，写明按什么文件定的。',
		en: 'Where an official has a rate of pay, the register says what it rests on.',
	},
	limit: () => ({
		text: { zh: '“批准依据”一栏不能空着。', en: 'The column 批准依据 is filled in.' },
		source: { kind: 'data' },
	}),
	reasons: [
		{ zh: '有文件或者决议，登记时漏填。', en: 'There is one, and it was left out here.' },
		{
			zh: '沿用多年，文件没有找到。',
			en: 'The rate is an old one and the document was not found.',
		},
	],
	answer: {
		zh: '在村干部名册的“批准依据”补上文件名称或者决议编号。',
		en: 'Name the document or the decision under 批准依据.',
	},
	message: {
		zh: ({ name, roles, pay }: Values) =>
			`${name}（${roles}）报酬标准每月 ${money(pay)} 元，没有填批准依据。`,
		en: ({ name, roles, pay }) =>
			`${name} (${roles}): ${money(pay)} yuan a month, without saying what it rests on.`,
	},
	*run(dataset) {
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
