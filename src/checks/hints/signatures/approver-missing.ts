import { hintRule } from '../hint-rule.ts';
import { signatureLimit, unsignedPayments } from './payment-signatures.ts';

export const approverMissing = hintRule({
	id: 'approver-missing',
	severity: 'attention',
	topic: 'signatures',
	title: { zh: '缺少审批人', en: 'No approver' },
	rule: { zh: '每笔支出都写明审批人。', en: 'Every payment names who approved it.' },
	limit: signatureLimit,
	reasons: [
		{ zh: '原始凭证上已经签字，录入时漏填。', en: 'It is on the voucher and was left out here.' },
		{
			zh: '银行代扣水电费等，扣款时没有经过审批。',
			en: 'The bank paid the bill by itself without an approval.',
		},
		{
			zh: '按月固定发放的，年初已经一并审批。',
			en: 'It is paid every month and was approved once for the year.',
		},
	],
	answer: {
		zh: '凭证上有签字的，在收支明细里补上；没有的，说明原因。',
		en: 'Add the name where the voucher bears it; otherwise say why there is none.',
	},
	message: {
		zh: ({ summary }: { summary: string }) => `“${summary}”没有填审批人。`,
		en: ({ summary }) => `“${summary}” does not name who approved it.`,
	},
	run: (dataset) => unsignedPayments(dataset, 'approver'),
});
