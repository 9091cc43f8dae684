import type { CategoryId } from '../../../domain/money/categories.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { receptionWord } from './reception-words.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
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

export const receptionSpending = hintRule<Values>({
	id: 'reception-spending',
	severity: 'attention',
	topic: 'vouchers',
	title: { zh: '接待支出', en: 'Reception spending' },
	rule: {
		zh: '实行村级“零接待”的地方，村里没有招待费，也不支出接待的餐费和烟酒。',
		en: 'Where villages may not spend on receptions there is no hospitality, no meals, tobacco or drink.',
	},
	limit: ({ portal }) =>
		hintLimits(portal).zeroReception
			? {
					text: { zh: '村级“零接待”：0 元。', en: 'No receptions: 0 yuan.' },
					source: { kind: 'threshold', settings: ['zeroReception'] },
				}
			: undefined,
	reasons: [
		{
			zh: '施工、投工投劳时的工作餐，不是接待。',
			en: 'It was a meal for people at work, not a reception.',
		},
		{
			zh: '会议、培训的用餐，按规定列支，类别写得不准。',
			en: 'It was a meal at a meeting or course that the rules allow, under the wrong category.',
		},
		{ zh: '“零接待”实行以前发生的费用，后来才报账。', en: 'It dates from before the rule.' },
	],
	answer: {
		zh: '说明谁用餐、为什么、依据什么；类别写错的，改正。',
		en: 'Say who ate, why and on what basis; correct a wrong category.',
	},
	message: {
		zh: ({ summary, fen, word }) =>
			word === ''
				? `招待费 ${money(fen)} 元：“${summary}”。`
				: `支出 ${money(fen)} 元，摘要“${summary}”里有“${word}”。`,
		en: ({ summary, fen, word }) =>
			word === ''
				? `Hospitality of ${money(fen)} yuan: “${summary}”.`
				: `${money(fen)} yuan were paid for “${summary}”, which speaks of “${word}”.`,
	},
	*run(dataset) {
		for (const payment of villageIndex(dataset).payments) {
			const { category, summary } = payment.row;
			if (notRead.has(category)) continue;
			const word = category === 'hospitality' ? '' : receptionWord(summary);
			if (word === undefined) continue;
			yield { ...aboutPayment(payment), values: { summary, fen: payment.fen, word } };
		}
	},
});
