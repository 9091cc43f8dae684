import type { HintValues } from '../../../domain/hints/hint.ts';
import { payeeKey } from '../../../domain/payees/payee-name.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { dateTenders } from '../evidence/projects-by-day.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	/** Who won by the bids. */
	readonly bidder: string;
	/** Who builds, by the register of projects or by the contract. */
	readonly contractor: string;
	readonly says: 'project' | 'contract';
}

/** Names are compared as those of payees are: brackets and spaces make no difference, anything else does. */
export const winnerDiffers = declareHintRule({
	id: 'winner-differs',
	severity: 'attention',
	topic: 'projects',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		const { find } = indexVillage(dataset);
		for (const { project, winners, on } of dateTenders(dataset, asOf)) {
			const [won] = winners;
			if (!won) continue;
			const keys = winners.map(({ bidder }) => payeeKey(bidder));
			const signed = find('contracts', project.contract)?.counterparty;
			const named = [
				{ says: 'project', contractor: project.winner },
				{ says: 'contract', contractor: signed },
			] as const;
			const other = named.find(
				({ contractor }) => contractor !== undefined && !keys.includes(payeeKey(contractor)),
			);
			if (other?.contractor === undefined) continue;
			const { id, name, award } = project;
			yield {
				...describeRow('projects', {
					...{ id, text: name, on },
					amountFen: award,
				}),
				values: { bidder: won.bidder, contractor: other.contractor, says: other.says },
			};
		}
	},
});
