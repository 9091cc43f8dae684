import { monthOf, yearOf, type Month } from '../calendar.ts';
import { loansOf, type Loan } from '../plans/loan.ts';
import type { DemoVillage } from '../village.ts';
import type { Draft } from './drafts.ts';

/** What a village borrows and pays back in a month. */
export function loanDrafts(village: DemoVillage, at: Month): Draft[] {
	const isIn = (date: string) => yearOf(date) === at.year && monthOf(date) === at.month;
	return loansOf(village).flatMap((loan) => [
		...(isIn(loan.since)
			? [draft(loan, loan.since, loan.borrowedFen, 'income', '借入款项', `借入${loan.name}`)]
			: []),
		...loan.repayments
			.filter(({ on }) => isIn(on))
			.map(({ on, fen }) => draft(loan, on, fen, 'expense', '归还借款', `归还${loan.name}本金`)),
	]);
}

function draft(
	{ key, lender }: Loan,
	date: string,
	fen: number,
	direction: Draft['direction'],
	category: Draft['category'],
	summary: string,
): Draft {
	return {
		...{ key, entity: 'collective', date, direction, category, summary, fen },
		counterparty: { name: lender, type: '单位' },
		slip: '收据',
		fund: direction === 'income' ? '其他' : '集体自有',
	};
}
