import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { SubsidyListRow } from '../../../domain/tables/subsidy-lists.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { listedBatches, paidBy } from './subsidy-batches.ts';

/** An amount that one row in so many has, or more, is a rate that people share by nature. */
const rowsOfRate = 10;

interface Values extends HintValues {
	readonly programme: string;
	readonly rows: number;
	readonly first: string;
	readonly amount: number;
	readonly total: number;
}

/**
 * Masked names come back: a village has more than one 王*国. That the group, the quantity and the amount are
 * the same too says something only where the amount is not a flat rate.
 */
export const subsidyRepeated = hintRule({
	id: 'subsidy-repeated',
	severity: 'notice',
	topic: 'subsidies',
	title: { zh: '名单上有相同的行', en: 'Rows alike on a list' },
	rule: {
		zh: '同一份补贴名单上，脱敏姓名、村民小组、数量和金额都相同的行，核对是不是重复。',
		en: 'Rows of a list with the same masked name, group, quantity and amount are checked for repetition.',
	},
	limit: () => ({
		text: {
			zh: '四项都相同；名单上十分之一以上的人都领这个数的，是统一标准，不提示。',
			en: 'All four alike; not for an amount that a tenth of the list has, which is a flat rate.',
		},
		source: { kind: 'rule' },
	}),
	reasons: [
		{
			zh: '是两个人，脱敏以后姓名看起来一样，数量碰巧相同。',
			en: 'They are two people whose masked names look alike.',
		},
		{
			zh: '父子、兄弟分户，承包地一样多。',
			en: 'Relatives with households of their own and as much land.',
		},
		{ zh: '录入时重复了一行。', en: 'A row was entered twice.' },
	],
	answer: {
		zh: '对照原始名单核对：是两户的说明；重复的，改正名单。',
		en: 'Check against the original list: say that they are two households, or remove the repetition.',
	},
	message: {
		zh: ({ programme, rows, first, amount, total }: Values) =>
			`“${programme}”名单上，脱敏姓名、小组、数量和金额都相同的有 ${rows} 行，合计 ${money(total)} 元，例如${first}，每行 ${money(amount)} 元。`,
		en: ({ programme, rows, first, amount, total }) =>
			`“${programme}”: ${rows} rows of the list are like another one, ${money(total)} yuan together, for example ${first} with ${money(amount)} each.`,
	},
	*run(dataset, { asOf }) {
		for (const { batch, rows } of listedBatches(dataset)) {
			const repeated = repeatedRows(rows);
			const [first] = repeated;
			if (!first) continue;
			const subject = rowSubject('subsidies', batch.id);
			const on = paidBy(batch, asOf);
			const total = sumFen(repeated.map(({ amount }) => amount));
			yield {
				subject,
				on,
				amountFen: total,
				values: {
					programme: batch.programme,
					rows: repeated.length,
					first: `${first.group ?? ''}${first.name}`,
					amount: first.amount,
					total,
				},
				rows: repeated.slice(0, mostHintRows).map(({ number, name, group, amount }) => ({
					subject,
					text: [String(number), group, name].filter((part) => part !== undefined).join(' '),
					on,
					amountFen: amount,
				})),
			};
		}
	},
});

function repeatedRows(rows: readonly SubsidyListRow[]): SubsidyListRow[] {
	const ofAmount = Map.groupBy(rows, ({ amount }) => amount);
	const alike = Map.groupBy(rows, ({ name, group, quantity, amount }) =>
		JSON.stringify([name, group, quantity, amount]),
	);
	return [...alike.values()].flatMap((same) => {
		const others = (ofAmount.get(same[0]?.amount ?? 0)?.length ?? 0) - same.length;
		return same.length > 1 && others * rowsOfRate < rows.length ? same : [];
	});
}
