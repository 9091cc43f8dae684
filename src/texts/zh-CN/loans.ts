import { count, money } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

/** What is said of money lent, borrowed and paid back beside sums of income and expense. */
export const loans = {
	cameIn: (fen: number) => `另借入、收回 ${yuan(fen)}`,
	wentOut: (fen: number) => `另归还、借出 ${yuan(fen)}`,
	/** Below the sums of a month or a year. */
	note: (rows: number, inFen: number, outFen: number) =>
		`另有借贷往来 ${count(rows)} 笔：` +
		[
			inFen === 0 ? '' : `借入、收回 ${yuan(inFen)}`,
			outFen === 0 ? '' : `归还、借出 ${yuan(outFen)}`,
			inFen === 0 && outFen === 0 ? '已全额冲销' : '',
		]
			.filter(Boolean)
			.join('，') +
		'。借来的要还，借出的要收回，不算收入和支出；期末余额里算在内。',
	/** Below a column of all rows, loans among them. */
	totalWith: (total: number, own: number) => `${money(total)}（含借贷 ${money(own)}）`,
	debts: '债权债务台账',
} as const;
