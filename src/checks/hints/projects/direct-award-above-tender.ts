import { isTender } from './awarding.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { readAmountLimit } from '../evidence/amount-limit.ts';
import type { Project } from '../../../domain/tables/projects.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';
import { dateProjects } from '../evidence/projects-by-day.ts';
import { describeRow } from '../evidence/register-row.ts';

/** What villagers build themselves has no builder to choose. */
export const directAwardAboveTender = declareHintRule({
	id: 'direct-award-above-tender',
	severity: 'attention',
	topic: 'projects',
	limit: (context) => readAmountLimit(context, 'tender'),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Found>> {
		const { tender = Infinity } = resolveHintLimits(portal);
		for (const { project, on } of dateProjects(dataset, asOf)) {
			const { id, name, budget, award, method, winner, status } = project;
			if (isTender(project) || method === 'self-built') continue;
			if (status === 'stopped' && winner === undefined) continue;
			const found =
				budget >= tender
					? ({ figure: 'budget', amountFen: budget } as const)
					: ({ figure: 'award', amountFen: award ?? 0 } as const);
			if (found.amountFen < tender) continue;
			yield {
				...describeRow('projects', { id, text: name, on, amountFen: found.amountFen }),
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
