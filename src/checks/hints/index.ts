import type { Hint } from '../../domain/hints/hint.ts';
import { lastDayOf } from '../../domain/obligations/last-day.ts';
import { earliestOf } from '../../domain/time/calendar-date.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { runByDay } from './run-by-day.ts';
import type { VillageDataset } from '../../village/dataset.ts';
import type { Comparable } from '../../summary/comparable.ts';
import { allowanceOverStandard } from './pay/allowance-over-standard.ts';
import { approverMissing } from './signatures/approver-missing.ts';
import { assemblyAbsent } from './decisions/assembly-absent.ts';
import { assetMissing } from './projects/asset-missing.ts';
import { auditAfterElection } from './inspections/audit-after-election.ts';
import { awardNearBudget } from './projects/award-near-budget.ts';
import { biddersAlike } from './projects/bidders-alike.ts';
import { biddersTakeTurns } from './projects/bidders-take-turns.ts';
import { bidsMissing } from './projects/bids-missing.ts';
import { budgetOverrun } from './figures/budget-overrun.ts';
import { cashOverLimit } from './figures/cash-over-limit.ts';
import { contractEndedRunning } from './contracts/contract-ended-running.ts';
import { contractExpiredPaid } from './spending/contract-expired-paid.ts';
import { contractMissing } from './spending/contract-missing.ts';
import { contractOverAward } from './projects/contract-over-award.ts';
import { countersignMissing } from './signatures/countersign-missing.ts';
import { borrowingWithoutDecision } from './debts/borrowing-without-decision.ts';
import { debtLedgerDiffers } from './debts/debt-ledger-differs.ts';
import { debtOverdue } from './debts/debt-overdue.ts';
import { debtOverpaid } from './debts/debt-overpaid.ts';
import { decisionMissing } from './spending/decision-missing.ts';
import { decisionNoMajority } from './decisions/decision-no-majority.ts';
import { decisionNoQuorum } from './decisions/decision-no-quorum.ts';
import { decisionOutOfOrder } from './decisions/decision-out-of-order.ts';
import { decisionStepsMissing } from './decisions/decision-steps-missing.ts';
import { directAwardAboveTender } from './projects/direct-award-above-tender.ts';
import { distributionOverSurplus } from './pay/distribution-over-surplus.ts';
import { distributionWithoutDecision } from './pay/distribution-without-decision.ts';
import { feeOverDue } from './fees/fee-over-due.ts';
import { feeWithoutBasis } from './fees/fee-without-basis.ts';
import { feedbackUnpublished } from './inspections/feedback-unpublished.ts';
import { finalCostOverAward } from './projects/final-cost-over-award.ts';
import { fundClosedWithMoney } from './funds/fund-closed-with-money.ts';
import { fundIdle } from './funds/fund-idle.ts';
import { fundNotReceived } from './funds/fund-not-received.ts';
import { fundOutsidePurpose } from './funds/fund-outside-purpose.ts';
import { fundOverspent } from './funds/fund-overspent.ts';
import { fundPastTerm } from './funds/fund-past-term.ts';
import { fundReceiptsDiffer } from './funds/fund-receipts-differ.ts';
import { fundUnnamed } from './funds/fund-unnamed.ts';
import { fundsOverBalance } from './funds/funds-over-balance.ts';
import { handlerMissing } from './signatures/handler-missing.ts';
import { homesteadOverArea } from './homesteads/homestead-over-area.ts';
import { homesteadOverdue } from './homesteads/homestead-overdue.ts';
import type { CountyHintRule, HintRule } from './hint-rule.ts';
import { incomeNotDeposited } from './figures/income-not-deposited.ts';
import { letWithoutDecision } from './contracts/let-without-decision.ts';
import { loanUnnamed } from './debts/loan-unnamed.ts';
import { loanToOfficial } from './debts/loan-to-official.ts';
import { lowestOfferNotTaken } from './projects/lowest-offer-not-taken.ts';
import { handoverCashDiffers } from './terms/handover-cash-differs.ts';
import { handoverIncomplete } from './terms/handover-incomplete.ts';
import { handoverUnrecorded } from './terms/handover-unrecorded.ts';
import { vouchersHandedLate } from './terms/vouchers-handed-late.ts';
import { vouchersNotHanded } from './terms/vouchers-not-handed.ts';
import { officeHeldTwice } from './terms/office-held-twice.ts';
import { officeVacant } from './terms/office-vacant.ts';
import { paidBeforeContract } from './spending/paid-before-contract.ts';
import { paidBeforeDecision } from './spending/paid-before-decision.ts';
import { paidOverContract } from './spending/paid-over-contract.ts';
import { payAboveStandard } from './pay/pay-above-standard.ts';
import { payWithoutBasis } from './pay/pay-without-basis.ts';
import { recheckMissing } from './inspections/recheck-missing.ts';
import { receptionSpending } from './vouchers/reception-spending.ts';
import { rentBelowMedian } from './contracts/rent-below-median.ts';
import { rentOverdue } from './contracts/rent-overdue.ts';
import { repeatWinnerCounty } from './projects/repeat-winner-county.ts';
import { repeatWinnerTownship } from './projects/repeat-winner-township.ts';
import { repeatWinnerVillage } from './projects/repeat-winner-village.ts';
import { reportedFigureDiffers } from './figures/reported-figure-differs.ts';
import { roundNumberShare } from './statistics/round-number-share.ts';
import { samePersonTwoRoles } from './signatures/same-person-two-roles.ts';
import { singleBidder } from './projects/single-bidder.ts';
import { splitPayments } from './spending/split-payments.ts';
import { subsidyAreaChanged } from './subsidies/subsidy-area-changed.ts';
import { subsidyDeclared } from './subsidies/subsidy-declared.ts';
import { subsidyListDiffers } from './subsidies/subsidy-list-differs.ts';
import { subsidyOverStandard } from './subsidies/subsidy-over-standard.ts';
import { subsidyPaidDiffers } from './subsidies/subsidy-paid-differs.ts';
import { subsidyPaidTwice } from './subsidies/subsidy-paid-twice.ts';
import { subsidyRepeated } from './subsidies/subsidy-repeated.ts';
import { summaryVague } from './vouchers/summary-vague.ts';
import { supervisionSilent } from './decisions/supervision-silent.ts';
import { supervisorConflict } from './decisions/supervisor-conflict.ts';
import { supervisorReviewMissing } from './signatures/supervisor-review-missing.ts';
import { tenderMissing } from './spending/tender-missing.ts';
import { termOverLimit } from './contracts/term-over-limit.ts';
import { voucherInformalShare } from './statistics/voucher-informal-share.ts';
import { voucherInformal } from './vouchers/voucher-informal.ts';
import { voucherTypeMissing } from './vouchers/voucher-type-missing.ts';
import { weekendVouchers } from './statistics/weekend-vouchers.ts';
import { winnerDiffers } from './projects/winner-differs.ts';
import { witnessMissing } from './signatures/witness-missing.ts';
import { workAllowanceWithoutDecision } from './pay/work-allowance-without-decision.ts';
import { yearEndRush } from './statistics/year-end-rush.ts';

