import type { CategoryId } from '../../../domain/money/categories.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { findReceptionWord } from './reception-words.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly fen: number;
	/** Empty where the category itself is hospitality. */
	readonly word: string;
}

/**
 * Where meals and drink are no reception: goods of the collective's own business, what is given to villagers,
 * and things that last.
 */
const notRead: ReadonlySet<CategoryId> = new Set([
	'operating-expense',
	'cadre-pay',
	'utilities',
	'members-welfare',
	'works',
	'fixed-assets',
	'land-compensation-paid',
	'relief-paid',
	'donation-paid',
	'interest-paid',
]);

export const receptionSpending = declareHintRule({
	id: 'reception-spending',
	severity: 'attention',
	topic: 'vouchers',
	limit: ({ portal }) =>
		resolveHintLimits(portal).zeroReception
			? {
					values: {},
					source: { kind: 'threshold', settings: ['zeroReception'] },
				}
			: undefined,
	*run(dataset): Generator<FoundHint<Values>> {
		for (const payment of indexVillage(dataset).payments) {
			const { category, summary } = payment.row;
			if (notRead.has(category)) continue;
			const word = category === 'hospitality' ? '' : findReceptionWord(summary);
			if (word === undefined) continue;
			yield { ...describePayment(payment), values: { summary, fen: payment.fen, word } };
		}
	},
});
