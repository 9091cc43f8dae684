import type { Hint } from '../../domain/hint.ts';
import type { PortalContext } from '../../domain/portal-context.ts';
import type { VillageDataset } from '../../domain/village-dataset.ts';
import type { Comparable } from '../../summary/comparable.ts';
import { approverMissing } from './approver-missing.ts';
import { assemblyAbsent } from './assembly-absent.ts';
import { assetMissing } from './asset-missing.ts';
import { awardNearBudget } from './award-near-budget.ts';
import { budgetOverrun } from './budget-overrun.ts';
import { cashOverLimit } from './cash-over-limit.ts';
import { contractEndedRunning } from './contract-ended-running.ts';
import { contractExpiredPaid } from './contract-expired-paid.ts';
import { contractMissing } from './contract-missing.ts';
import { countersignMissing } from './countersign-missing.ts';
import { debtOverdue } from './debt-overdue.ts';
import { decisionMissing } from './decision-missing.ts';
import { decisionNoMajority } from './decision-no-majority.ts';
import { decisionNoQuorum } from './decision-no-quorum.ts';
import { decisionOutOfOrder } from './decision-out-of-order.ts';
import { decisionStepsMissing } from './decision-steps-missing.ts';
import { directAwardAboveTender } from './direct-award-above-tender.ts';
import { distributionOverSurplus } from './distribution-over-surplus.ts';
import { distributionWithoutDecision } from './distribution-without-decision.ts';
import { finalCostOverAward } from './final-cost-over-award.ts';
import { handlerMissing } from './handler-missing.ts';
import type { CountyHintRule, HintRule } from './hint-rule.ts';
import { incomeNotDeposited } from './income-not-deposited.ts';
import { letWithoutDecision } from './let-without-decision.ts';
import { loanToOfficial } from './loan-to-official.ts';
import { paidBeforeContract } from './paid-before-contract.ts';
import { paidBeforeDecision } from './paid-before-decision.ts';
import { paidOverContract } from './paid-over-contract.ts';
import { payAboveStandard } from './pay-above-standard.ts';
import { payWithoutBasis } from './pay-without-basis.ts';
import { receptionSpending } from './reception-spending.ts';
import { rentBelowMedian } from './rent-below-median.ts';
import { rentOverdue } from './rent-overdue.ts';
import { repeatWinnerCounty } from './repeat-winner-county.ts';
import { repeatWinnerTownship } from './repeat-winner-township.ts';
import { repeatWinnerVillage } from './repeat-winner-village.ts';
import { reportedFigureDiffers } from './reported-figure-differs.ts';
import { roundNumberShare } from './round-number-share.ts';
import { samePersonTwoRoles } from './same-person-two-roles.ts';
import { singleBidder } from './single-bidder.ts';
import { splitPayments } from './split-payments.ts';
import { subsidyDeclared } from './subsidy-declared.ts';
import { subsidyListDiffers } from './subsidy-list-differs.ts';
import { subsidyPaidDiffers } from './subsidy-paid-differs.ts';
import { subsidyRepeated } from './subsidy-repeated.ts';
import { summaryVague } from './summary-vague.ts';
import { supervisionSilent } from './supervision-silent.ts';
import { supervisorConflict } from './supervisor-conflict.ts';
import { supervisorReviewMissing } from './supervisor-review-missing.ts';
import { tenderMissing } from './tender-missing.ts';
import { termOverLimit } from './term-over-limit.ts';
import { voucherInformalShare } from './voucher-informal-share.ts';
import { voucherInformal } from './voucher-informal.ts';
import { voucherTypeMissing } from './voucher-type-missing.ts';
import { weekendVouchers } from './weekend-vouchers.ts';
import { witnessMissing } from './witness-missing.ts';
import { workAllowanceWithoutDecision } from './work-allowance-without-decision.ts';
import { yearEndRush } from './year-end-rush.ts';

/** Every rule that needs one village alone, in the order in which pages list them within their topics. */
export const villageHintRules: readonly HintRule[] = [
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
	awardNearBudget,
	repeatWinnerVillage,
	finalCostOverAward,
	assetMissing,
	rentOverdue,
	contractEndedRunning,
	termOverLimit,
	letWithoutDecision,
	loanToOfficial,
	debtOverdue,
	subsidyPaidDiffers,
	subsidyListDiffers,
	subsidyDeclared,
	subsidyRepeated,
	payAboveStandard,
	payWithoutBasis,
	workAllowanceWithoutDecision,
	distributionWithoutDecision,
	distributionOverSurplus,
	decisionStepsMissing,
	decisionOutOfOrder,
	decisionNoQuorum,
	decisionNoMajority,
	assemblyAbsent,
	supervisionSilent,
	supervisorConflict,
	budgetOverrun,
	cashOverLimit,
	incomeNotDeposited,
	reportedFigureDiffers,
	roundNumberShare,
	yearEndRush,
	weekendVouchers,
	voucherInformalShare,
];

/** Every rule that compares villages. */
export const countyHintRules: readonly CountyHintRule[] = [
	repeatWinnerTownship,
	repeatWinnerCounty,
	rentBelowMedian,
];

export type AnyHintRule = HintRule | CountyHintRule;

export const hintRules: readonly AnyHintRule[] = [...villageHintRules, ...countyHintRules];

const byId = new Map(hintRules.map((rule) => [rule.id, rule]));

/** @throws RangeError when there is no such rule */
export function hintRuleById(id: string): AnyHintRule {
	const rule = byId.get(id);
	if (!rule) throw new RangeError(`No hint rule ${id}`);
	return rule;
}

/** What the rules find in one village. Those whose limit the county has not set are not run. */
export function villageHints(
	dataset: VillageDataset,
	context: PortalContext,
	rules: readonly HintRule[] = villageHintRules,
): Hint[] {
	return rules.flatMap((rule) =>
		rule.limit(context)
			? Array.from(rule.run(dataset, context), (found) => hintOf(rule, found, context))
			: [],
	);
}

/** A hint belongs to no day still to come, as that of a contract or a post that begins next month would. */
function hintOf(
	{ id: rule }: AnyHintRule,
	found: Omit<Hint, 'rule'>,
	{ asOf }: PortalContext,
): Hint {
	return { rule, ...found, on: found.on < asOf ? found.on : asOf };
}

/** What the comparison of villages finds, by the village's id. */
export function countyHints(
	villages: readonly Comparable[],
	context: PortalContext,
	rules: readonly CountyHintRule[] = countyHintRules,
): Map<string, Hint[]> {
	const found = rules.flatMap((rule) =>
		rule.limit(context)
			? Array.from(rule.runCounty(villages, context), ({ village, ...hint }) => ({
					village,
					hint: hintOf(rule, hint, context),
				}))
			: [],
	);
	return new Map(
		[...Map.groupBy(found, ({ village }) => village)].map(([village, each]) => [
			village,
			each.map(({ hint }) => hint),
		]),
	);
}
