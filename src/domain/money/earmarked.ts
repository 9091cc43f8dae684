import type { LedgerRow } from '../tables/ledger.ts';
import type { CategoryId } from './categories.ts';

const categories: ReadonlySet<CategoryId> = new Set([
	'earmarked-subsidy',
	'land-compensation-income',
	'relief-income',
	'donation-income',
	'villagers-levy',
	'land-compensation-paid',
	'relief-paid',
] satisfies CategoryId[]);

const sources: ReadonlySet<LedgerRow['fundSource']> = new Set([
	'earmarked',
	'donation',
	'one-case-one-meeting',
] satisfies LedgerRow['fundSource'][]);

type Payment = Pick<LedgerRow, 'category' | 'fundSource'>;

/** Is it money that passes through the village's hands, or comes for a purpose: by its category or its source? */
export function isEarmarked({ category, fundSource }: Payment): boolean {
	return categories.has(category) || sources.has(fundSource);
}
