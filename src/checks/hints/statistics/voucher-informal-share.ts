import { hintRule } from '../hint-rule.ts';
import { yearsWith } from '../evidence/payments-by-year.ts';
import { withoutVoucher } from '../evidence/without-voucher.ts';

/** Fewer in a year are told one by one and make no pattern. */
const leastSlips = 3;

export const voucherInformalShare = hintRule({
	id: 'voucher-informal-share',
	severity: 'notice',
	statistic: true,
	topic: 'statistics',
	limit: () => ({
		values: { leastSlips },
		source: { kind: 'rule' },
	}),
	run: (dataset, { asOf }) => yearsWith(dataset, asOf, withoutVoucher, leastSlips),
});
