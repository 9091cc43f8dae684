import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { isBody, signedNames } from '../evidence/signed-names.ts';
import { money } from '../../../texts/format.ts';
import { amountLimit } from '../evidence/amount-limit.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
	readonly approver: string;
}

/** A payment without any approver is the matter of `approver-missing`; a meeting approves with more than one voice. */
export const countersignMissing = hintRule<Values>({
	id: 'countersign-missing',
	severity: 'attention',
	topic: 'signatures',
	title: { zh: '大额支出只有一人审批', en: 'Large payment approved by one' },
	rule: {
		zh: '达到本县规定金额的支出，由两名以上审批人签字。',
		en: 'A payment from the county’s threshold on is approved by at least two.',
	},
	limit: (context) =>
		amountLimit(context, 'countersign', {
			zh: '支出，至少两名审批人。',
			en: ', at least two approvers.',
		}),
	reasons: [
		{
			zh: '凭证上两人都签了，录入时只填了一人。',
			en: 'Both signed the voucher and only one was entered here.',
		},
		{
			zh: '另一名负责人空缺或者外出，事后补签。',
			en: 'The other leader’s post was vacant, or he was away and signed later.',
		},
		{
			zh: '这笔钱已经由会议集体研究同意。',
			en: 'A meeting had agreed to the payment.',
		},
	],
	answer: {
		zh: '凭证上有签字的，在“审批人”里补上，用“；”隔开；没有的，说明原因。',
		en: 'Add the second name to 审批人, separated by “；”; otherwise say why there is none.',
	},
	message: {
		zh: ({ summary, fen, approver }) =>
			`“${summary}”支出 ${money(fen)} 元，审批人只有${approver}一人。`,
		en: ({ summary, fen, approver }) =>
			`“${summary}”, ${money(fen)} yuan, was approved by ${approver} alone.`,
	},
	*run(dataset, { portal }) {
		const { countersign = Infinity } = hintLimits(portal);
		for (const payment of villageIndex(dataset).payments) {
			if (payment.fen < countersign) continue;
			const [approver, ...others] = signedNames(payment.row.approver);
			if (approver === undefined || others.length > 0 || isBody(approver)) continue;
			const { summary } = payment.row;
			yield { ...aboutPayment(payment), values: { summary, fen: payment.fen, approver } };
		}
	},
});
