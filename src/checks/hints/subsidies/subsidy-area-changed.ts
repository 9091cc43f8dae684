import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { formatQuantity } from '../../../domain/money/quantity.ts';
import { sameLastYear } from '../../../domain/time/period.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';
import { identifyRecipients, nameRecipient } from './recipients.ts';
import { dateBatch, findListedBatches } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly before: string;
	readonly changed: number;
	readonly first: string;
	readonly from: string;
	readonly to: string;
	readonly unit: string;
}

/** Paid by the mu: what was paid by head would only say that somebody moved in or out. */
const areaUnits = /^(?:亩|公顷|平方米)$/;

/** Where both lists are disclosed: who has another area than a year before in the same programme. */
export const subsidyAreaChanged = declareHintRule({
	id: 'subsidy-area-changed',
	severity: 'information',
	topic: 'subsidies',
	limit: fixedLimit('rule'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		const listed = [...findListedBatches(dataset)];
		for (const { batch, rows } of listed) {
			const { id, programme, period, unit } = batch;
			if (unit === undefined || !areaUnits.test(unit)) continue;
			const before = listed.find(
				(other) =>
					other.batch.programme === programme &&
					other.batch.unit === unit &&
					other.batch.period.key === sameLastYear(period),
			);
			if (!before) continue;
			const known = identifyRecipients(before.rows);
			const changed = [...identifyRecipients(rows)].flatMap(([key, row]) => {
				const old = known.get(key)?.quantity;
				const now = row.quantity;
				return old === undefined || now === undefined || old === now ? [] : [{ row, old, now }];
			});
			const [first] = changed;
			if (!first) continue;
			const subject = rowSubject('subsidies', id);
			const on = dateBatch(batch, asOf);
			yield {
				subject,
				on,
				amountFen: sumFen(changed.map(({ row }) => row.amount)),
				values: {
					...{ programme, before: before.batch.period.key, changed: changed.length, unit },
					first: nameRecipient(first.row),
					...{ from: formatQuantity(first.old), to: formatQuantity(first.now) },
				},
				rows: changed.slice(0, mostHintRows).map(({ row, old, now }) => ({
					...{ subject, on, amountFen: row.amount },
					text: `${nameRecipient(row)} ${formatQuantity(old)}→${formatQuantity(now)}${unit}`,
				})),
			};
		}
	},
});
