import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { daysUnpublished } from '../../../domain/registers/inspection-progress.ts';
import type { Inspection } from '../../../domain/tables/inspections.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly kind: Inspection['kind'];
	readonly by: string;
	readonly on: string;
	readonly days: number;
}

export const feedbackUnpublished = declareHintRule({
	id: 'feedback-unpublished',
	severity: 'attention',
	topic: 'inspections',
	limit: thresholdLimit(['feedbackDays']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { feedbackDays } = resolveHintLimits(portal);
		for (const inspection of rowsOf(dataset, 'inspections')) {
			const { id, kind, by, scope, reportedOn: on } = inspection;
			const days = daysUnpublished(inspection, { since: dataset.village.since, asOf });
			if (on === undefined || days === undefined || days <= feedbackDays) continue;
			yield {
				...describeRow('inspections', { id, text: scope, on }),
				values: { kind, by, on, days },
			};
		}
	},
});
