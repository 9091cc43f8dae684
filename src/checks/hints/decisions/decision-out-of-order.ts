import { datedSteps, type DatedStep } from '../../../domain/registers/decision-steps.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { date } from '../../../texts/format.ts';
import { aboutDecision, stepName } from '../evidence/about-decision.ts';
import { hintRule } from '../hint-rule.ts';

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

export const decisionOutOfOrder = hintRule({
	id: 'decision-out-of-order',
	severity: 'attention',
	topic: 'decisions',
	title: { zh: '决议步骤先后颠倒', en: 'Steps of a decision out of order' },
	rule: {
		zh: '“四议两公开”按顺序进行：提议、商议、审议、决议，然后公开决议和结果。',
		en: 'The steps of a decision are taken in their order: proposed, discussed, considered, voted on, then published.',
	},
	limit: () => ({
		text: {
			zh: '后一步不早于前一步，可以在同一天。',
			en: 'No step before the one it follows; on one day is in order.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '日期填错，或者填成了会议记录整理的日期。',
			en: 'A date is wrong, or is that of the minutes.',
		},
		{
			zh: '方案作了修改，前面的会议又开了一次。',
			en: 'The plan was changed and an earlier meeting held again.',
		},
	],
	answer: {
		zh: '对照会议记录改正日期；确实如此的，说明原因。',
		en: 'Correct the dates from the minutes; where they are right, say why.',
	},
	message: {
		zh: ({ title, step, on, before, beforeOn, steps }: Values) =>
			`“${title}”的“${step}”在${date(on)}，早于“${before}”的${date(beforeOn)}${steps > 1 ? `；先后颠倒的共 ${steps} 步` : ''}。`,
		en: ({ title, step, on, before, beforeOn, steps }) =>
			`“${title}”: ${step} on ${on}, before ${before} on ${beforeOn}${steps > 1 ? `; ${steps} steps are out of order` : ''}.`,
	},
	*run(dataset, { asOf }) {
		for (const decision of rowsOf(dataset, 'decisions')) {
			const taken = datedSteps(decision).filter(
				(step): step is DatedStep & { readonly on: string } => step.on !== undefined,
			);
			const late = taken.filter(({ outOfOrder }) => outOfOrder);
			const [step] = late;
			if (!step) continue;
			const before = taken
				.slice(0, taken.indexOf(step))
				.reduce((latest, each) => (compareText(each.on, latest.on) > 0 ? each : latest));
			yield {
				...aboutDecision(decision, asOf),
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
