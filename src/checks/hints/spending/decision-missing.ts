import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { money } from '../../../texts/format.ts';
import { amountLimit } from '../evidence/amount-limit.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { paysOutDecided, restsOnDecision } from '../evidence/payment-ties.ts';
import { isSettled } from '../evidence/settled-spending.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
	readonly limitFen: number;
}

/** A group of villagers decides on its own money in its own meeting, of which the register has no row. */
export const decisionMissing = hintRule<Values>({
	id: 'decision-missing',
	severity: 'attention',
	topic: 'spending',
	title: { zh: '大额支出没有决议', en: 'No decision for a large payment' },
	rule: {
		zh: '达到本县规定金额的支出，有“四议两公开”决议，可以由项目或者合同关联。',
		en: 'A payment from the county’s threshold on rests on a decision, its own or its project’s or contract’s.',
	},
	limit: (context) =>
		amountLimit(context, 'decision', {
			zh: '支出要有决议；干部报酬、水电费、利息、税费、代收代付，以及上级拨来发给农户的补偿和救助除外。',
			en: ' a payment has a decision; pay of officials, utilities, interest, taxes, refunds and money passed on to households are left out.',
		}),
	reasons: [
		{
			zh: '已经开会决定，决议还没有登记，或者这一笔没有填决议编号。',
			en: 'It was decided; the decision is not registered yet, or the row does not name it.',
		},
		{
			zh: '年度财务计划里已经逐项通过。',
			en: 'The assembly approved it with the year’s budget.',
		},
		{
			zh: '抢险救灾等紧急支出，来不及开会。',
			en: 'It was an emergency that could not wait for a meeting.',
		},
	],
	answer: {
		zh: '有决议的，登记决议并在这一笔填上决议编号；没有的，说明按什么程序决定的。',
		en: 'Register the decision and name it in the row; otherwise say how it was decided.',
	},
	message: {
		zh: ({ summary, fen, limitFen }) =>
			`“${summary}”支出 ${money(fen)} 元，达到 ${money(limitFen)} 元，没有关联决议。`,
		en: ({ summary, fen, limitFen }) =>
			`“${summary}”, ${money(fen)} yuan, reaches ${money(limitFen)} yuan and is tied to no decision.`,
	},
	*run(dataset, { portal }) {
		const { decision: limitFen = Infinity } = hintLimits(portal);
		for (const payment of villageIndex(dataset).payments) {
			const { row, fen } = payment;
			if (fen < limitFen || row.entity?.startsWith('group:') || isSettled(row)) continue;
			if (restsOnDecision(dataset, row) || paysOutDecided(dataset, row)) continue;
			yield { ...aboutPayment(payment), values: { summary: row.summary, fen, limitFen } };
		}
	},
});
