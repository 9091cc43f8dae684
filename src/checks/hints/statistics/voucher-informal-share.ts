import { declareHintRule } from '../hint-rule.ts';
import { findYearsWith } from '../evidence/payments-by-year.ts';
import { isWithoutVoucher } from '../evidence/without-voucher.ts';

/** Fewer in a year are told one by one and make no pattern. */
const leastSlips = 3;

export const voucherInformalShare = declareHintRule({
	id: 'voucher-informal-share',
	severity: 'information',
	statistic: true,
	topic: 'statistics',
	limit: () => ({
		values: { leastSlips },
		source: { kind: 'rule' },
	}),
	run: (dataset, { asOf }) => findYearsWith(dataset, asOf, isWithoutVoucher, leastSlips),
});
