import { hintRule } from '../hint-rule.ts';
import { signatureLimit, unsignedPayments } from './payment-signatures.ts';

export const witnessMissing = hintRule({
	id: 'witness-missing',
	severity: 'attention',
	topic: 'signatures',
	title: { zh: '缺少证明人', en: 'No witness' },
	rule: { zh: '每笔支出都写明证明人。', en: 'Every payment names a witness.' },
	limit: signatureLimit,
	reasons: [
		{
			zh: '银行代扣水电费等，没有人在场证明。',
			en: 'The bank paid the bill by itself; nobody was there.',
		},
		{ zh: '原始凭证上已经签字，录入时漏填。', en: 'It is on the voucher and was left out here.' },
	],
	answer: {
		zh: '凭证上有签字的，在收支明细里补上；没有的，说明原因。',
		en: 'Add the name where the voucher bears it; otherwise say why there is none.',
	},
	message: {
		zh: ({ summary }: { summary: string }) => `“${summary}”没有填证明人。`,
		en: ({ summary }) => `“${summary}” names no witness.`,
	},
	run: (dataset) => unsignedPayments(dataset, 'witness'),
});
