import { fixedLimit, declareHintRule } from '../hint-rule.ts';
import { findYearsWith } from '../evidence/payments-by-year.ts';

/** One hint a year: a village that leaves the column out does so in every row, and that is one thing to mend. */
export const voucherTypeMissing = declareHintRule({
	id: 'voucher-type-missing',
	severity: 'information',
	topic: 'vouchers',
	limit: fixedLimit('data'),
	run: (dataset, { asOf }) =>
		findYearsWith(dataset, asOf, ({ row: { voucherType } }) => voucherType === undefined, 1),
});
