import type { HintValues } from '../../../domain/hints/hint.ts';
import { payeeKey } from '../../../domain/payees/payee-name.ts';
import type { Bid } from '../../../domain/tables/bids.ts';
import { findPossibleVariants } from '../../../summary/payee-variants.ts';
import { dateTenders } from '../evidence/projects-by-day.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly winner: string;
	readonly others: string;
	readonly bidders: number;
}

/** Whose competitor may be themselves under another name. Only names are compared, so nothing is certain. */
export const biddersAlike = declareHintRule({
	id: 'bidders-alike',
	severity: 'attention',
	topic: 'projects',
	limit: fixedLimit('rule'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const { project, bids, winners, on } of dateTenders(dataset, asOf)) {
			const [won] = winners;
			if (!won) continue;
			const alike = findAlike(bids, won);
			if (alike.length === 0) continue;
			const { id, name, award } = project;
			yield {
				...describeRow('projects', {
					...{ id, text: name, on },
					amountFen: award,
				}),
				values: {
					winner: won.bidder,
					others: alike.map(({ bidder }) => bidder).join('、'),
					bidders: bids.length,
				},
			};
		}
	},
});

/** The losing bids whose name is the winner's, or might be another spelling of it. */
function findAlike(bids: readonly Bid[], won: Bid): Bid[] {
	const variants = findPossibleVariants(
		bids.map(({ bidder }, index) => ({ id: String(index), name: bidder })),
	);
	const ofWinner = variants.get(String(bids.indexOf(won))) ?? [];
	return bids.filter(
		(bid, index) =>
			bid.result !== 'won' &&
			(payeeKey(bid.bidder) === payeeKey(won.bidder) || ofWinner.includes(String(index))),
	);
}
