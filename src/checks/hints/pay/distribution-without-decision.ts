import { distributedFen } from '../../../domain/registers/distributed.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { yearEnd } from '../evidence/payments-by-year.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly distributed: number;
	readonly members: number;
}

export const distributionWithoutDecision = hintRule({
	id: 'distribution-without-decision',
	severity: 'attention',
	topic: 'pay',
	title: { zh: '收益分配没有决议', en: 'Distribution undecided' },
	rule: {
		zh: '收益怎样分配，由成员或者村民的会议决定。',
		en: 'How a year’s income is distributed is decided by an assembly.',
	},
	limit: () => ({
		text: {
			zh: '分配了收益的年度，“决议编号”不能空着。',
			en: 'A year in which income was distributed names its decision.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '分配方案开会通过了，登记时漏填决议编号。',
			en: 'It was decided, and the id left out here.',
		},
		{
			zh: '由集体经济组织的成员（代表）大会通过，没有登记在“四议两公开”里。',
			en: 'The members of the collective decided it, and that is not recorded among the decisions.',
		},
	],
	answer: {
		zh: '登记通过分配方案的决议，在收益分配表填上编号。',
		en: 'Record the decision and name it in the row.',
	},
	message: {
		zh: ({ year, distributed, members }: Values) =>
			`${year}年度分配收益 ${money(distributed)} 元，其中成员分配 ${money(members)} 元，没有填决议编号。`,
		en: ({ year, distributed, members }) =>
			`${money(distributed)} yuan were distributed for ${year}, ${money(members)} of them to the members, without naming a decision.`,
	},
	*run(dataset, { asOf }) {
		for (const distribution of rowsOf(dataset, 'distributions')) {
			const { year, members, decision } = distribution;
			const distributed = distributedFen(distribution);
			if (decision !== undefined || distributed <= 0) continue;
			const subject = rowSubject('distributions', String(year));
			const on = yearEnd(year, asOf);
			yield {
				subject,
				on,
				amountFen: distributed,
				values: { year, distributed, members },
				rows: [{ subject, text: String(year), on, amountFen: distributed }],
			};
		}
	},
});
