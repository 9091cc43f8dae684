import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { SubsidyListRow } from '../../../domain/tables/subsidy-lists.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { findListedBatches, dateBatch } from './subsidy-batches.ts';

/** An amount that at least one row in this many has is a rate that people share by nature. */
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
export const subsidyRepeated = declareHintRule({
	id: 'subsidy-repeated',
	severity: 'information',
	topic: 'subsidies',
	limit: fixedLimit('rule'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const { batch, rows } of findListedBatches(dataset)) {
			const repeated = repeatedRows(rows);
			const [first] = repeated;
			if (!first) continue;
			const subject = rowSubject('subsidies', batch.id);
			const on = dateBatch(batch, asOf);
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
