import type { HintValues } from '../../../domain/hints/hint.ts';
import { sortOffers } from '../../../village/tender.ts';
import { dateTenders } from '../evidence/projects-by-day.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly winner: string;
	readonly wonFen: number;
	readonly lowest: string;
	readonly lowestFen: number;
}

/** Where lots were awarded apart, no offer stands beside another. */
export const lowestOfferNotTaken = declareHintRule({
	id: 'lowest-offer-not-taken',
	severity: 'information',
	topic: 'projects',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const { project, bids, winners, on } of dateTenders(dataset, asOf)) {
			const [lowest, ...others] = sortOffers(bids);
			const won = others.find(({ result }) => result === 'won');
			if (!lowest || !won || winners.length !== 1 || won.offer <= lowest.offer) continue;
			const { id, name } = project;
			const row = { id, text: name, on };
			yield {
				...describeRow('projects', { ...row, amountFen: won.offer - lowest.offer }),
				values: {
					winner: won.bidder,
					wonFen: won.offer,
					lowest: lowest.bidder,
					lowestFen: lowest.offer,
				},
			};
		}
	},
});
