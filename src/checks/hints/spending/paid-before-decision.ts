import { daysBetween } from '../../../domain/time/calendar-date.ts';
import { date, money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { tiedPayments } from '../evidence/payment-ties.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly fen: number;
	readonly paidOn: string;
	readonly decision: string;
	readonly assemblyOn: string;
}

/** What is needed before there is anything to decide. */
const preliminary = /勘测|勘察|测绘|测量|设计|预算编制|造价|可行性|可研|评估/;

/** Of several decisions the first counts; one without an assembly's day tells nothing. */
export const paidBeforeDecision = hintRule<Values>({
	id: 'paid-before-decision',
	severity: 'attention',
	topic: 'spending',
	title: { zh: '付款早于决议', en: 'Paid before the decision' },
	rule: {
		zh: '村民（代表）会议通过以后再付款；前期的勘测、设计、评估费除外。',
		en: 'Nothing is paid before the assembly has decided, except for surveys, designs and appraisals.',
	},
	limit: () => ({
		text: {
			zh: '付款日期不早于村民（代表）会议的日期。',
			en: 'Paid on the day of the assembly or later.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '日期填错，或者填的是补录的日期。',
			en: 'One of the dates is wrong, or is the day on which it was entered.',
		},
		{
			zh: '抢险救灾等紧急支出，先办理后补会议。',
			en: 'It was an emergency, and the meeting was held afterwards.',
		},
		{ zh: '这一笔关联的决议编号填错了。', en: 'The row names the wrong decision.' },
	],
	answer: {
		zh: '日期或者编号错的，改正；确是先付款的，说明原因和事后怎样追认。',
		en: 'Correct a wrong date or id; otherwise say why it was paid first and how it was confirmed.',
	},
	message: {
		zh: ({ fen, paidOn, decision, assemblyOn }) =>
			`${date(paidOn)}付款 ${money(fen)} 元，决议 ${decision} 的村民（代表）会议是${date(assemblyOn)}开的，相差 ${daysBetween(paidOn, assemblyOn)} 天。`,
		en: ({ fen, paidOn, decision, assemblyOn }) =>
			`${money(fen)} yuan were paid on ${paidOn}; the assembly of decision ${decision} met on ${assemblyOn}, ${daysBetween(paidOn, assemblyOn)} days later.`,
	},
	*run(dataset) {
		for (const payment of tiedPayments(dataset)) {
			const { row, fen } = payment;
			const [first, ...others] = villageIndex(dataset)
				.tiesOf(row)
				.decisions.flatMap(({ id, assemblyOn }) =>
					assemblyOn === undefined ? [] : { decision: id, assemblyOn },
				);
			if (!first) continue;
			const decided = others.reduce((a, b) => (b.assemblyOn < a.assemblyOn ? b : a), first);
			if (row.date >= decided.assemblyOn || preliminary.test(row.summary)) continue;
			yield { ...aboutPayment(payment), values: { fen, paidOn: row.date, ...decided } };
		}
	},
});
