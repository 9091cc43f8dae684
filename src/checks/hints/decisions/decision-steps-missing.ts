import { dateSteps } from '../../../domain/registers/decision-steps.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { describeDecision, stepName } from '../evidence/about-decision.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly title: string;
	/** The headings of the steps without a date. */
	readonly missing: string;
	/** The last step that has one. */
	readonly reached: string;
}

/** Steps still to come are none of its business: only what a later step has passed over. */
export const decisionStepsMissing = declareHintRule({
	id: 'decision-steps-missing',
	severity: 'attention',
	topic: 'decisions',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const decision of rowsOf(dataset, 'decisions')) {
			const steps = dateSteps(decision);
			const missing = steps.filter(({ state }) => state === 'skipped');
			const reached = steps.findLast(({ state }) => state === 'taken');
			if (missing.length === 0 || !reached) continue;
			yield {
				...describeDecision(decision, asOf),
				values: {
					title: decision.title,
					missing: missing.map(({ name }) => `“${stepName(name)}”`).join('、'),
					reached: stepName(reached.name),
				},
			};
		}
	},
});
