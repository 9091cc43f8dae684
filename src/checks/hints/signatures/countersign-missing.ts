import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { isBody, signedNames } from '../evidence/signed-names.ts';
import { amountLimit } from '../evidence/amount-limit.ts';
import { hintRule, type FoundHint } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
	readonly approver: string;
}

/** A payment without any approver is the matter of `approver-missing`; a meeting approves with more than one voice. */
export const countersignMissing = hintRule({
	id: 'countersign-missing',
	severity: 'attention',
	topic: 'signatures',
	limit: (context) => amountLimit(context, 'countersign'),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { countersign = Infinity } = hintLimits(portal);
		for (const payment of villageIndex(dataset).payments) {
			if (payment.fen < countersign) continue;
			const [approver, ...others] = signedNames(payment.row.approver);
			if (approver === undefined || others.length > 0 || isBody(approver)) continue;
			const { summary } = payment.row;
			yield { ...aboutPayment(payment), values: { summary, fen: payment.fen, approver } };
		}
	},
});
