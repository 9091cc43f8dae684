import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { money, share } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { listedBatches, paidBy } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly listed: number;
	readonly declared: number;
	readonly declaredFen: number;
	readonly listedFen: number;
}

export const subsidyDeclared = hintRule({
	id: 'subsidy-declared',
	severity: 'notice',
	topic: 'subsidies',
	title: { zh: '名单上有村干部或亲属', en: 'Officials or relatives listed' },
	rule: {
		zh: '补贴名单上申报为村干部或其亲属的，列出来供群众了解；符合条件的，村干部及其亲属同样可以享受。',
		en: 'Officials and their relatives who are declared on a subsidy’s list are pointed out. They may well be entitled, like anybody else.',
	},
	limit: () => ({
		text: {
			zh: '名单“村干部或其亲属”一栏写“是”就提示。',
			en: 'Rows with 是 under 村干部或其亲属.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '普惠的补贴，按承包地面积、年龄发，村干部家也有份。',
			en: 'It is paid to everybody by land or age, to officials’ households too.',
		},
		{
			zh: '符合条件，按程序申请、评议、公示过。',
			en: 'They are entitled, and were assessed and made public like the others.',
		},
	],
	answer: {
		zh: '说明按什么条件享受、经过哪些程序。',
		en: 'Say on what condition they receive it and how that was decided.',
	},
	message: {
		zh: ({ programme, listed, declared, declaredFen, listedFen }: Values) =>
			`“${programme}”名单 ${listed} 行，其中申报为村干部或其亲属的 ${declared} 行，${money(declaredFen)} 元，占名单金额的 ${share(declaredFen, listedFen)}。`,
		en: ({ programme, listed, declared, declaredFen, listedFen }) =>
			`“${programme}”: ${declared} of the ${listed} rows of the list are declared to be of officials or their relatives: ${money(declaredFen)} yuan, ${share(declaredFen, listedFen)} of the list.`,
	},
	*run(dataset, { asOf }) {
		for (const { batch, rows } of listedBatches(dataset)) {
			const declared = rows.filter((row) => row.declared === 'yes');
			if (declared.length === 0) continue;
			const declaredFen = sumFen(declared.map(({ amount }) => amount));
			const subject = rowSubject('subsidies', batch.id);
			const on = paidBy(batch, asOf);
			yield {
				subject,
				on,
				amountFen: declaredFen,
				values: {
					programme: batch.programme,
					listed: rows.length,
					declared: declared.length,
					declaredFen,
					listedFen: sumFen(rows.map(({ amount }) => amount)),
				},
				rows: declared
					.slice(0, mostHintRows)
					.map(({ name, amount }) => ({ subject, text: name, on, amountFen: amount })),
			};
		}
	},
});
