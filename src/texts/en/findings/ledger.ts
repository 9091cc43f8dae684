import type { ledgerKinds } from '../../../domain/findings/kinds/ledger.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const ledger: FindingTextsOf<typeof ledgerKinds> = {
	'ledger-amounts': {
		title: 'Exactly one of income and expense',
		message: ({ problem }) =>
			({
				both: 'This row has both income and expense.',
				neither: 'This row has no amount.',
				'no-side': 'No title above this row says 收入 or 支出: it has no side.',
			})[problem],
		fix: ({ problem }) =>
			problem === 'no-side'
				? 'Write 一、收入 and 二、支出 above their payments, or add a column 收/支 and fill it in.'
				: 'One payment a row: fill in one of the two and leave the other empty.',
	},
	'date-outside-period': {
		title: 'Date outside the period',
		message: ({ cell, period, first, last }) =>
			`“${cell}” is outside ${period} (${first} to ${last}).`,
		fix: 'Check the date, or move the row to the file of its period.',
	},
	'category-other-side': {
		title: 'Category of the other side',
		message: ({ cell, side }) =>
			`“${cell}” is an ${side} category, but the amount stands on the other side.`,
		fix: 'Check category and side; refunds and reversals are negative amounts on their own side.',
	},
	'account-unknown': {
		title: 'Account not in the charts',
		message: ({ cell }) => `Neither the 2004 nor the 2023 chart of accounts has “${cell}”.`,
		fix: 'Check the code; a sub-account begins with the code of its account.',
	},
	'period-name': {
		title: 'File name is not a period',
		message: ({ expected }) =>
			`The file must be named after ${expected === 'year' ? 'a year such as 2025.csv' : 'a month or quarter such as 2025-03.csv or 2025-Q1.csv'}.`,
		fix: 'Rename it; a file holds one period.',
	},
	'batch-name': {
		title: 'File name is not a batch',
		message: 'The file of a list is named with letters, digits, "-" and "_" only.',
		fix: 'Name it after the batch in subsidies.csv, for example subsidies/BT2025-02.csv.',
	},
	'ledger-overlap': {
		title: 'Two ledgers overlap',
		message: ({ other }) => `Its period overlaps with ${other}: money could count twice.`,
		fix: 'Keep either the months or the quarter.',
	},
	'ledger-unregistered': {
		title: 'Ledger not registered as disclosed',
		message:
			'finance.csv has no row for this ledger: when it was published, who reviewed and approved it.',
		fix: 'Add a row to finance.csv for the ledger item and this period.',
	},
	'ledger-absent': {
		title: 'Registered ledger is absent',
		message: ({ files }) =>
			`The ledger is registered as disclosed, but ${files} is missing or holds no entry.`,
		fix: 'Add what is missing; register a month in which there was nothing by a row of its own, and say so in 不适用说明.',
	},
	'balance-row': {
		title: 'The row does not add up',
		message: ({ cell, expected }) =>
			`Opening + income − expense is ${expected}, but the cell says ${cell}.`,
		fix: 'Check the four amounts of the row.',
	},
	'balance-chain': {
		title: 'Opening is not the closing before',
		message: ({ cell, expected, previous, previousLine }) =>
			`Opening ${cell}, but ${previous} closed with ${expected} (line ${previousLine}).`,
		fix: 'Check both periods; correct the earlier one too where it was wrong.',
	},
	'balance-gap': {
		title: 'A period is missing between balances',
		message: ({ previous, missing }) =>
			`${missing} is missing after ${previous}; the opening cannot be checked.`,
		fix: 'Add the missing period.',
	},
	'balance-repeated': {
		title: 'One account and period twice',
		message: ({ firstLine }) => `This account and period stand on line ${firstLine} already.`,
		fix: 'Merge them; tell accounts apart by 账户名称.',
	},
	'balance-ledger': {
		title: 'Balances and ledger differ',
		message: ({ side, entity, period, balance, ledger, difference }) =>
			`${side === 'income' ? 'Income' : 'Expense'} of ${entity} in ${period}: balances ${balance}, ledger ${ledger}, a difference of ${difference}.`,
		fix: 'Look for rows left out or counted twice. A transfer between accounts is no ledger row; in the balances it stands on both sides with the same amount.',
	},
	'balance-absent': {
		title: 'No balance for a ledger',
		message: ({ period, entity }) =>
			`balances.csv has nothing for ${entity} in ${period}; the ledger cannot be checked.`,
		fix: 'Add the period to balances.csv.',
	},
	'entity-silent': {
		title: 'An entity that hands in no accounts',
		message: ({ cell, title, entities }) =>
			`“${title.en}” of ${cell} is registered as published, without the accounts of “${entities}”.`,
		fix: 'Add its rows and balances; where nothing moved, write its balances with 0 for both sides; where it keeps no accounts any more, write its last day in entities.csv.',
	},
	'entity-unlisted': {
		title: 'An entity that is not listed',
		message: ({ entity }) =>
			`“${entity}” is not in entities.csv, so that nobody sees which period its accounts lack.`,
		fix: 'Add it to entities.csv with its first day if it keeps accounts of its own; correct 主体 if it was miswritten. An empty 主体 is 集体经济组织.',
	},
	'entity-outside': {
		title: 'An entity that kept no accounts then',
		message: ({ entity, on, since, until }) =>
			`“${entity}” keeps accounts from ${since} to ${until === '' ? 'now' : until}; this row is of ${on}.`,
		fix: 'Check entity and date of the row, or correct the days in entities.csv.',
	},
	'budget-repeated': {
		title: 'One category budgeted twice',
		message: ({ cell, firstLine }) => `“${cell}” stands on line ${firstLine} already.`,
		fix: 'Merge them into one row.',
	},
};
