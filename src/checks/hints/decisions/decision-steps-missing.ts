import { datedSteps } from '../../../domain/registers/decision-steps.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { aboutDecision, stepName } from '../evidence/about-decision.ts';
import { hintRule } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly title: string;
	/** The headings of the steps without a date. */
	readonly missing: string;
	/** The last step that has one. */
	readonly reached: string;
}

/** Steps still to come are none of its business: only what a later step has passed over. */
export const decisionStepsMissing = hintRule({
	id: 'decision-steps-missing',
	severity: 'attention',
	topic: 'decisions',
	title: { zh: '决议缺少步骤', en: 'Steps of a decision missing' },
	rule: {
		zh: '“四议两公开”一步不少：后面的步骤有日期，前面的也有。',
		en: 'No step of a decision is passed over: where a later one has a date, the earlier ones have theirs.',
	},
	limit: () => ({
		text: {
			zh: '四次会议、两次公开，共六步；还没有走到的不算。',
			en: 'Four meetings and two publications; steps still to come do not count.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{ zh: '会议开过，登记时漏填日期。', en: 'The meeting was held and its date left out here.' },
		{
			zh: '两个步骤在同一天进行，只填了一个。',
			en: 'Two steps were taken on one day and only one was filled in.',
		},
		{
			zh: '这件事按规定不用走全部步骤。',
			en: 'A matter of this kind does not need all of the steps.',
		},
	],
	answer: {
		zh: '有会议记录的，补上日期；没有开的，说明原因。',
		en: 'Add the date where there are minutes; otherwise say why the step was not taken.',
	},
	message: {
		zh: ({ title, missing, reached }: Values) =>
			`“${title}”已经走到“${reached}”，没有填${missing}的日期。`,
		en: ({ title, missing, reached }) =>
			`“${title}” has come to ${reached}; there is no date for ${missing}.`,
	},
	*run(dataset, { asOf }) {
		for (const decision of rowsOf(dataset, 'decisions')) {
			const steps = datedSteps(decision);
			const missing = steps.filter(({ state }) => state === 'skipped');
			const reached = steps.findLast(({ state }) => state === 'taken');
			if (missing.length === 0 || !reached) continue;
			yield {
				...aboutDecision(decision, asOf),
				values: {
					title: decision.title,
					missing: missing.map(({ name }) => `“${stepName(name)}”`).join('、'),
					reached: stepName(reached.name),
				},
			};
		}
	},
});