/** Every rule that needs one village alone, in the order in which pages list them within their topics. */
export const villageHintRules = [
	handlerMissing,
	witnessMissing,
	approverMissing,
	supervisorReviewMissing,
	countersignMissing,
	samePersonTwoRoles,
	voucherInformal,
	voucherTypeMissing,
	receptionSpending,
	summaryVague,
	decisionMissing,
	tenderMissing,
	contractMissing,
	splitPayments,
	paidBeforeDecision,
	paidBeforeContract,
	paidOverContract,
	contractExpiredPaid,
	directAwardAboveTender,
	singleBidder,
	bidsMissing,
	biddersAlike,
	biddersTakeTurns,
	lowestOfferNotTaken,
	winnerDiffers,
	awardNearBudget,
	contractOverAward,
	repeatWinnerVillage,
	finalCostOverAward,
	assetMissing,
	rentOverdue,
	contractEndedRunning,
	termOverLimit,
	letWithoutDecision,
	loanToOfficial,
	debtOverdue,
	loanUnnamed,
	debtLedgerDiffers,
	debtOverpaid,
	borrowingWithoutDecision,
	feeWithoutBasis,
	feeOverDue,
	fundUnnamed,
	fundNotReceived,
	fundReceiptsDiffer,
	fundOverspent,
	fundOutsidePurpose,
	fundIdle,
	fundPastTerm,
	fundClosedWithMoney,
	fundsOverBalance,
	subsidyPaidDiffers,
	subsidyListDiffers,
	subsidyDeclared,
	subsidyRepeated,
	subsidyOverStandard,
	subsidyAreaChanged,
	subsidyPaidTwice,
	homesteadOverdue,
	homesteadOverArea,
	payAboveStandard,
	payWithoutBasis,
	workAllowanceWithoutDecision,
	allowanceOverStandard,
	distributionWithoutDecision,
	distributionOverSurplus,
	decisionStepsMissing,
	decisionOutOfOrder,
	decisionNoQuorum,
	decisionNoMajority,
	assemblyAbsent,
	supervisionSilent,
	supervisorConflict,
	officeHeldTwice,
	officeVacant,
	feedbackUnpublished,
	recheckMissing,
	auditAfterElection,
	handoverUnrecorded,
	handoverIncomplete,
	handoverCashDiffers,
	vouchersHandedLate,
	vouchersNotHanded,
	budgetOverrun,
	cashOverLimit,
	incomeNotDeposited,
	reportedFigureDiffers,
	roundNumberShare,
	yearEndRush,
	weekendVouchers,
	voucherInformalShare,
] as const satisfies readonly HintRule[];

