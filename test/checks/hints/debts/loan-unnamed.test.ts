import { expect, it } from 'vitest';
import { loanUnnamed } from '../../../../src/checks/hints/debts/loan-unnamed.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { borrowed, loanBooks, repaid } from './debt-books.ts';

const unnamed = { 债权债务编号: '' };

it('a loan whose rows name the debt gives no hint', () => {
	expect(hintsIn(loanUnnamed, loanBooks())).toEqual([]);
});

it('rows of a loan that name nothing are noted on either side', () => {
	expect(sayings(loanUnnamed, loanBooks({}, [repaid(unnamed)], [borrowed(unnamed)]))).toEqual([
		'ledger:2025-01:记-1-1 “借入春管周转款” 8,000.00 元，类别是“借入款项”，没有写债权债务编号。',
		'ledger:2025-03:记-3-1 “归还春管周转款” 3,000.00 元，类别是“归还借款”，没有写债权债务编号。',
	]);
});

it('so is one that names a claim for a debt', () => {
	const [, said] = sayings(loanUnnamed, loanBooks({ 性质: '债权' }));
	expect(said).toContain('类别是“归还借款”，编号对应的却是债权。');
	const lent = repaid({ 类别: '借出款项' });
	expect(sayings(loanUnnamed, loanBooks({}, [lent]))).toEqual([
		'ledger:2025-03:记-3-1 “归还春管周转款” 3,000.00 元，类别是“借出款项”，编号对应的却是债务。',
	]);
});

it('what was taken back whole is left alone, and so is what is no loan', () => {
	const row = repaid(unnamed);
	const back = { ...row, 日期: '2025-03-20', 凭证号: '记-3-9', '支出（元）': '-3000.00' };
	expect(hintsIn(loanUnnamed, loanBooks({}, [row, back]))).toEqual([]);
	expect(hintsIn(loanUnnamed, loanBooks({}, [repaid({ ...unnamed, 类别: '利息支出' })]))).toEqual(
		[],
	);
});
