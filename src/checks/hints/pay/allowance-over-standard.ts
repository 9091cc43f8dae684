import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { formatQuantity } from '../../../domain/money/quantity.ts';
import { applyStandard, findStandard } from '../../../village/standard.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { citeLedgerRow } from '../evidence/ledger-entries.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly standard: string;
	readonly rateFen: number;
	readonly unit: string;
	readonly quantity: string;
	readonly expected: number;
	readonly paid: number;
}

/** Of payments that name their standard and say how much: allowances, gifts, travel, rewards alike. */
export const allowanceOverStandard = declareHintRule({
	id: 'allowance-over-standard',
	severity: 'attention',
	topic: 'pay',
	limit: fixedLimit('data'),
	*run(dataset, { register }): Generator<FoundHint<Values>> {
		for (const { row, fen: paid } of indexVillage(dataset).payments) {
			const { quantity } = row;
			if (row.standard === undefined || quantity === undefined) continue;
			const standard = findStandard(dataset, register, row.standard)?.standard;
			const expected = standard && applyStandard(standard, quantity);
			if (!standard || expected === undefined || paid <= expected) continue;
			yield {
				subject: subjectOf(row),
				on: row.date,
				amountFen: paid - expected,
				values: {
					...{ standard: standard.name, rateFen: standard.rate, unit: standard.unit },
					...{ quantity: formatQuantity(quantity), expected, paid },
				},
				rows: [citeLedgerRow(row)],
			};
		}
	},
});