export type VillageHintRules = typeof villageHintRules;

/** Every rule that compares villages. */
export const countyHintRules = [
	repeatWinnerTownship,
	repeatWinnerCounty,
	rentBelowMedian,
] as const satisfies readonly CountyHintRule[];

export type CountyHintRules = typeof countyHintRules;

export type AnyHintRule = HintRule | CountyHintRule;

export const hintRules: readonly AnyHintRule[] = [...villageHintRules, ...countyHintRules];

const byId = new Map(hintRules.map((rule) => [rule.id, rule]));

/** @throws RangeError when there is no such rule */
export function findHintRule(id: string): AnyHintRule {
	const rule = byId.get(id);
	if (!rule) throw new RangeError(`No hint rule ${id}`);
	return rule;
}

/**
 * What the rules find in one village. Those whose limit the county has not set are not run. A village that is no more
 * is seen as on its last day.
 */
export function findVillageHints(
	dataset: VillageDataset,
	context: PortalContext,
	rules: readonly HintRule[] = villageHintRules,
): Hint[] {
	const asOf = lastDayOf(dataset.village, context.asOf);
	const seen = asOf === context.asOf ? context : { ...context, asOf };
	return rules.flatMap((rule) =>
		Array.from(
			runByDay(rule, seen, (own) => rule.run(dataset, own)),
			(found) => hintOf(rule, found, seen),
		),
	);
}

/** A hint belongs to no day still to come, as that of a contract or a post that begins next month would. */
function hintOf(
	{ id: rule }: AnyHintRule,
	found: Omit<Hint, 'rule'>,
	{ asOf }: PortalContext,
): Hint {
	return { rule, ...found, on: earliestOf([found.on, asOf]) };
}

/** What the comparison of villages finds, by the village's id. */
export function findCountyHints(
	villages: readonly Comparable[],
	context: PortalContext,
	rules: readonly CountyHintRule[] = countyHintRules,
): Map<string, Hint[]> {
	const found = rules.flatMap((rule) =>
		Array.from(
			runByDay(
				rule,
				context,
				(own) => rule.runCounty(villages, own),
				({ village, subject }) => `${village} ${subject}`,
			),
			({ village, ...hint }) => ({ village, hint: hintOf(rule, hint, context) }),
		),
	);
	return new Map(
		[...Map.groupBy(found, ({ village }) => village)].map(([village, each]) => [
			village,
			each.map(({ hint }) => hint),
		]),
	);
}
