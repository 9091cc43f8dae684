import { entityName, type Entity } from '../../../domain/money/entity.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import {
	groupAccountsByPeriod,
	cashSubject,
	isCash,
	type AccountsOfPeriod,
} from '../evidence/accounts-of-period.ts';
import { readAmountLimit } from '../evidence/amount-limit.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly entity: string;
	readonly period: string;
	/** What came in as cash and, for certain, was not taken to the bank. */
	readonly kept: number;
	/** The income of the period in the ledger. */
	readonly income: number;
	readonly limit: number;
}

/**
 * The cash account takes in what was paid in cash and what was drawn from the bank; it gives out what was
 * spent and what was deposited. Transfers stand in the balances and not in the ledger, so that their sum is
 * known: the income of all accounts less that of the ledger. With it
 *
 *     income in cash − deposits = (cash taken in − withdrawals) − deposits ≥ cash taken in − transfers
 *
 * whichever way the money went: a withdrawal counts for nothing, and the least that was not deposited is left.
 * It may have been spent since, straight from what came in. As much as may be kept in cash is no matter.
 */
export const incomeNotDeposited = declareHintRule({
	id: 'income-not-deposited',
	severity: 'attention',
	topic: 'figures',
	limit: (context) => readAmountLimit(context, 'cash'),
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { cash: limit } = resolveHintLimits(portal);
		if (limit === undefined) return;
		const ledgers = ledgersByPeriod(dataset);
		for (const group of groupAccountsByPeriod(dataset)) {
			const ledger = ledgers.get(group.period.key);
			if (!ledger) continue;
			const own = ledger.get(group.entity) ?? [];
			const kept = leastKeptFen(group, own);
			if (kept === undefined || kept <= limit) continue;
			const subject = cashSubject(group);
			const on = group.period.last;
			const entity = entityName(group.entity);
			const income = sumFen(own.map((row) => row.income ?? 0));
			yield {
				subject,
				on,
				amountFen: kept,
				values: { entity, period: group.period.key, kept, income, limit },
				rows: group.accounts.map(({ account, label, income: fen }) => ({
					subject,
					text: [accountNames[account], label].filter((part) => part !== undefined).join(' '),
					on,
					amountFen: fen,
				})),
			};
		}
	},
});

const accountNames = { cash: '库存现金', bank: '银行存款', other: '其他货币资金' } as const;

function ledgersByPeriod({ files }: VillageDataset): Map<string, Map<Entity, LedgerRow[]>> {
	return new Map(
		files.ledger.flatMap(({ period, rows, complete }) =>
			period && complete
				? [[period.key, Map.groupBy(rows, ({ entity = 'collective' }) => entity)] as const]
				: [],
		),
	);
}

/** Nothing where balances and ledger do not agree, or there is no cash account. */
function leastKeptFen(
	{ accounts }: AccountsOfPeriod,
	ledger: readonly LedgerRow[],
): number | undefined {
	const cash = accounts.filter(isCash);
	const total = (side: 'income' | 'expense') =>
		sumFen([
			...accounts.map((account) => account[side]),
			...ledger.map((row) => -(row[side] ?? 0)),
		]);
	const moved = total('income');
	if (cash.length === 0 || moved < 0 || moved !== total('expense')) return undefined;
	return sumFen(cash.map(({ income }) => income)) - moved;
}
