import { isTender } from './awarding.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import { hintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';
import { projectsByDay } from '../evidence/projects-by-day.ts';
import { aboutRow } from '../evidence/register-row.ts';

export const awardNearBudget = hintRule({
	id: 'award-near-budget',
	severity: 'notice',
	topic: 'projects',
	limit: thresholdLimit(['awardNearPercent']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Figures>> {
		const { awardNearPercent } = hintLimits(portal);
		for (const { project, on } of projectsByDay(dataset, asOf)) {
			const { id, name, budget, award } = project;
			if (award === undefined || !isTender(project)) continue;
			if (reachesPercent(budget - award, budget, awardNearPercent)) continue;
			yield {
				...aboutRow('projects', { id, text: name, on, amountFen: award }),
				values: { budgetFen: budget, awardFen: award },
			};
		}
	},
});

interface Figures extends HintValues {
	readonly budgetFen: number;
	readonly awardFen: number;
}
