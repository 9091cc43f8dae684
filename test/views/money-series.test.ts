import { describe, expect, it } from 'vitest';
import { summariseCounty } from '../../src/summary/county-summary.ts';
import { summariseVillage, type VillageSummary } from '../../src/summary/village-summary.ts';
import { textsFor } from '../../src/texts/index.ts';
import { balanceSeries, isGap, monthSlots } from '../../src/views/money-series.ts';
import { yearFacts } from '../../src/views/pages/year.ts';
import { villageHome } from '../../src/views/pages/village-home.ts';
import { aBalance, aDisclosure, aLedgerRow, anObligation, type VillageParts } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';

const catalogue = [
	anObligation({
		目录编号: 'CW-02',
		类别: '财务',
		公开频次: '每月',
		公开时限: '次月15日',
		数据表: 'ledger',
	}),
];

const ledgersOf = (...months: readonly string[]) =>
	Object.fromEntries(months.map((month) => [month, [aLedgerRow({ 日期: `${month}-05` })]]));

function seen(asOf: string, parts: VillageParts, since = '2025-01-01') {
	const { dataset, context } = aDatedVillage({ asOf, since }, { catalogue, ...parts });
	const summary = summariseVillage(dataset, context);
	return { dataset, context, summary, due: summary.dueLedger };
}

const monthsOf = (asOf: string, parts: VillageParts, since?: string) => {
	const { dataset, context, due } = seen(asOf, parts, since);
	return monthSlots(dataset, due, context).map((slot) =>
		isGap(slot) ? `${slot.month} ${slot.gap}` : slot.month,
	);
};

describe('the months of a village', () => {
	it('have a place for one that is missing between two, and for the one that is due', () => {
		expect(monthsOf('2025-06-20', { ledger: ledgersOf('2025-02', '2025-04') })).toEqual([
			'2025-01 unpublished',
			'2025-02',
			'2025-03 unpublished',
			'2025-04',
			'2025-05 unpublished',
		]);
	});

	it('begin with the first that the village owes, and do not wait for what is not due', () => {
		expect(monthsOf('2025-06-10', { ledger: ledgersOf('2025-04') }, '2025-04-01')).toEqual([
			'2025-04',
		]);
	});

	it('tell a month of which the village says that nothing happened from one of which it says nothing', () => {
		const finance = [
			aDisclosure({
				目录编号: 'CW-02',
				期间: '2025-03',
				发布日期: '2025-04-10',
				不适用说明: '本月没有收支',
			}),
		];
		expect(
			monthsOf('2025-05-10', { finance, ledger: ledgersOf('2025-02', '2025-04') }, '2025-02-01'),
		).toEqual(['2025-02', '2025-03 nothing', '2025-04']);
	});

	it('do not count a ledger without rows as a month without money', () => {
		expect(
			monthsOf('2025-04-10', { ledger: { ...ledgersOf('2025-02'), '2025-03': [] } }, '2025-02-01'),
		).toEqual(['2025-02']);
		expect(
			monthsOf('2025-04-20', { ledger: { ...ledgersOf('2025-02'), '2025-03': [] } }, '2025-02-01'),
		).toEqual(['2025-02', '2025-03 unpublished']);
	});
});

it('the home page shows twelve months, the newest due one last, be it there or not', () => {
	const own = seen('2026-11-29', {
		ledger: ledgersOf('2025-11', '2025-12', '2026-01', '2026-08', '2026-09'),
	});
	const { months } = villageHome(
		{ ...own, marks: new Map(), hints: [] },
		{ townships: [] },
		own.context,
		textsFor('zh-CN'),
	);
	expect(months).toHaveLength(12);
	expect([months[0]?.month, months.at(-1)]).toEqual([
		'2025-11',
		{ month: '2026-10', gap: 'unpublished' },
	]);
	expect(months.filter((each) => !isGap(each))).toHaveLength(5);
});

it('balances have a place for a period without any, and none of their amounts is zero', () => {
	const { dataset, due } = seen('2025-06-20', {
		balances: [aBalance({ 期间: '2025-02' }), aBalance({ 期间: '2025-04' })],
	});
	expect(
		balanceSeries(dataset, due).map(({ period, isGap: gap, bankFen }) => [period, gap, bankFen]),
	).toEqual([
		['2025-02', false, 90_000],
		['2025-03', true, undefined],
		['2025-04', false, 90_000],
		['2025-05', true, undefined],
	]);
});

describe('a year that is not whole', () => {
	const { dataset, context, due, summary } = seen(
		'2026-04-20',
		{
			ledger: ledgersOf('2025-01', '2025-02', '2025-12', '2026-01', '2026-02', '2026-03'),
		},
		'2025-01-01',
	);

	it('says how far it goes, and is held against the same months', () => {
		expect(yearFacts(dataset, 2026, due, context)).toMatchObject({
			covered: 3,
			through: 3,
			lastYear: { year: 2025, months: 2, expenseFen: 20_000 },
		});
		expect(yearFacts(dataset, 2025, due, context)).toMatchObject({
			covered: 3,
			through: undefined,
		});
	});

	const beforeOf = (...months: readonly string[]) =>
		seen('2026-04-20', { ledger: ledgersOf(...months) }, '2025-01-01').summary;
	const whole = beforeOf('2025-01', '2025-02', '2025-12', '2026-01', '2026-02');

	it('is held against the same months on the pages of the county where all of them are here', () => {
		const facts = ({ years }: VillageSummary) =>
			years.map(({ year, months, through, before }) => [year, months, through, before]);
		expect(facts(whole)).toEqual([
			[2025, 3, 12, undefined],
			[2026, 2, 2, { incomeFen: 0, expenseFen: 20_000 }],
		]);
		expect(facts(summary).at(-1)).toEqual([2026, 3, 3, undefined]);
	});

	it('is compared for the county where no village lacks any of them', () => {
		const newest = (...villages: readonly VillageSummary[]) =>
			summariseCounty([], villages).years.at(-1)?.before;
		expect(newest(whole, whole)).toEqual({ incomeFen: 0, expenseFen: 40_000 });
		expect(newest(whole, summary)).toBeUndefined();
	});
});
