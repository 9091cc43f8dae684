import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { exceedsPercent } from '../../../domain/money/ratio.ts';
import { money, share } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { projectsByDay } from '../evidence/projects-by-day.ts';
import { aboutRow } from '../evidence/register-row.ts';

export const finalCostOverAward = hintRule({
	id: 'final-cost-over-award',
	severity: 'attention',
	topic: 'projects',
	title: { zh: '决算超过中标价', en: 'Cost above the price' },
	rule: {
		zh: '项目决算不比中标金额高出太多。',
		en: 'The final cost of a project stays near the price awarded.',
	},
	limit({ portal }) {
		const { finalOverPercent } = hintLimits(portal);
		return {
			text: {
				zh: `最多比中标金额高 ${finalOverPercent}%。`,
				en: `At most ${finalOverPercent}% above the price.`,
			},
			source: { kind: 'threshold', settings: ['finalOverPercent'] },
		};
	},
	reasons: [
		{ zh: '施工中增加了工程量或变更了设计。', en: 'Works were added or the design was changed.' },
		{ zh: '材料价格上涨，按合同调了价。', en: 'Prices rose and the contract allows for it.' },
		{
			zh: '决算里有设计、监理等费用，中标金额里没有。',
			en: 'The final cost holds fees for design and supervision, the price does not.',
		},
	],
	answer: {
		zh: '说明增加了什么、经谁同意，有变更签证的写明日期；填错的，改正。',
		en: 'Say what was added, who agreed and when; correct a figure that is wrong.',
	},
	message: {
		zh: ({ awardFen, finalFen }: { awardFen: number; finalFen: number }) =>
			`中标 ${money(awardFen)} 元，决算 ${money(finalFen)} 元，高出 ${money(finalFen - awardFen)} 元，是中标金额的 ${share(finalFen - awardFen, awardFen)}。`,
		en: ({ awardFen, finalFen }) =>
			`The price was ${money(awardFen)} yuan, the final cost ${money(finalFen)} yuan: ${money(finalFen - awardFen)} yuan more.`,
	},
	*run(dataset, { portal, asOf }) {
		const { finalOverPercent } = hintLimits(portal);
		for (const { project, on } of projectsByDay(dataset, asOf)) {
			const { id, name, award, finalCost, acceptedOn, completedOn } = project;
			if (award === undefined || award <= 0 || finalCost === undefined) continue;
			const over = finalCost - award;
			if (!exceedsPercent(over, award, finalOverPercent)) continue;
			const row = { id, text: name, on: acceptedOn ?? completedOn ?? on };
			yield {
				...aboutRow('projects', { ...row, amountFen: over }),
				values: { awardFen: award, finalFen: finalCost },
			};
		}
	},
});
