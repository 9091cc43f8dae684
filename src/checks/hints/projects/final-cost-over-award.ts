import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { exceedsPercent } from '../../../domain/money/ratio.ts';
import { declareHintRule, thresholdLimit } from '../hint-rule.ts';
import { dateProjects } from '../evidence/projects-by-day.ts';
import { describeRow } from '../evidence/register-row.ts';

export const finalCostOverAward = declareHintRule({
	id: 'final-cost-over-award',
	severity: 'attention',
	topic: 'projects',
	limit: thresholdLimit(['finalOverPercent']),
	*run(dataset, { portal, asOf }) {
		const { finalOverPercent } = resolveHintLimits(portal);
		for (const { project, on } of dateProjects(dataset, asOf)) {
			const { id, name, award, finalCost, acceptedOn, completedOn } = project;
			if (award === undefined || award <= 0 || finalCost === undefined) continue;
			const over = finalCost - award;
			if (!exceedsPercent(over, award, finalOverPercent)) continue;
			const row = { id, text: name, on: acceptedOn ?? completedOn ?? on };
			yield {
				...describeRow('projects', { ...row, amountFen: over }),
				values: { awardFen: award, finalFen: finalCost },
			};
		}
	},
});
