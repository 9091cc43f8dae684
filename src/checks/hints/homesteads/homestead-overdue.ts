import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { findAwaitedStage, type AwaitedStage } from '../../../domain/registers/homestead-stages.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly stage: AwaitedStage['stage'];
	readonly since: string;
	readonly days: number;
}

/** An application for a house plot that has come no further for longer than a stage usually takes. */
export const homesteadOverdue = declareHintRule({
	id: 'homestead-overdue',
	severity: 'attention',
	topic: 'homesteads',
	limit: thresholdLimit(['homesteadDays']),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { homesteadDays } = resolveHintLimits(portal);
		for (const homestead of rowsOf(dataset, 'homesteads')) {
			const awaited = findAwaitedStage(homestead, asOf);
			if (!awaited || awaited.days <= homesteadDays) continue;
			const { id, applicant } = homestead;
			yield {
				...describeRow('homesteads', { id, text: applicant, on: awaited.since }),
				values: { ...awaited },
			};
		}
	},
});
