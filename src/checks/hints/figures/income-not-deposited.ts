import { entityName, type Entity } from '../../../domain/money/entity.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import { money, period } from '../../../texts/format.ts';
import {
	accountsByPeriod,
	cashSubject,
	isCash,
	type AccountsOfPeriod,
} from '../evidence/accounts-of-period.ts';
import { hintRule } from '../hint-rule.ts';

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
export const incomeNotDeposited = hintRule({
	id: 'income-not-deposited',
	severity: 'attention',
	topic: 'figures',
	title: { zh: '现金收入没有存银行', en: 'Cash income not deposited' },
	rule: {
		zh: '收到的现金及时存入银行，不留在手里、不直接支出。',
		en: 'Income in cash is taken to the bank, not kept or spent from the box.',
	},
	limit: ({ portal }) => {
		const { cash } = hintLimits(portal);
		return cash === undefined
			? undefined
			: {
					text: {
						zh: `一期超过 ${money(cash)} 元（库存现金限额）。按“库存现金本期收入 − 账户之间划转”计算，从银行取的现金不算。`,
						en: `More than ${money(cash)} yuan in a period, the most cash that may be kept: what the cash account took in less the transfers between accounts, so that cash drawn from the bank does not count.`,
					},
					source: { kind: 'threshold', settings: ['cash'] },
				};
	},
	reasons: [
		{
			zh: '期末收到，下期才存。',
			en: 'It came in at the end of the period and was deposited in the next.',
		},
		{
			zh: '收的是零星现金，直接用来付了零星支出。',
			en: 'Small sums were spent on small payments straight away.',
		},
		{ zh: '没有单独的银行账户。', en: 'There is no bank account of its own.' },
	],
	answer: {
		zh: '说明现金现在在哪里、哪天存入银行；已经支出的，说明用在哪几笔。',
		en: 'Say where the cash is and when it was deposited, or which payments it went to.',
	},
	message: {
		zh: ({ entity, period: key, kept, income, limit }: Values) =>
			`${entity}${period(key)}收入 ${money(income)} 元，其中至少 ${money(kept)} 元收的是现金，当期没有存入银行，超过 ${money(limit)} 元。`,
		en: ({ period: key, kept, income }) =>
			`Of the income of ${key}, ${money(income)} yuan, at least ${money(kept)} came in cash and was not deposited in that period.`,
	},
	*run(dataset, { portal }) {
		const { cash: limit } = hintLimits(portal);
		if (limit === undefined) return;
		const ledgers = ledgersByPeriod(dataset);
		for (const group of accountsByPeriod(dataset)) {
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
