import type { HintValues } from '../../../domain/hints/hint.ts';
import { formatQuantity } from '../../../domain/money/quantity.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { findPlotStandard, plotArea } from '../../../village/plot-standard.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly standard: string;
	/** Square metres, as they are written. */
	readonly area: string;
	readonly most: string;
}

/** An approved house plot that is larger than the standard for it, where one is registered. */
export const homesteadOverArea = declareHintRule({
	id: 'homestead-over-area',
	severity: 'attention',
	topic: 'homesteads',
	limit: fixedLimit('data'),
	*run(dataset, { register, asOf }): Generator<FoundHint<Values>> {
		for (const homestead of rowsOf(dataset, 'homesteads')) {
			const { id, applicant, area, approvedOn: on } = homestead;
			if (area === undefined || on === undefined || on > asOf) continue;
			const standard = findPlotStandard(homestead, on, dataset, register);
			if (!standard || area <= plotArea(standard)) continue;
			yield {
				...describeRow('homesteads', { id, text: applicant, on }),
				values: {
					standard: standard.name,
					area: formatQuantity(area),
					most: formatQuantity(plotArea(standard)),
				},
			};
		}
	},
});
