import { expect, it } from 'vitest';
import type { ObligationStatus } from '../../src/domain/obligations/obligation-status.ts';
import { textsFor } from '../../src/texts/index.ts';

const { calendar, ledger, year, county } = textsFor('zh-CN');

it('a month of which nothing was due yet is not told to be complete', () => {
	expect(calendar.grid.month({ counts: { 'not-due': 2, published: 1 }, hasDue: false })).toEqual([
		'未到期',
	]);
	expect(calendar.grid.month({ counts: { 'not-due': 2, 'on-time': 1 }, hasDue: true })).toEqual([
		'齐',
	]);
	expect(calendar.grid.month({ counts: { 'on-time': 1 }, hasDue: true })).toEqual(['齐']);
});

it('a ledger that is due says its day and how long ago that was', () => {
	expect(ledger.due.lacking('2026-10', { kind: 'missing', due: '2026-11-15', days: 14 })).toBe(
		'2026年10月账目应于11月15日公开，已逾期 14 天。',
	);
	expect(ledger.due.lacking('2025-12', { kind: 'missing', due: '2026-01-15', days: 3 })).toBe(
		'2025年12月账目应于2026年1月15日公开，已逾期 3 天。',
	);
	expect(
		ledger.due.lacking('2026-10', {
			...{ kind: 'table-missing', table: 'ledger' },
			...{ due: '2026-11-15', days: 14 },
		}),
	).toBe('2026年10月账目已登记公开，但没有交收支明细；应于11月15日公开，已逾期 14 天。');
	const group: ObligationStatus = {
		kind: 'table-missing',
		table: 'ledger',
		entities: ['三组'],
		due: '2026-11-15',
		days: 14,
	};
	expect(ledger.due.lacking('2026-10', group)).toContain('没有交三组的收支明细；');
	expect(ledger.due.short('2026-10', group)).toBe(
		'2026年10月登记了，没有交三组的明细，已逾期 14 天',
	);
	expect(ledger.due.lacking('2026-10', { kind: 'absent' })).toBe(
		'2026年10月账目：这一期已经结束，还没有公开。',
	);
});

it('a part of a year is compared with the same months, and says when some of those are missing', () => {
	const sums = { year: 2025, incomeFen: 100, expenseFen: 200 };
	expect(year.versus({ ...sums, months: 9 }, 9)).toBe(
		'2025年同样的 9 个月：收入 1.00 元，支出 2.00 元。',
	);
	expect(year.versus({ ...sums, months: 8 }, 9)).toContain('2025年同样的 9 个月只公开了 8 个月：');
	expect(year.versus({ ...sums, months: 12 }, 12)).toContain('2025年：');
	expect(
		county.yearsCaption(
			'青禾县',
			{ ...sums, year: 2026, through: 10 },
			{ ...sums, through: undefined },
		),
	).toBe(
		'2026年（到10月），青禾县各村已公开收入 1.00 元，支出 2.00 元；2025年同样的月份收入 1.00 元，支出 2.00 元。',
	);
});
