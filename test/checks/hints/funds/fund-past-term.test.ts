import { expect, it } from 'vitest';
import { fundPastTerm } from '../../../../src/checks/hints/funds/fund-past-term.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { fundBooks } from './fund-books.ts';

it('what is left after the day set is noted', () => {
	expect(sayings(fundPastTerm, fundBooks({ 使用期限: '2025-03-31' }))).toEqual([
		'funds:ZJ2025-01 “村道维修补助”使用期限到2025年3月31日，还有结余 600.00 元。',
	]);
});

it.each([
	{ 使用期限: '' },
	{ 使用期限: '2026-06-30' },
	// The ledgers do not reach that day: it may have been spent by then.
	{ 使用期限: '2025-04-01' },
	{ 使用期限: '2025-03-31', 状态: '已结余上交' },
	{ 使用期限: '2025-03-31', 到账金额: '400.00' },
	{ 使用期限: '2025-03-31', 下达日期: '2024-12-01' },
])('there is no hint with %o', (cells) => {
	expect(hintsIn(fundPastTerm, fundBooks(cells))).toEqual([]);
});
