import { isCompetitive } from './awarding.ts';
import { fixedLimit, declareHintRule } from '../hint-rule.ts';
import { dateProjects } from '../evidence/projects-by-day.ts';
import { countBidders, groupBids } from '../../../village/tender.ts';
import { describeRow } from '../evidence/register-row.ts';

/** Without a winner the bids may yet be asked for again. */
export const singleBidder = declareHintRule({
	id: 'single-bidder',
	severity: 'attention',
	topic: 'projects',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }) {
		const bids = groupBids(dataset);
		for (const { project, on } of dateProjects(dataset, asOf)) {
			const { id, name, winner, award } = project;
			const own = bids.get(id);
			const bidders = project.bidders ?? (own && countBidders(own));
			if (bidders !== 1 || winner === undefined || !isCompetitive(project)) continue;
			yield {
				...describeRow('projects', { id, text: name, on, amountFen: award }),
				values: { winner },
			};
		}
	},
});
