import type { Bilingual } from '../../bilingual.ts';
import { error, warning } from '../finding-kind.ts';

/** Ledgers, balances and budgets. */
export const ledgerKinds = {
	'ledger-amounts': error<{ problem: 'both' | 'neither' | 'no-side' }>(),
	'date-outside-period': error<{ period: string; first: string; last: string }>(),
	'category-other-side': error<{ side: 'income' | 'expense' }>(),
	'account-unknown': warning(),
	'period-name': error<{ expected: 'year' | 'month-or-quarter' }>(),
	'batch-name': error(),
	'ledger-overlap': error<{ other: string }>(),
	'ledger-unregistered': warning(),
	'ledger-absent': warning<{ files: string }>(),
	'balance-row': error<{ expected: string }>(),
	'balance-chain': error<{ expected: string; previous: string; previousLine: number }>(),
	'balance-gap': warning<{ previous: string; missing: string }>(),
	'balance-repeated': error<{ firstLine: number }>(),
	'balance-ledger': error<{
		side: 'income' | 'expense';
		entity: string;
		period: string;
		balance: string;
		ledger: string;
		difference: string;
	}>(),
	'balance-absent': warning<{ period: string; entity: string }>(),
	'entity-silent': warning<{ title: Bilingual; entities: string }>(),
	'entity-unlisted': warning<{ entity: string }>(),
	'entity-outside': warning<{ entity: string; on: string; since: string; until: string }>(),
	'budget-repeated': error<{ firstLine: number }>(),
} as const;
