import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { readAmountLimit } from '../evidence/amount-limit.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { isSettled } from '../evidence/settled-spending.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly of: 'contract' | 'payment';
	readonly name: string;
	readonly fen: number;
	readonly limitFen: number;
}

/** As contracts write how the builder was chosen; what villagers build themselves has none. */
const settledBy = /招标|磋商|比选|公开竞|自建/;

/**
 * Works that stand in no register of projects, each told once where its procedure would belong: the contract, or
 * the payment that has none. How projects were awarded is `direct-award-above-tender`.
 */
export const tenderMissing = declareHintRule({
	id: 'tender-missing',
	severity: 'attention',
	topic: 'spending',
	limit: (context) => readAmountLimit(context, 'tender'),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { tender: limitFen = Infinity } = resolveHintLimits(portal);
		const withProject = new Set(rowsOf(dataset, 'projects').map(({ contract }) => contract));
		for (const contract of rowsOf(dataset, 'contracts')) {
			const { kind, total = 0, id, method = '' } = contract;
			if (kind !== 'works' || total < limitFen || withProject.has(id)) continue;
			if (!settledBy.test(method)) yield aboutContract(contract, total, limitFen);
		}
		yield* looseWorks(dataset, limitFen);
	},
});

function aboutContract(
	{ id, name, signedOn: on }: Contract,
	fen: number,
	limitFen: number,
): FoundHint<Values> {
	const subject = rowSubject('contracts', id);
	return {
		subject,
		on,
		amountFen: fen,
		values: { of: 'contract', name, fen, limitFen },
		rows: [{ subject, text: name, on, amountFen: fen }],
	};
}

function* looseWorks(dataset: VillageDataset, limitFen: number): Generator<FoundHint<Values>> {
	for (const payment of indexVillage(dataset).payments) {
		const { row, fen } = payment;
		const isWorks = row.category === 'works' || row.category === 'repairs';
		if (fen < limitFen || !isWorks || isSettled(row)) continue;
		if ((row.project ?? row.contract) !== undefined) continue;
		const values = { of: 'payment', name: row.summary, fen, limitFen } as const;
		yield { ...describePayment(payment), values };
	}
}
