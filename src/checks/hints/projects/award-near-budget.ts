import { isTender } from './awarding.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { reachesPercent } from '../../../domain/money/ratio.ts';
import { money, share } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { projectsByDay } from '../evidence/projects-by-day.ts';
import { aboutRow } from '../evidence/register-row.ts';

export const awardNearBudget = hintRule({
	id: 'award-near-budget',
	severity: 'notice',
	topic: 'projects',
	title: { zh: '中标价贴近预算', en: 'Price close to budget' },
	rule: {
		zh: '招标或者竞争性磋商的中标金额，比预算低一定比例。',
		en: 'The price awarded in a tender is some way below the budget.',
	},
	limit({ portal }) {
		const { awardNearPercent } = hintLimits(portal);
		return {
			text: {
				zh: `至少比预算低 ${awardNearPercent}%。`,
				en: `At least ${awardNearPercent}% below the budget.`,
			},
			source: { kind: 'threshold', settings: ['awardNearPercent'] },
		};
	},
	reasons: [
		{
			zh: '预算按定额和市场价编制，本来就没有多少下浮的余地。',
			en: 'The budget followed market prices closely.',
		},
		{ zh: '开标前材料、人工涨价。', en: 'Materials and labour became dearer.' },
		{
			zh: '“预算金额”填的是中标后调整过的数。',
			en: 'The budget written down is the one adjusted after the award.',
		},
	],
	answer: {
		zh: '说明预算是谁、按什么编制的；填错的，改正“预算金额”或者“中标金额”。',
		en: 'Say who drew the budget up and on what; correct either figure where it is wrong.',
	},
	message: {
		zh: ({ budgetFen, awardFen }: Figures) =>
			`预算 ${money(budgetFen)} 元，中标 ${money(awardFen)} 元，${distance({ budgetFen, awardFen })}。`,
		en: ({ budgetFen, awardFen }) =>
			`The budget is ${money(budgetFen)} yuan, the price ${money(awardFen)} yuan.`,
	},
	*run(dataset, { portal, asOf }) {
		const { awardNearPercent } = hintLimits(portal);
		for (const { project, on } of projectsByDay(dataset, asOf)) {
			const { id, name, budget, award } = project;
			if (award === undefined || !isTender(project)) continue;
			if (reachesPercent(budget - award, budget, awardNearPercent)) continue;
			yield {
				...aboutRow('projects', { id, text: name, on, amountFen: award }),
				values: { budgetFen: budget, awardFen: award },
			};
		}
	},
});

interface Figures extends HintValues {
	readonly budgetFen: number;
	readonly awardFen: number;
}

function distance({ budgetFen, awardFen }: Figures): string {
	const lower = budgetFen - awardFen;
	if (lower === 0) return '两数相同';
	if (lower < 0) return `比预算高 ${money(-lower)} 元`;
	return `只低 ${money(lower)} 元，占预算的 ${share(lower, budgetFen)}`;
}
