import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { isBody, readSignedNames } from '../evidence/signed-names.ts';
import { readAmountLimit } from '../evidence/amount-limit.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
	readonly approver: string;
}

/** A payment without any approver is the matter of `approver-missing`; a meeting approves with more than one voice. */
export const countersignMissing = declareHintRule({
	id: 'countersign-missing',
	severity: 'attention',
	topic: 'signatures',
	limit: (context) => readAmountLimit(context, 'countersign'),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { countersign = Infinity } = resolveHintLimits(portal);
		for (const payment of indexVillage(dataset).payments) {
			if (payment.fen < countersign) continue;
			const [approver, ...others] = readSignedNames(payment.row.approver);
			if (approver === undefined || others.length > 0 || isBody(approver)) continue;
			const { summary } = payment.row;
			yield { ...describePayment(payment), values: { summary, fen: payment.fen, approver } };
		}
	},
});
