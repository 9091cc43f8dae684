import type { Contract } from '../../../domain/tables/contracts.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { date, money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

export const loanToOfficial = hintRule({
	id: 'loan-to-official',
	severity: 'attention',
	topic: 'debts',
	title: { zh: '村干部借欠集体款', en: 'Money owed by officials' },
	rule: {
		zh: '村干部不借欠村集体的钱。',
		en: 'Officials do not owe money to the collective.',
	},
	limit: () => ({
		text: { zh: '没有收回的余额为 0。', en: 'Nothing outstanding.' },
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '出差、办事预支的备用金，还没有报销冲账。',
			en: 'An advance for a journey or an errand is not settled yet.',
		},
		{
			zh: '任职以前的旧欠，正在分期归还。',
			en: 'It dates from before the office and is being repaid.',
		},
		{ zh: '已经归还，余额没有更新。', en: 'It was repaid; the balance is behind.' },
	],
	answer: {
		zh: '已经归还或报销的，更新余额；没有的，说明用途、由谁批准、打算哪天还清。',
		en: 'Bring the balance up to date, or say what it was for, who approved and when it is repaid.',
	},
	message: {
		zh: (values: Loan) =>
			values.kind === 'claim'
				? `对方是村干部，${date(values.on)}发生 ${money(values.amountFen)} 元，还有 ${money(values.outstandingFen)} 元没有收回。`
				: `借款合同的对方${values.name}是本村村干部，${date(values.on)}签订。`,
		en: (values) =>
			values.kind === 'claim'
				? `The other party holds office here: ${money(values.amountFen)} yuan since ${values.on}, ${money(values.outstandingFen)} yuan outstanding.`
				: `${values.name}, the other party of the loan of ${values.on}, holds office here.`,
	},
	*run(dataset) {
		for (const debt of rowsOf(dataset, 'debts')) {
			const { id, side, official, outstanding, reason, since, amount } = debt;
			if (side !== 'claim' || official !== 'yes' || outstanding <= 0) continue;
			yield {
				...aboutRow('debts', { id, text: reason, on: since, amountFen: outstanding }),
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
				...aboutRow('contracts', { id, text: name, on: signedOn, amountFen: total }),
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
