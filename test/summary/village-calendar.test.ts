import { describe, expect, it } from 'vitest';
import { buildVillageCalendar, type CalendarEntry } from '../../src/summary/village-calendar.ts';
import {
	aContract,
	aDisclosure,
	anInspection,
	aLedgerRow,
	anObligation,
	type Cells,
	type VillageParts,
} from '../builders.ts';
import { aDatedVillage, type Dated } from '../dated-village.ts';

const ledgerItem = anObligation({
	目录编号: 'CW-02',
	类别: '财务',
	公开事项: '收支明细',
	公开时限: '次月15日',
	数据表: 'ledger',
});

const calendarOf = (dated: Dated, parts: VillageParts) => {
	const { dataset, context } = aDatedVillage(dated, parts);
	return buildVillageCalendar(dataset, context);
};

const wordsOf = ({ period, status, id, ledger, recorded }: CalendarEntry) =>
	[period, status.kind, id, ledger && `ledger ${ledger}`, recorded].filter(Boolean).join(' ');

const entriesOf = (dated: Dated, parts: VillageParts) =>
	calendarOf(dated, parts).obligations.flatMap(({ entries }) => entries.map(wordsOf));

const registered = (cells: Cells) => aDisclosure({ 目录编号: 'CW-02', ...cells });

