import { isDeposit } from './deposits.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { evidenceOf } from '../evidence/ledger-entries.ts';
import { rowsByContract } from '../evidence/payment-ties.ts';

interface Values extends Record<string, string | number> {
	readonly totalFen: number;
	/** What the works were settled at; 0 where that is not more than the contract's total. */
	readonly finalFen: number;
	readonly paidFen: number;
	readonly overFen: number;
}

/** Contracts by which the village pays. Under others money comes in, or a loan is paid back with interest. */
const paidFor: ReadonlySet<Contract['kind']> = new Set(['works', 'purchase', 'service']);

/**
 * Payments less reversals and refunds, against the contract's total, or against the final cost of its works where
 * that is higher: how far that may go is the matter of another rule.
 */
export const paidOverContract = hintRule<Values>({
	id: 'paid-over-contract',
	severity: 'attention',
	topic: 'spending',
	title: { zh: '付款超过合同总额', en: 'Paid more than the contract' },
	rule: {
		zh: '一份合同付的钱合起来不超过合同总额；工程有决算的，不超过决算。',
		en: 'What is paid under a contract stays within its total, or within the final cost of its works.',
	},
	limit: () => ({
		text: {
			zh: '合同总额；工程决算高于合同总额的，按决算。保证金、押金不计。',
			en: 'The contract’s total, or the final cost of the works where it is higher; deposits do not count.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '工程量增加，已经签补充合同或者办理变更，还没有登记。',
			en: 'The work grew; the supplementary contract is not registered yet.',
		},
		{
			zh: '合同总额没有更新，或者只写了一年的价款。',
			en: 'The total is out of date, or is the price of one year.',
		},
		{ zh: '别的支出错填了这份合同的编号。', en: 'Another payment names this contract by mistake.' },
	],
	answer: {
		zh: '有补充合同或者决算的，补登记；编号填错的，改正；确实多付的，说明怎样处理。',
		en: 'Register the supplement or the final cost; correct a wrong id; where it was overpaid, say what is done about it.',
	},
	message: {
		zh: ({ totalFen, finalFen, paidFen, overFen }) =>
			finalFen > 0
				? `合同总额 ${money(totalFen)} 元，决算 ${money(finalFen)} 元，已付 ${money(paidFen)} 元，比决算多付 ${money(overFen)} 元。`
				: `合同总额 ${money(totalFen)} 元，已付 ${money(paidFen)} 元，多付 ${money(overFen)} 元。`,
		en: ({ totalFen, finalFen, paidFen, overFen }) =>
			`The total is ${money(totalFen)} yuan${finalFen > 0 ? ` and the final cost ${money(finalFen)} yuan` : ''}; ${money(paidFen)} yuan were paid, ${money(overFen)} yuan more.`,
	},
	*run(dataset) {
		const projects = Map.groupBy(rowsOf(dataset, 'projects'), ({ contract }) => contract);
		for (const [contract, all] of rowsByContract(dataset)) {
			const { id, kind, total: totalFen } = contract;
			if (!paidFor.has(kind) || totalFen === undefined) continue;
			const settled = (projects.get(id) ?? []).map(({ finalCost = 0 }) => finalCost);
			const mostFen = Math.max(totalFen, ...settled);
			const { paidFen, crossing, rows } = paidUnder(all, mostFen);
			const overFen = paidFen - mostFen;
			if (overFen <= 0) continue;
			const finalFen = mostFen > totalFen ? mostFen : 0;
			yield {
				subject: rowSubject('contracts', id),
				on: crossing,
				amountFen: overFen,
				values: { totalFen, finalFen, paidFen, overFen },
				rows: rows.slice(-mostHintRows).map(evidenceOf),
			};
		}
	},
});

/** What was paid in all, and the day on which it went over an amount for good. */
function paidUnder(all: readonly LedgerRow[], mostFen: number) {
	const rows = all.filter((row) => paid(row) !== 0).sort((a, b) => compareText(a.date, b.date));
	let paidFen = 0;
	let crossing = '';
	for (const row of rows) {
		const before = paidFen;
		paidFen += paid(row);
		if (before <= mostFen && paidFen > mostFen) crossing = row.date;
	}
	return { paidFen, crossing, rows };
}

/** Fen that went out under the contract; negative for what came back. */
function paid({ expense, income, summary }: LedgerRow): number {
	if (isDeposit(summary)) return 0;
	if (expense !== undefined) return expense;
	return summary.includes('退') ? -(income ?? 0) : 0;
}
