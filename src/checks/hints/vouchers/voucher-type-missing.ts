import { money, share } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { yearsWith, type PaymentShare } from '../evidence/payments-by-year.ts';

/** One hint a year: a village that leaves the column out does so in every row, and that is one thing to mend. */
export const voucherTypeMissing = hintRule<PaymentShare>({
	id: 'voucher-type-missing',
	severity: 'notice',
	topic: 'vouchers',
	title: { zh: '没有写票据类型', en: 'Kind of voucher not stated' },
	rule: { zh: '每笔支出写明票据类型。', en: 'Every payment states its kind of voucher.' },
	limit: () => ({
		text: { zh: '票据类型不能空着。', en: 'The kind of voucher is filled in.' },
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '票据齐全，录入时没有填这一栏。',
			en: 'The vouchers are there; the column was left out.',
		},
		{
			zh: '导入的旧账没有这一栏。',
			en: 'The books it was imported from have no such column.',
		},
	],
	answer: {
		zh: '对照凭证，在收支明细里补上票据类型。',
		en: 'Add the kind of voucher to the ledger from the vouchers.',
	},
	message: {
		zh: ({ year, all, some, fen }) =>
			`${year}年支出 ${all} 笔，其中 ${some} 笔没有写票据类型，占 ${share(some, all)}，合计 ${money(fen)} 元。`,
		en: ({ year, all, some, fen }) =>
			`Of ${all} payments in ${year}, ${some} (${share(some, all)}, ${money(fen)} yuan) do not state their kind of voucher.`,
	},
	run: (dataset, { asOf }) =>
		yearsWith(dataset, asOf, ({ row: { voucherType } }) => voucherType === undefined, 1),
});
