import type { Contract } from '../../../domain/tables/contracts.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

export const loanToOfficial = declareHintRule({
	id: 'loan-to-official',
	severity: 'attention',
	topic: 'debts',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Loan>> {
		for (const debt of rowsOf(dataset, 'debts')) {
			const { id, side, official, outstanding, reason, since, amount } = debt;
			if (side !== 'claim' || official !== 'yes' || outstanding <= 0) continue;
			yield {
				...describeRow('debts', { id, text: reason, on: since, amountFen: outstanding }),
				values: {
					kind: 'claim' as const,
					on: since,
					amountFen: amount,
					outstandingFen: outstanding,
				},
			};
		}
		for (const { id, name, counterparty, signedOn, total } of loansOfOfficials(dataset)) {
			yield {
				...describeRow('contracts', { id, text: name, on: signedOn, amountFen: total }),
				values: { kind: 'contract' as const, on: signedOn, name: counterparty },
			};
		}
	},
});

type Loan =
	| {
			readonly kind: 'claim';
			readonly on: string;
			readonly amountFen: number;
			readonly outstandingFen: number;
	  }
	| { readonly kind: 'contract'; readonly on: string; readonly name: string };

/**
 * Loans that are not yet over and name somebody who held office while they ran. The register of contracts
 * does not say who lends: where that of debts knows the other party, it says it better.
 */
function loansOfOfficials(dataset: VillageDataset): Contract[] {
	const officials = Map.groupBy(rowsOf(dataset, 'officials'), ({ name }) => name);
	const known = new Set(rowsOf(dataset, 'debts').map(({ counterparty }) => counterparty));
	return rowsOf(dataset, 'contracts').filter(
		({ kind, status, counterparty, signedOn, to }) =>
			kind === 'loan' &&
			(status === 'running' || status === 'expired') &&
			!known.has(counterparty) &&
			officials
				.get(counterparty)
				?.some((post) => post.from <= to && (post.to === undefined || post.to >= signedOn)),
	);
}
