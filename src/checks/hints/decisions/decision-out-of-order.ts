import { dateSteps, type DatedStep } from '../../../domain/registers/decision-steps.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { describeDecision, stepName } from '../evidence/about-decision.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly title: string;
	readonly step: string;
	readonly on: string;
	/** The step that should have come first, and was taken last of all before it. */
	readonly before: string;
	readonly beforeOn: string;
	/** How many steps stand out of order. */
	readonly steps: number;
}

export const decisionOutOfOrder = declareHintRule({
	id: 'decision-out-of-order',
	severity: 'attention',
	topic: 'decisions',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const decision of rowsOf(dataset, 'decisions')) {
			const taken = dateSteps(decision).filter(
				(step): step is DatedStep & { readonly on: string } => step.on !== undefined,
			);
			const late = taken.filter(({ outOfOrder }) => outOfOrder);
			const [step] = late;
			if (!step) continue;
			const before = taken
				.slice(0, taken.indexOf(step))
				.reduce((latest, each) => (compareText(each.on, latest.on) > 0 ? each : latest));
			yield {
				...describeDecision(decision, asOf),
				values: {
					title: decision.title,
					step: stepName(step.name),
					on: step.on,
					before: stepName(before.name),
					beforeOn: before.on,
					steps: late.length,
				},
			};
		}
	},
});
