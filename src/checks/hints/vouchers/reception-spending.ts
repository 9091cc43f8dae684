import type { CategoryId } from '../../../domain/money/categories.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { receptionWord } from './reception-words.ts';
import { hintRule, type FoundHint } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

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

export const receptionSpending = hintRule({
	id: 'reception-spending',
	severity: 'attention',
	topic: 'vouchers',
	limit: ({ portal }) =>
		hintLimits(portal).zeroReception
			? {
					values: {},
					source: { kind: 'threshold', settings: ['zeroReception'] },
				}
			: undefined,
	*run(dataset): Generator<FoundHint<Values>> {
		for (const payment of villageIndex(dataset).payments) {
			const { category, summary } = payment.row;
			if (notRead.has(category)) continue;
			const word = category === 'hospitality' ? '' : receptionWord(summary);
			if (word === undefined) continue;
			yield { ...aboutPayment(payment), values: { summary, fen: payment.fen, word } };
		}
	},
});
