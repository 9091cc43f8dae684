import { expect, it } from 'vitest';
import { countyCalendar, townshipCalendar } from '../../../src/views/pages/calendars.ts';
import { aDisclosure, anObligation, aLedgerRow } from '../../builders.ts';
import { aVillageSummary } from '../village-summary.ts';

const asOf = '2025-04-20';
const repeated = ['一', '二', '三'].map((text) => aLedgerRow({ 摘要: text }));
const { summary, context } = aVillageSummary(
	{ asOf, since: '2025-02-01' },
	{
		catalogue: [
			anObligation({ 目录编号: 'CW-02', 类别: '财务', 公开时限: '次月15日' }),
			anObligation({ 目录编号: 'DW-01', 类别: '党务', 公开时限: '次月15日' }),
		],
		finance: [
			aDisclosure({
				编号: 'CW-1',
				目录编号: 'CW-02',
				期间: '2025-02',
				发布日期: '2025-03-10',
			}),
		],
		ledger: { '2025-01': repeated, '2025-02': repeated },
	},
);
const township = { id: '990101', name: '柳溪镇', villages: [summary] } as never;
const empty = { id: '990102', name: '白石镇', villages: [] } as never;

it('the calendar of a county counts its villages together and by township, under the same months', () => {
	const all = countyCalendar({ townships: [township, empty] }, undefined, context);
	expect(all.counts).toEqual({ 'on-time': 1, missing: 3, 'not-due': 2 });
	expect(all.townships.map(({ township: { name }, villages }) => [name, villages])).toEqual([
		['柳溪镇', 1],
	]);
	expect(all.rows[0]?.months).toHaveLength(all.months.length);
	expect(countyCalendar({ townships: [township] }, 'party', context).counts).toEqual({
		missing: 2,
		'not-due': 1,
	});
});

it('villages with repetitions are listed on the page of all affairs alone', () => {
	const of = (affair?: 'finance') => countyCalendar({ townships: [township] }, affair, context);
	expect(
		of().repetitive?.map(({ township: name, repetitions }) => [name, repetitions.length]),
	).toEqual([['柳溪镇', 1]]);
	expect(of('finance').repetitive).toBeUndefined();
});

it('the calendar of a township has a grid of all affairs, and one of each', () => {
	const page = townshipCalendar(township, context);
	expect(page.affairs.map(({ affair, rows }) => [affair, rows[0]?.counts])).toEqual([
		['party', { missing: 2, 'not-due': 1 }],
		['village', {}],
		['finance', { 'on-time': 1, missing: 1, 'not-due': 1 }],
	]);
	expect(page.counts).toEqual({ 'on-time': 1, missing: 3, 'not-due': 2 });
	expect(page.repetitive).toHaveLength(1);
});
