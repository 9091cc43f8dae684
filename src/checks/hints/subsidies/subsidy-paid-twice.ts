import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintRow, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { Subsidy } from '../../../domain/tables/subsidies.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { findSubsidyList } from '../../../village/subsidy-list.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';
import { identifyRecipients, nameRecipient } from './recipients.ts';
import { dateBatch } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly period: string;
	/** The other batch. */
	readonly other: string;
	/** Recipients on both lists; 0 where the batches themselves are the same and a list is not disclosed. */
	readonly recipients: number;
	readonly fen: number;
}

/**
 * The same programme and period in two batches: with both lists, whoever stands on both; otherwise batches that
 * reached as many households or people with the same sum. What was paid later because an account was wrong reaches others.
 */
export const subsidyPaidTwice = declareHintRule({
	id: 'subsidy-paid-twice',
	severity: 'attention',
	topic: 'subsidies',
	limit: fixedLimit('rule'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		const paid = rowsOf(dataset, 'subsidies').filter((batch) => batch.paid > 0);
		const alike = Map.groupBy(paid, ({ programme, period }) =>
			JSON.stringify([programme, period.key]),
		);
		for (const batches of alike.values()) {
			for (const [at, batch] of batches.entries()) {
				for (const other of batches.slice(0, at)) {
					const repeated = findRepeated(dataset, batch, other);
					if (!repeated) continue;
					const { recipients, fen } = repeated;
					const subject = rowSubject('subsidies', batch.id);
					const on = dateBatch(batch, asOf);
					yield {
						subject,
						on,
						amountFen: fen,
						values: {
							...{ programme: batch.programme, period: batch.period.key, other: other.id },
							...{ recipients: recipients.length, fen },
						},
						rows: [
							...[batch, other].map((each): HintRow => ({
								subject: rowSubject('subsidies', each.id),
								text: `${each.programme}（${each.id}）`,
								on: dateBatch(each, asOf),
								amountFen: each.paid,
							})),
							...recipients.map((text): HintRow => ({ subject, text, on })),
						].slice(0, mostHintRows),
					};
				}
			}
		}
	},
});

function findRepeated(dataset: VillageDataset, batch: Subsidy, other: Subsidy) {
	const [list, otherList] = [batch, other].map((each) => findSubsidyList(dataset, each));
	if (list?.complete && otherList?.complete) {
		const known = identifyRecipients(otherList.rows);
		const both = [...identifyRecipients(list.rows)].filter(([key]) => known.has(key));
		if (both.length === 0) return undefined;
		const rows = both.map(([, row]) => row);
		return { recipients: rows.map(nameRecipient), fen: sumFen(rows.map(({ amount }) => amount)) };
	}
	const { paid, households, people } = batch;
	const isSame =
		paid === other.paid &&
		(households ?? people) !== undefined &&
		households === other.households &&
		people === other.people;
	return isSame ? { recipients: [], fen: paid } : undefined;
}
