import type { CategoryId } from '../../../domain/money/categories.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { money } from '../../../texts/format.ts';
import { amountLimit } from '../evidence/amount-limit.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { isSettled } from '../evidence/settled-spending.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

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

export const contractMissing = hintRule<Values>({
	id: 'contract-missing',
	severity: 'attention',
	topic: 'spending',
	title: { zh: '大额支出没有合同', en: 'No contract for a large payment' },
	rule: {
		zh: '付给单位、达到本县规定金额的支出，有合同，可以由项目关联。',
		en: 'A payment to an organisation from the county’s threshold on rests on a contract, its own or its project’s.',
	},
	limit: (context) =>
		amountLimit(context, 'contract', {
			zh: '支出要有合同；水电费、利息、税费、报刊费、捐赠、福利和付给政府部门的除外。',
			en: ' a payment has a contract; utilities, interest, taxes, periodicals, gifts, welfare and what is paid to the state are left out.',
		}),
	reasons: [
		{
			zh: '合同已经签了，还没有登记，或者这一笔没有填合同编号。',
			en: 'There is one; it is not registered yet, or the row does not name it.',
		},
		{
			zh: '当场付款、当场取货，以发票和清单为凭据。',
			en: 'The goods were bought over the counter, with an invoice and a list.',
		},
		{ zh: '抢险救灾等紧急支出，来不及签合同。', en: 'It was an emergency.' },
	],
	answer: {
		zh: '有合同的，登记合同并在这一笔填上合同编号；没有的，说明原因。',
		en: 'Register the contract and name it in the row; otherwise say why there is none.',
	},
	message: {
		zh: ({ summary, payee, fen, limitFen }) =>
			`“${summary}”付给${payee} ${money(fen)} 元，达到 ${money(limitFen)} 元，没有关联合同。`,
		en: ({ summary, payee, fen, limitFen }) =>
			`“${summary}”: ${money(fen)} yuan to ${payee} reach ${money(limitFen)} yuan and are tied to no contract.`,
	},
	*run(dataset, { portal }) {
		const { contract: limitFen = Infinity } = hintLimits(portal);
		for (const payment of villageIndex(dataset).payments) {
			const { row, fen } = payment;
			if (fen < limitFen || !isAgreed(row) || isSettled(row)) continue;
			if (row.contract !== undefined || villageIndex(dataset).tiesOf(row).contracts.length > 0)
				continue;
			const { summary, counterparty: payee = '' } = row;
			yield { ...aboutPayment(payment), values: { summary, payee, fen, limitFen } };
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
