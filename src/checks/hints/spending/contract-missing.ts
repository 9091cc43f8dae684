import type { CategoryId } from '../../../domain/money/categories.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { readAmountLimit } from '../evidence/amount-limit.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { isSettled } from '../evidence/settled-spending.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

interface Values extends Record<string, string | number> {
	readonly summary: string;
	readonly payee: string;
	readonly fen: number;
	readonly limitFen: number;
}

/** Nothing is bought from an office of the state, and subscriptions and gifts are not agreed in a contract. */
const without: ReadonlySet<CategoryId> = new Set([
	'periodicals',
	'donation-paid',
	'members-welfare',
]);
const office = /(?:政府|财政所|法院|国库|(?<!邮政|供电|电力)局)$/;

export const contractMissing = declareHintRule({
	id: 'contract-missing',
	severity: 'attention',
	topic: 'spending',
	limit: (context) => readAmountLimit(context, 'contract'),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { contract: limitFen = Infinity } = resolveHintLimits(portal);
		for (const payment of indexVillage(dataset).payments) {
			const { row, fen } = payment;
			if (fen < limitFen || !isAgreed(row) || isSettled(row)) continue;
			if (row.contract !== undefined || indexVillage(dataset).tiesOf(row).contracts.length > 0)
				continue;
			const { summary, counterparty: payee = '' } = row;
			yield { ...describePayment(payment), values: { summary, payee, fen, limitFen } };
		}
	},
});

/** Is it something that an organisation agrees with the village? */
function isAgreed({ category, counterparty, counterpartyType, voucherType }: LedgerRow): boolean {
	return (
		counterpartyType === 'organisation' &&
		counterparty !== undefined &&
		voucherType !== 'fiscal-receipt' &&
		!without.has(category) &&
		!office.test(counterparty)
	);
}
