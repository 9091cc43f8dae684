import { hintRule } from '../hint-rule.ts';
import { signatureLimit, unsignedPayments } from './payment-signatures.ts';

export const handlerMissing = hintRule({
	id: 'handler-missing',
	severity: 'attention',
	topic: 'signatures',
	title: { zh: '缺少经手人', en: 'No handler' },
	rule: { zh: '每笔支出都写明经手人。', en: 'Every payment names who handled it.' },
	limit: signatureLimit,
	reasons: [
		{
			zh: '银行代扣水电费等，没有人经手。',
			en: 'The bank paid the bill by itself; nobody handled it.',
		},
		{ zh: '原始凭证上已经签字，录入时漏填。', en: 'It is on the voucher and was left out here.' },
	],
	answer: {
		zh: '凭证上有签字的，在收支明细里补上；没有的，说明原因。',
		en: 'Add the name where the voucher bears it; otherwise say why there is none.',
	},
	message: {
		zh: ({ summary }: { summary: string }) => `“${summary}”没有填经手人。`,
		en: ({ summary }) => `“${summary}” does not name who handled it.`,
	},
	run: (dataset) => unsignedPayments(dataset, 'handler'),
});
