import type { HintValues } from '../../../domain/hints/hint.ts';
import { isStillLet } from '../../../village/letting.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

/** Only what is still let: of a contract that is over, the decision can no longer change anything. */
export const letWithoutDecision = declareHintRule({
	id: 'let-without-decision',
	severity: 'attention',
	topic: 'contracts',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Letting>> {
		for (const contract of rowsOf(dataset, 'contracts')) {
			const { id, name, kind, signedOn, total, decision } = contract;
			if (decision !== undefined || !isStillLet(contract, asOf)) continue;
			yield {
				...describeRow('contracts', { id, text: name, on: signedOn, amountFen: total }),
				values: { kind, signedOn },
			};
		}
	},
});

interface Letting extends HintValues {
	readonly kind: Contract['kind'];
	readonly signedOn: string;
}
