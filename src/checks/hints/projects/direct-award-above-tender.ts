import { isTender } from './awarding.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { projects } from '../../../domain/tables/projects.ts';
import { money } from '../../../texts/format.ts';
import { amountLimit } from '../evidence/amount-limit.ts';
import { hintRule } from '../hint-rule.ts';
import { projectsByDay } from '../evidence/projects-by-day.ts';
import { aboutRow } from '../evidence/register-row.ts';

const inEnglish = {
	'open-tender': 'an open tender',
	'selective-tender': 'a selective tender',
	consultation: 'a competitive consultation',
	inquiry: 'asking for prices',
	'self-built': 'villagers’ own works',
	'direct-award': 'a direct award',
} as const;

/** What villagers build themselves has no builder to choose. */
export const directAwardAboveTender = hintRule({
	id: 'direct-award-above-tender',
	severity: 'attention',
	topic: 'projects',
	title: { zh: '项目没有招标', en: 'Project without a tender' },
	rule: {
		zh: '预算或者中标金额达到本县规定金额的项目，采用招标或者竞争性磋商。',
		en: 'A project whose budget or price reaches the county’s limit is put out to tender.',
	},
	limit: (context) =>
		amountLimit(context, 'tender', {
			zh: '项目要招标或者竞争性磋商；村民自建的除外。',
			en: ' a project is tendered, unless villagers build it themselves.',
		}),
	reasons: [
		{
			zh: '抢险救灾等紧急工程，来不及招标。',
			en: 'It was urgent, after a flood for example.',
		},
		{
			zh: '由乡镇或县级部门统一招标，村里只登记了本村这一段。',
			en: 'The township or the county tendered it; the village wrote down its part alone.',
		},
		{ zh: '采购方式填错了。', en: 'The method was written down wrongly.' },
	],
	answer: {
		zh: '方式填错的，改正“采购方式”；没有招标的，说明按什么规定、由谁批准。',
		en: 'Correct the method where it is wrong; otherwise say on what ground and who approved.',
	},
	message: {
		zh: ({ figure, amountFen, method }: Found) =>
			`${figure === 'budget' ? '预算' : '中标'} ${money(amountFen)} 元，采购方式是${projects.columns.method.type.write(method)}。`,
		en: ({ figure, amountFen, method }) =>
			`The ${figure === 'budget' ? 'budget' : 'price'} is ${money(amountFen)} yuan; the method was ${inEnglish[method]}.`,
	},
	*run(dataset, { portal, asOf }) {
		const { tender = Infinity } = hintLimits(portal);
		for (const { project, on } of projectsByDay(dataset, asOf)) {
			const { id, name, budget, award, method, winner, status } = project;
			if (isTender(project) || method === 'self-built') continue;
			if (status === 'stopped' && winner === undefined) continue;
			const found =
				budget >= tender
					? ({ figure: 'budget', amountFen: budget } as const)
					: ({ figure: 'award', amountFen: award ?? 0 } as const);
			if (found.amountFen < tender) continue;
			yield {
				...aboutRow('projects', { id, text: name, on, amountFen: found.amountFen }),
				values: { ...found, method },
			};
		}
	},
});

interface Found extends HintValues {
	readonly figure: 'budget' | 'award';
	readonly amountFen: number;
	readonly method: keyof typeof inEnglish;
}
