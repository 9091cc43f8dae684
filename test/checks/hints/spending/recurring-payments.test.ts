import { expect, it } from 'vitest';
import { dropRecurring } from '../../../../src/checks/hints/spending/recurring-payments.ts';

const paid = (date: string, summary = '水渠修补') => ({ row: { date, summary } });

it.each([
	['months', ['3月保洁服务费', '4月保洁服务费']],
	['quarters', ['2025年一季度清运费', '2025年二季度清运费']],
	['halves', ['光伏电站上半年运维费', '光伏电站下半年运维费']],
	['years', ['2024年度审计服务费', '2025年度审计服务费']],
])('bills for one of the %s after another come back by themselves', (_, summaries) => {
	const bills = summaries.map((summary, index) => paid(`2025-0${index + 3}-20`, summary));
	expect(dropRecurring(bills)).toEqual([]);
});

it('two bills for the same month do not, nor does one for a month alone', () => {
	const twice = [paid('2025-03-10', '3月保洁服务费'), paid('2025-03-20', '3月保洁服务费')];
	const once = [paid('2025-03-10', '3月保洁服务费'), paid('2025-03-20', '购垃圾桶20个')];
	const unnamed = [paid('2025-03-10', '3月水渠修补'), paid('2025-03-20', '水渠修补')];
	expect(dropRecurring(twice)).toEqual(twice);
	expect(dropRecurring(unnamed)).toEqual(unnamed);
	expect(dropRecurring(once)).toEqual(once);
});

it('an account settled once a month for three months, over the new year too, does', () => {
	const accounts = [paid('2024-11-20'), paid('2024-12-20'), paid('2025-01-20')];
	expect(dropRecurring(accounts)).toEqual([]);
});

it('two months, a month left out, or two payments in a month make no rhythm', () => {
	const two = [paid('2025-03-20'), paid('2025-04-18')];
	const gap = [...two, paid('2025-06-20')];
	const double = [...two, paid('2025-05-02'), paid('2025-05-20')];
	for (const payments of [two, gap, double]) {
		expect(dropRecurring(payments)).toEqual(payments);
	}
});
