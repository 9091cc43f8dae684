import { isTender } from './awarding.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { amountLimit } from '../evidence/amount-limit.ts';
import type { Project } from '../../../domain/tables/projects.ts';
import { hintRule, type FoundHint } from '../hint-rule.ts';
import { projectsByDay } from '../evidence/projects-by-day.ts';
import { aboutRow } from '../evidence/register-row.ts';

/** What villagers build themselves has no builder to choose. */
export const directAwardAboveTender = hintRule({
	id: 'direct-award-above-tender',
	severity: 'attention',
	topic: 'projects',
	limit: (context) => amountLimit(context, 'tender'),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Found>> {
		const { tender = Infinity } = hintLimits(portal);
		for (const { project, on } of projectsByDay(dataset, asOf)) {
			const { id, name, budget, award, method, winner, status } = project;
			if (isTender(project) || method === 'self-built') continue;
			if (status === 'stopped' && winner === undefined) continue;
			const found =
				budget >= tender
					? ({ figure: 'budget', amountFen: budget } as const)
					: ({ figure: 'award', amountFen: award ?? 0 } as const);
			if (found.amountFen < tender) continue;
			yield {
				...aboutRow('projects', { id, text: name, on, amountFen: found.amountFen }),
				values: { ...found, method },
			};
		}
	},
});

interface Found extends HintValues {
	readonly figure: 'budget' | 'award';
	readonly amountFen: number;
	readonly method: Project['method'];
}
