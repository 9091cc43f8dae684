import { isTender } from './awarding.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';
import { dateProjects } from '../evidence/projects-by-day.ts';
import { describeRow } from '../evidence/register-row.ts';

export const awardNearBudget = declareHintRule({
	id: 'award-near-budget',
	severity: 'information',
	topic: 'projects',
	limit: thresholdLimit(['awardNearPercent']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Figures>> {
		const { awardNearPercent } = resolveHintLimits(portal);
		for (const { project, on } of dateProjects(dataset, asOf)) {
			const { id, name, budget, award } = project;
			if (award === undefined || !isTender(project)) continue;
			if (reachesPercent(budget - award, budget, awardNearPercent)) continue;
			yield {
				...describeRow('projects', { id, text: name, on, amountFen: award }),
				values: { budgetFen: budget, awardFen: award },
			};
		}
	},
});

interface Figures extends HintValues {
	readonly budgetFen: number;
	readonly awardFen: number;
}
