import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { daysUnchecked } from '../../../domain/registers/rectification-progress.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly on: string;
	readonly days: number;
}

export const recheckMissing = declareHintRule({
	id: 'recheck-missing',
	severity: 'information',
	topic: 'inspections',
	limit: thresholdLimit(['recheckDays']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { recheckDays } = resolveHintLimits(portal);
		for (const row of rowsOf(dataset, 'rectifications')) {
			const { id, problem, completedOn: on } = row;
			const days = daysUnchecked(row, { since: dataset.village.since, asOf });
			if (on === undefined || days === undefined || days <= recheckDays) continue;
			yield {
				...describeRow('rectifications', { id, text: problem, on }),
				values: { on, days },
			};
		}
	},
});
