import { fixedLimit, hintRule } from '../hint-rule.ts';
import { yearsWith } from '../evidence/payments-by-year.ts';

/** One hint a year: a village that leaves the column out does so in every row, and that is one thing to mend. */
export const voucherTypeMissing = hintRule({
	id: 'voucher-type-missing',
	severity: 'notice',
	topic: 'vouchers',
	limit: fixedLimit('data'),
	run: (dataset, { asOf }) =>
		yearsWith(dataset, asOf, ({ row: { voucherType } }) => voucherType === undefined, 1),
});
