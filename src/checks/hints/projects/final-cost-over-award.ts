import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { exceedsPercent } from '../../../domain/money/ratio.ts';
import { hintRule, thresholdLimit } from '../hint-rule.ts';
import { projectsByDay } from '../evidence/projects-by-day.ts';
import { aboutRow } from '../evidence/register-row.ts';

export const finalCostOverAward = hintRule({
	id: 'final-cost-over-award',
	severity: 'attention',
	topic: 'projects',
	limit: thresholdLimit(['finalOverPercent']),
	*run(dataset, { portal, asOf }) {
		const { finalOverPercent } = hintLimits(portal);
		for (const { project, on } of projectsByDay(dataset, asOf)) {
			const { id, name, award, finalCost, acceptedOn, completedOn } = project;
			if (award === undefined || award <= 0 || finalCost === undefined) continue;
			const over = finalCost - award;
			if (!exceedsPercent(over, award, finalOverPercent)) continue;
			const row = { id, text: name, on: acceptedOn ?? completedOn ?? on };
			yield {
				...aboutRow('projects', { ...row, amountFen: over }),
				values: { awardFen: award, finalFen: finalCost },
			};
		}
	},
});
