import { describe, expect, it } from 'vitest';
import { villageCalendarPage } from '../../../src/views/pages/village-calendar.ts';
import {
	aDisclosure,
	aLedgerRow,
	anObligation,
	villageId,
	type VillageParts,
} from '../../builders.ts';
import type { Dated } from '../../dated-village.ts';
import { aVillageSummary } from '../village-summary.ts';

const ledgerItem = anObligation({
	目录编号: 'CW-02',
	类别: '财务',
	公开事项: '收支明细',
	公开时限: '次月15日',
	数据表: 'ledger',
});
const yearly = anObligation({
	目录编号: 'DW-01',
	类别: '党务',
	公开频次: '每年',
	公开时限: '次年1月31日',
});
const members = anObligation({ 目录编号: 'CW-05', 类别: '财务', 公开对象: '本村成员' });
const event = anObligation({
	目录编号: 'CW-03',
	类别: '财务',
	公开频次: '事项发生时',
	公开时限: '事后10日',
	张贴天数: '10',
});

const pageOf = (dated: Dated, parts: VillageParts) => {
	const { summary, context } = aVillageSummary(dated, parts);
	return villageCalendarPage(summary, context);
};

const asOf = '2025-12-20';

describe('the table of a village', () => {
	it('has a cell a period, as wide as its months, cut where the table ends', () => {
		const page = pageOf({ asOf, since: '2024-01-01' }, { catalogue: [ledgerItem, yearly] });
		expect(page.months).toHaveLength(13);
		const [party, , finance] = page.affairs;
		expect(party?.periodic[0]?.cells.map(({ months, entry }) => [months, entry?.period])).toEqual([
			[1, '2024'],
			[12, '2025'],
		]);
		expect(finance?.periodic[0]?.cells.map(({ months }) => months)).toEqual(Array(13).fill(1));
	});

	it('is blank before the obligations of the village begin', () => {
		const page = pageOf({ asOf, since: '2025-11-01' }, { catalogue: [ledgerItem] });
		const cells = page.affairs[2]?.periodic[0]?.cells ?? [];
		expect(cells.filter(({ entry }) => !entry)).toHaveLength(11);
		expect(cells.slice(-2).map(({ entry }) => entry?.period)).toEqual(['2025-11', '2025-12']);
	});

	it('is blank after an item that is no longer in force', () => {
		const page = pageOf({ asOf }, { catalogue: [{ ...ledgerItem, 失效日期: '2025-06-30' }] });
		const cells = page.affairs[2]?.periodic[0]?.cells ?? [];
		expect(cells).toHaveLength(13);
		expect(cells.slice(-6).every(({ entry }) => !entry)).toBe(true);
	});

	it('fills its width however an amended item changes its rhythm', () => {
		const page = pageOf(
			{ asOf, since: '2024-01-01' },
			{
				catalogue: [
					{ ...ledgerItem, 失效日期: '2025-04-30' },
					{ ...ledgerItem, 目录编号: 'CW-09', 公开频次: '每季度', 生效日期: '2025-05-01' },
				],
			},
		);
		const cells = page.affairs[2]?.periodic[0]?.cells ?? [];
		expect(cells.reduce((sum, { months }) => sum + months, 0)).toBe(13);
		expect(cells.map(({ entry }) => entry?.period).slice(-4)).toEqual([
			'2025-04',
			'2025-Q2',
			'2025-Q3',
			'2025-Q4',
		]);
	});

	it('says how often in this village, and links to what was disclosed', () => {
		const page = pageOf(
			{ asOf, closing: 'quarter' },
			{
				catalogue: [ledgerItem],
				ledger: { '2025-Q1': [] },
				finance: [
					aDisclosure({ 目录编号: 'CW-02', 期间: '2025-Q1', 发布日期: '2025-04-10' }),
					aDisclosure({ 编号: 'GK-2', 目录编号: 'CW-02', 期间: '2025-Q2', 发布日期: '2025-07-10' }),
				],
			},
		);
		const row = page.affairs[2]?.periodic[0];
		expect(row?.frequency).toBe('quarter');
		expect(row?.cells.flatMap(({ path }) => path ?? [])).toEqual([
			`/villages/${villageId}/ledger/2025-Q1/`,
			`/villages/${villageId}/finance/GK-2/`,
		]);
	});
});

describe('what is waited for', () => {
	it('comes longest due first, with what lies further back in runs', () => {
		const { waiting } = pageOf(
			{ asOf, since: '2024-09-01' },
			{
				catalogue: [ledgerItem, yearly],
				ledger: { '2025-10': [aLedgerRow({})] },
				finance: [aDisclosure({ 目录编号: 'CW-02', 期间: '2025-10', 发布日期: '2025-11-10' })],
			},
		);
		expect(
			waiting
				.slice(0, 3)
				.map(({ from, to, periods, due, days, isOlder }) => [
					from,
					to,
					periods,
					due,
					days,
					isOlder,
				]),
		).toEqual([
			['2024-09', '2024-11', 3, '2024-10-15', 431, true],
			['2024-12', '2024-12', 1, '2025-01-15', 339, false],
			['2024', '2024', 1, '2025-01-31', 323, false],
		]);
		expect(waiting.at(-1)).toMatchObject({ from: '2025-11', days: 5 });
		expect(waiting.some(({ from }) => from === '2025-10')).toBe(false);
	});

	it('is joined by what falls due in the next weeks', () => {
		const { upcoming } = pageOf({ asOf }, { catalogue: [ledgerItem, yearly] });
		expect(upcoming.map(({ period, due }) => [period, due])).toEqual([
			['2025-12', '2026-01-15'],
			['2025', '2026-01-31'],
		]);
	});
});

describe('beside the table', () => {
	it('stand events with their newest, and postings that were too short', () => {
		const page = pageOf(
			{ asOf },
			{
				catalogue: [event],
				finance: [
					aDisclosure({
						期间: '2025-06-01',
						发布日期: '2025-06-05',
						张贴开始: '2025-06-05',
						张贴结束: '2025-06-07',
					}),
				],
			},
		);
		expect(page.affairs[2]?.events).toMatchObject([
			{
				counts: { 'on-time': 1 },
				newest: { period: '2025-06-01', path: `/villages/${villageId}/finance/GK-1/` },
			},
		]);
		expect(page.shortlyPosted).toMatchObject([{ period: '2025-06-01', days: 3, required: 10 }]);
	});

	it('stands what members may read in the village, never among what is waited for', () => {
		const page = pageOf({ asOf }, { catalogue: [members] });
		expect(page.affairs[2]?.restricted.map(({ id }) => id)).toEqual(['CW-05']);
		expect(page.waiting).toEqual([]);
		expect(page.counts).toEqual({});
	});

	it('stands not what members could read by a row that is no longer in force', () => {
		const page = pageOf({ asOf }, { catalogue: [{ ...members, 失效日期: '2025-12-19' }] });
		expect(page.affairs[2]?.restricted).toEqual([]);
	});
});