describe('the calendar of a village', () => {
	it('expects every period of the catalogue, whatever the village chose to publish', () => {
		expect(
			entriesOf(
				{ asOf: '2025-04-20' },
				{
					catalogue: [ledgerItem],
					ledger: { '2025-02': [aLedgerRow({})], '2025-03': [aLedgerRow({})] },
					finance: [registered({ 期间: '2025-02', 发布日期: '2025-03-14' })],
				},
			),
		).toEqual([
			'2025-01 missing',
			'2025-02 on-time GK-1 ledger 2025-02',
			'2025-03 unregistered ledger 2025-03',
			'2025-04 not-due',
		]);
	});

	it('is not fulfilled by a registration without the ledger, and says so', () => {
		const finance = [registered({ 期间: '2025-Q1', 发布日期: '2025-04-14' })];
		const months = ['2025-01', '2025-02', '2025-03'].map((key) => [key, [aLedgerRow({})]]);
		const statuses = (ledger: VillageParts['ledger']) =>
			entriesOf(
				{ asOf: '2025-04-20', closing: 'quarter' },
				{ catalogue: [ledgerItem], finance, ...(ledger && { ledger }) },
			)[0];
		expect(statuses(Object.fromEntries(months))).toBe('2025-Q1 on-time GK-1');
		expect(statuses(Object.fromEntries(months.slice(1)))).toBe('2025-Q1 table-missing GK-1');
		expect(statuses(undefined)).toBe('2025-Q1 table-missing GK-1');
	});

	it('is not fulfilled while an entity that keeps accounts of its own hands none in', () => {
		const group = { 主体: '村民小组:三组', 起始公开日期: '2025-02-01' };
		const parts = {
			catalogue: [ledgerItem],
			entities: [{ 主体: '集体经济组织', 起始公开日期: '2024-01-01' }, group],
			ledger: {
				'2025-01': [aLedgerRow({ 日期: '2025-01-05' })],
				'2025-02': [aLedgerRow({ 日期: '2025-02-05' })],
			},
			finance: [
				registered({ 编号: 'GK-1', 期间: '2025-01', 发布日期: '2025-02-10' }),
				registered({ 编号: 'GK-2', 期间: '2025-02', 发布日期: '2025-03-10' }),
			],
		};
		const { obligations } = calendarOf({ asOf: '2025-03-20' }, parts);
		expect(obligations[0]?.entries.slice(0, 2).map(({ status }) => status)).toEqual([
			{ kind: 'on-time', due: '2025-02-15' },
			{
				...{ kind: 'table-missing', table: 'ledger', entities: ['村民小组:三组'] },
				...{ due: '2025-03-15', days: 5 },
			},
		]);
	});

	it('follows the closing cycle of the village', () => {
		expect(
			entriesOf({ asOf: '2025-04-20', closing: 'quarter' }, { catalogue: [ledgerItem] }),
		).toEqual(['2025-Q1 missing', '2025-Q2 not-due']);
	});

	it('judges a period by the rules in force on its last day', () => {
		const catalogue = [{ ...ledgerItem, 公开时限: '' }];
		const finance = [
			registered({ 期间: '2025-01', 发布日期: '2025-02-20' }),
			registered({ 编号: 'GK-2', 期间: '2025-02', 发布日期: '2025-03-20' }),
		];
		const ledger = { '2025-01': [aLedgerRow({})], '2025-02': [aLedgerRow({})] };
		const rules = [{ from: '2025-02-15', reason: '县文件', ledgerDue: '次月28日' }];
		const words = (more: Partial<Dated>) =>
			entriesOf(
				{ asOf: '2025-03-21', overrides: { ledgerDue: '次月15日' }, ...more },
				{ catalogue, finance, ledger },
			).map((each) => each.replace(/ ledger .*/, ''));
		expect(words({})).toEqual(['2025-01 late GK-1', '2025-02 late GK-2', '2025-03 not-due']);
		expect(words({ rules })).toEqual([
			'2025-01 late GK-1',
			'2025-02 on-time GK-2',
			'2025-03 not-due',
		]);
	});

	it('takes the due date of the profile where the catalogue has none', () => {
		const catalogue = [{ ...ledgerItem, 公开时限: '' }];
		const january = (overrides?: Dated['overrides']) =>
			calendarOf({ asOf: '2025-02-12', ...(overrides && { overrides }) }, { catalogue })
				.obligations[0]?.entries[0]?.status;
		expect(january()).toEqual({ kind: 'absent' });
		expect(january({ ledgerDue: '次月10日' })).toEqual({
			kind: 'missing',
			due: '2025-02-10',
			days: 2,
		});
	});

	it('counts what is published under an earlier row of an amended item', () => {
		const amended = [
			{ ...ledgerItem, 失效日期: '2025-01-31' },
			{ ...ledgerItem, 目录编号: 'CW-09', 生效日期: '2025-02-01' },
		];
		const parts = {
			catalogue: amended,
			finance: [
				registered({ 编号: 'GK-1', 期间: '2025-01', 发布日期: '2025-02-10' }),
				registered({ 编号: 'GK-2', 期间: '2025-02', 发布日期: '2025-03-10' }),
			],
			ledger: { '2025-01': [aLedgerRow({})], '2025-02': [aLedgerRow({})] },
		};
		const { obligations } = calendarOf({ asOf: '2025-03-20' }, parts);
		expect(obligations.map(({ item }) => item)).toEqual(['CW-09']);
		expect(obligations[0]?.entries.map(wordsOf)).toEqual([
			'2025-01 on-time GK-1 ledger 2025-01',
			'2025-02 on-time GK-2 ledger 2025-02',
			'2025-03 not-due',
		]);
	});

	it('never waits for an event that nobody recorded', () => {
		const event = anObligation({
			目录编号: 'CW-03',
			类别: '财务',
			公开频次: '事项发生时',
			公开时限: '事后10日',
		});
		expect(entriesOf({ asOf: '2025-04-20' }, { catalogue: [event] })).toEqual([]);
		expect(
			entriesOf(
				{ asOf: '2025-04-20' },
				{
					catalogue: [event],
					finance: [aDisclosure({ 期间: '2025-03-14', 发布日期: '2025-03-25' })],
				},
			),
		).toEqual(['2025-03-14 late GK-1']);
	});

	it('waits for a decision that the register records and nobody disclosed', () => {
		const catalogue = [
			anObligation({
				目录编号: 'SW-04',
				类别: '村务',
				公开频次: '事项发生时',
				公开时限: '事后10日',
				数据表: 'decisions',
			}),
		];
		const older = { asOf: '2026-12-20' };
		const decision = (编号: string, cells: Cells) => ({
			编号,
			事项: '修路',
			类型: '公益事业',
			...cells,
		});
		const decisions = [
			decision('JY-1', { '村民（代表）会议': '2025-03-01' }),
			decision('JY-2', { '村民（代表）会议': '2025-03-05', 决议公开: '2025-03-10' }),
			decision('JY-3', { '村民（代表）会议': '2025-03-07' }),
			decision('JY-4', {}),
		];
		const disclosed = aDisclosure({
			目录编号: 'SW-04',
			期间: '2025-03-07',
			发布日期: '2025-03-09',
		});
		expect(
			entriesOf({ asOf: '2025-04-20' }, { catalogue, decisions, 'village-affairs': [disclosed] }),
		).toEqual(['2025-03-01 missing JY-1', '2025-03-05 on-time JY-2', '2025-03-07 on-time GK-1']);
		const [later] = calendarOf(older, { catalogue, decisions }).obligations;
		expect(later?.olderWaiting.map(({ first, count }) => [first.recorded, count])).toEqual([
			['JY-1', 1],
			['JY-3', 1],
		]);
	});

	it('waits for a contract that lets something, and for the audit of a term', () => {
		const event = (目录编号: string, 数据表: string) =>
			anObligation({
				...{ 目录编号, 类别: '村务', 公开事项: 数据表, 数据表 },
				...{ 公开频次: '事项发生时', 公开时限: '事后10日' },
			});
		const catalogue = [event('SW-07', 'contracts'), event('SW-21', 'inspections')];
		const contract = (编号: string, cells: Cells) =>
			aContract({ 编号, 名称: `${编号}承包合同`, 类型: '资源发包', ...cells });
		const parts = {
			catalogue,
			contracts: [
				contract('HT-1', { 签订日期: '2025-03-01' }),
				contract('HT-2', { 签订日期: '2025-03-02', 类型: '服务' }),
				contract('HT-3', { 签订日期: '2025-02-01' }),
			],
			inspections: [
				anInspection({ 编号: 'JC-1', 反馈日期: '2025-03-01', 公开日期: '2025-03-05' }),
				anInspection({ 编号: 'JC-2', 反馈日期: '2025-03-02', 公开日期: '' }),
				anInspection({ 编号: 'JC-3', 种类: '巡察', 反馈日期: '2025-03-03', 公开日期: '' }),
			],
		};
		expect(entriesOf({ asOf: '2025-04-20' }, parts)).toEqual([
			...['2025-02-01 missing HT-3', '2025-03-01 missing HT-1'],
			...['2025-03-01 on-time JC-1', '2025-03-02 missing JC-2'],
		]);
		const told = [
			aDisclosure({ 编号: 'GK-1', 目录编号: 'SW-07', 期间: '2025-03-05', 发布日期: '2025-03-06' }),
			aDisclosure({
				...{ 编号: 'GK-2', 目录编号: 'SW-07', 期间: '2025-04-10', 发布日期: '2025-04-11' },
				标题: 'HT-3承包合同公示',
			}),
		];
		expect(entriesOf({ asOf: '2025-04-20' }, { ...parts, 'village-affairs': told })).toEqual([
			...['2025-03-05 on-time GK-1', '2025-04-10 on-time GK-2'],
			...['2025-03-01 on-time JC-1', '2025-03-02 missing JC-2'],
		]);
	});

	it('asks of what must stand disclosed that there is one', () => {
		const catalogue = [anObligation({ 目录编号: 'CW-03', 类别: '财务', 公开频次: '长期' })];
		const parts = { catalogue, finance: [aDisclosure({ 期间: '2019', 发布日期: '2020-01-10' })] };
		expect(entriesOf({ asOf: '2025-04-20' }, { catalogue })).toEqual(['absent']);
		expect(entriesOf({ asOf: '2025-04-20' }, parts)).toEqual(['published GK-1']);
	});

	it('does not count what is for members or specific persons', () => {
		const catalogue = [
			{ ...ledgerItem, 公开对象: '本村成员' },
			anObligation({ 目录编号: 'CW-03', 类别: '财务', 公开对象: '特定对象', 公开频次: '长期' }),
		];
		expect(calendarOf({ asOf: '2025-04-20' }, { catalogue }).obligations).toEqual([]);
	});

	it('keeps what lies before the months in detail as counts and runs', () => {
		const { obligations } = calendarOf(
			{ asOf: '2026-05-20', since: '2024-11-01' },
			{
				catalogue: [ledgerItem],
				ledger: {
					'2025-01': [aLedgerRow({ 日期: '2025-01-05' })],
					'2025-02': [aLedgerRow({ 日期: '2025-02-05' })],
				},
				finance: [registered({ 期间: '2024-12', 发布日期: '2025-01-10' })],
			},
		);
		expect(obligations[0]?.entries[0]?.period).toBe('2025-05');
		expect(obligations[0]?.older).toEqual({ missing: 3, 'table-missing': 1, unregistered: 2 });
		expect(
			obligations[0]?.olderWaiting.map(({ first, to, count }) => [
				first.period,
				to,
				count,
				first.status.kind,
			]),
		).toEqual([
			['2024-11', '2024-11', 1, 'missing'],
			['2024-12', '2024-12', 1, 'table-missing'],
			['2025-01', '2025-01', 1, 'unregistered'],
			['2025-02', '2025-02', 1, 'unregistered'],
			['2025-03', '2025-04', 2, 'missing'],
		]);
	});

	it('says when each affair was last disclosed', () => {
		const parts = {
			catalogue: [ledgerItem],
			finance: [
				registered({ 编号: 'GK-1', 期间: '2025-01', 发布日期: '2025-02-10' }),
				registered({ 编号: 'GK-2', 期间: '2025-02', 发布日期: '2025-06-10' }),
			],
		};
		expect(calendarOf({ asOf: '2025-04-20' }, parts).newestOn).toEqual({ finance: '2025-02-10' });
	});

	it('stays small: years that are over add their counts alone', () => {
		const sizeSince = (since: string) =>
			JSON.stringify(calendarOf({ asOf: '2025-12-20', since }, fortyItems)).length;
		expect(sizeSince('2021-01-01')).toBeLessThan(60_000);
		expect(sizeSince('2021-01-01') - sizeSince('2024-01-01')).toBeLessThan(1_000);
	});
});

/** Forty items a month; one of them published for sixty months, the others never. */
const fortyItems: VillageParts = {
	catalogue: Array.from({ length: 40 }, (_, index) => ({
		...ledgerItem,
		目录编号: index === 0 ? 'CW-02' : `CW-X${index}`,
		公开事项: `事项${index}`,
		数据表: '',
	})),
	finance: Array.from({ length: 60 }, (_, index) => {
		const month = `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
		return registered({ 编号: `CW-${index}`, 期间: month, 发布日期: `${month}-28` });
	}),
};
