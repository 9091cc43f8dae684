import type { CategoryId } from '../../../domain/money/categories.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';

/**
 * Rates that a document of the county or the township sets, bills by the meter, interest and repayments that follow from
 * the loan. 误工补贴 has a rule of its own, for it needs a decision from the first yuan.
 */
const settled: ReadonlySet<CategoryId> = new Set([
	'cadre-pay',
	'lost-work-allowance',
	'utilities',
	'interest-paid',
	'repayment',
]);

/** What comes from above for certain people, whose names and amounts a policy or an expropriation sets. */
const passedOn: ReadonlySet<CategoryId> = new Set(['land-compensation-paid', 'relief-paid']);

/** Where people who work for the village all year are paid by the month. */
const wages: ReadonlySet<CategoryId> = new Set([
	'cleaning',
	'public-security',
	'operating-expense',
]);

/** Other people's money that goes back to them: deposits, retention, what was received by mistake. */
const refund = /退.*(?:保证金|质保金|押金|定金|预收|多收|误收|错收)/;
const repayment = /(?:归还|偿还).*(?:贷款|借款|本金)/;
/** Between the village's own accounts, or collected for somebody else. */
const transfer = /代[收缴扣付]|转存|存入|提取现金|提现|划转|上解/;

/**
 * Spending whose amount the village does not decide payment by payment, so that no decision, contract or tender
 * is looked for: it was settled before, or the money is not the village's. Compensation and relief out of the
 * village's own money are not among them.
 */
export function isSettled({
	category,
	counterpartyType,
	fundSource,
	summary,
	voucherType,
}: LedgerRow): boolean {
	if (settled.has(category)) return true;
	if (passedOn.has(category)) return fundSource !== 'own';
	if (wages.has(category) && voucherType === 'payroll') return true;
	const fromAbove = fundSource === 'fiscal' || fundSource === 'earmarked';
	if (category === 'other-expense' && fromAbove && counterpartyType === 'person') return true;
	if (category === 'other-expense' && summary.includes('税')) return true;
	return refund.test(summary) || repayment.test(summary) || transfer.test(summary);
}
