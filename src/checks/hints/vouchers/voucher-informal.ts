import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';
import { withoutVoucher } from '../evidence/without-voucher.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
	readonly slip: 'informal' | 'none';
}

export const voucherInformal = hintRule<Values>({
	id: 'voucher-informal',
	severity: 'attention',
	topic: 'vouchers',
	title: { zh: '白条或没有票据', en: 'Informal or no voucher' },
	rule: {
		zh: '每笔支出附发票、财政票据、收据或者工资表。',
		en: 'Every payment rests on an invoice, a receipt or a payroll.',
	},
	limit: () => ({
		text: {
			zh: '票据类型不是白条，也不是“无”。',
			en: 'A voucher that is neither a slip nor none.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '向农户零星购买或者请零工，对方开不出发票。',
			en: 'A farmer or day labourer was paid, who gives no invoice.',
		},
		{ zh: '发票随后补来，这里没有更新。', en: 'The invoice came later and was not entered here.' },
		{
			zh: '银行代扣水电费等，以对账单为凭证。',
			en: 'The bank paid the bill by itself, and its statement is the voucher.',
		},
	],
	answer: {
		zh: '已经补来票据的，改正票据类型；确实开不出的，说明付给谁、谁证明。',
		en: 'Correct the kind of voucher when one has come; otherwise say who was paid and who can confirm it.',
	},
	message: {
		zh: ({ summary, fen, slip }) =>
			`“${summary}”支出 ${money(fen)} 元，${slip === 'none' ? '没有票据' : '票据是白条'}。`,
		en: ({ summary, fen, slip }) =>
			`“${summary}”, ${money(fen)} yuan, rests on ${slip === 'none' ? 'no voucher' : 'an informal slip'}.`,
	},
	*run(dataset) {
		for (const payment of villageIndex(dataset).payments) {
			if (!withoutVoucher(payment)) continue;
			const { summary, voucherType } = payment.row;
			const slip = voucherType === 'none' ? 'none' : 'informal';
			yield { ...aboutPayment(payment), values: { summary, fen: payment.fen, slip } };
		}
	},
});
