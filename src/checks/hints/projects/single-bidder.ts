import { isCompetitive } from './awarding.ts';
import { fixedLimit, hintRule } from '../hint-rule.ts';
import { projectsByDay } from '../evidence/projects-by-day.ts';
import { aboutRow } from '../evidence/register-row.ts';

/** Without a winner the bids may yet be asked for again. */
export const singleBidder = hintRule({
	id: 'single-bidder',
	severity: 'attention',
	topic: 'projects',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }) {
		for (const { project, on } of projectsByDay(dataset, asOf)) {
			const { id, name, bidders, winner, award } = project;
			if (bidders !== 1 || winner === undefined || !isCompetitive(project)) continue;
			yield {
				...aboutRow('projects', { id, text: name, on, amountFen: award }),
				values: { winner },
			};
		}
	},
});
