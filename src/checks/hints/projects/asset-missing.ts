import { daysBetween } from '../../../domain/time/calendar-date.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { makesAsset } from './works-kind.ts';
import { declareHintRule, thresholdLimit } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

export const assetMissing = declareHintRule({
	id: 'asset-missing',
	severity: 'attention',
	topic: 'projects',
	limit: thresholdLimit(['assetDays']),
	*run(dataset, { portal, asOf }) {
		const { assetDays } = resolveHintLimits(portal);
		for (const project of rowsOf(dataset, 'projects')) {
			const { id, name, acceptedOn, asset, status, finalCost, award } = project;
			if (acceptedOn === undefined || asset !== undefined || status === 'stopped') continue;
			const days = daysBetween(acceptedOn, asOf);
			if (days <= assetDays || !makesAsset(name)) continue;
			yield {
				...describeRow('projects', {
					id,
					text: name,
					on: acceptedOn,
					amountFen: finalCost ?? award,
				}),
				values: { acceptedOn, days },
			};
		}
	},
});
