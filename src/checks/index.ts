import type { CountyRegister } from '../domain/portal/county-register.ts';
import { collectFindings } from '../domain/findings/collect-findings.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { accountCodes } from './account-codes.ts';
import { appraisalVotes } from './appraisal-votes.ts';
import { assetValue } from './asset-value.ts';
import { attachments } from './attachments.ts';
import { balanceChain } from './balance-chain.ts';
import { balanceLedger } from './balance-ledger.ts';
import { balanceRows } from './balance-rows.ts';
import { bids } from './bids.ts';
import { budgetLines } from './budget-lines.ts';
import { categorySide } from './category-side.ts';
import type { Check } from './check.ts';
import { commentAnswers } from './comment-answers.ts';
import { commentObjections } from './comment-objections.ts';
import { contractReceipts } from './contract-receipts.ts';
import { contractSubject } from './contract-subject.ts';
import { debtBalance } from './debt-balance.ts';
import { decisionVotes } from './decision-votes.ts';
import { disclosureDates } from './disclosure-dates.ts';
import { disclosurePeriod } from './disclosure-period.ts';
import { disclosureText } from './disclosure-text.ts';
import { distributionParts } from './distribution-parts.ts';
import { distributionYears } from './distribution-years.ts';
import { entityAccounts } from './entity-accounts.ts';
import { feeDue } from './fee-due.ts';
import { emptyAnswers } from './empty-answers.ts';
import { inspectionProblems } from './inspection-problems.ts';
import { ledgerAmounts } from './ledger-amounts.ts';
import { ledgerDates } from './ledger-dates.ts';
import { ledgerOverlap } from './ledger-overlap.ts';
import { ledgerRegistration } from './ledger-registration.ts';
import { listedEntities } from './listed-entities.ts';
import { lettings } from './lettings.ts';
import { maskedNames } from './masked-names.ts';
import { nothingHappened } from './nothing-happened.ts';
import { obligationAffair } from './obligation-affair.ts';
import { recordSubjects } from './record-subjects.ts';
import { recurrence } from './recurrence.ts';
import { references } from './references.ts';
import { registeredTables } from './registered-tables.ts';
import { registerAmounts } from './register-amounts.ts';
import { registerDates } from './register-dates.ts';
import { restrictedAudience } from './restricted-audience.ts';
import { standards } from './standards.ts';
import { statusDates } from './status-dates.ts';
import { voucherHandoverDates } from './voucher-handover-dates.ts';
import { subsidyLists } from './subsidy-lists.ts';

/** Every rule there is. */
export const checks: readonly Check[] = [
	references,
	obligationAffair,
	restrictedAudience,
	disclosureText,
	disclosureDates,
	disclosurePeriod,
	attachments,
	maskedNames,
	ledgerAmounts,
	ledgerDates,
	ledgerOverlap,
	ledgerRegistration,
	registeredTables,
	nothingHappened,
	categorySide,
	accountCodes,
	balanceRows,
	balanceChain,
	balanceLedger,
	listedEntities,
	entityAccounts,
	budgetLines,
	registerDates,
	registerAmounts,
	decisionVotes,
	statusDates,
	contractReceipts,
	contractSubject,
	bids,
	lettings,
	assetValue,
	debtBalance,
	subsidyLists,
	standards,
	voucherHandoverDates,
	distributionParts,
	distributionYears,
	feeDue,
	commentAnswers,
	commentObjections,
	emptyAnswers,
	recordSubjects,
	recurrence,
	inspectionProblems,
	appraisalVotes,
];

/** Runs every rule on a village. */
export function checkVillage(
	dataset: VillageDataset,
	register: CountyRegister,
	rules: readonly Check[] = checks,
): Finding[] {
	const findings = collectFindings();
	for (const check of rules) {
		for (const one of check.run(dataset, register)) findings.add(one);
	}
	return findings.all();
}
