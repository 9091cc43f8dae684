import { isComplete } from '../../../village/dataset.ts';
import { groupBids } from '../../../village/tender.ts';
import { describeRow } from '../evidence/register-row.ts';
import { dateProjects } from '../evidence/projects-by-day.ts';
import { declareHintRule, fixedLimit } from '../hint-rule.ts';
import { isCompetitive } from './awarding.ts';

/** Several offered a price, and it is settled who builds: then there is something to register. */
export const bidsMissing = declareHintRule({
	id: 'bids-missing',
	severity: 'information',
	topic: 'projects',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }) {
		if (!isComplete(dataset, 'bids')) return;
		const known = groupBids(dataset);
		for (const { project, on } of dateProjects(dataset, asOf)) {
			const { id, name, method, winner, award } = project;
			if (winner === undefined || !isCompetitive(project) || known.has(id)) continue;
			yield {
				...describeRow('projects', { id, text: name, on, amountFen: award }),
				values: { method, winner },
			};
		}
	},
});
