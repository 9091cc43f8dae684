import { isVagueSummary } from './vague-summary.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';
import { isTied } from '../../../village/index/ties.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
}

/** A row that names its decision, contract or project says there what the money was for. */
export const summaryVague = hintRule<Values>({
	id: 'summary-vague',
	severity: 'attention',
	topic: 'vouchers',
	title: { zh: '摘要没写清用途', en: 'Summary does not say what for' },
	rule: {
		zh: '每笔支出的摘要写清买了什么、做了什么。',
		en: 'The summary of a payment says what was bought or done.',
	},
	limit: () => ({
		text: {
			zh: '摘要去掉“支付、费用、其他、一批”这类词以后，还有内容。',
			en: 'Something is left of the summary without words such as payment, costs, other, a lot of.',
		},
		source: { kind: 'rule' },
	}),
	reasons: [
		{
			zh: '凭证上写得清楚，录入时写简略了。',
			en: 'The voucher says it, and it was cut short here.',
		},
		{
			zh: '一张凭证报了好几样零星费用，合写成一句。',
			en: 'One voucher covers several small costs in one line.',
		},
	],
	answer: {
		zh: '对照凭证，在摘要里补上事由和数量。',
		en: 'Add the purpose and the quantity from the voucher.',
	},
	message: {
		zh: ({ summary, fen }) => `支出 ${money(fen)} 元，摘要只写了“${summary}”。`,
		en: ({ summary, fen }) =>
			`${money(fen)} yuan were paid for “${summary}”, and that is all it says.`,
	},
	*run(dataset) {
		for (const payment of villageIndex(dataset).payments) {
			const { summary } = payment.row;
			if (isTied(payment.row) || !isVagueSummary(summary)) continue;
			yield { ...aboutPayment(payment), values: { summary, fen: payment.fen } };
		}
	},
});
