import { describe, expect, it } from 'vitest';
import type { FirstCommits } from '../../src/domain/obligations/first-commits.ts';
import { listHeadlines } from '../../src/summary/disclosure-headlines.ts';
import { findRepetitions } from '../../src/summary/repetitions.ts';
import { buildVillageCalendar } from '../../src/summary/village-calendar.ts';
import { aDisclosure, aLedgerRow, anObligation, type VillageParts } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';

const catalogue = [
	anObligation({
		...{ 目录编号: 'CW-02', 类别: '财务', 公开事项: '收支明细' },
		...{ 公开时限: '次月15日', 数据表: 'ledger' },
	}),
	anObligation({
		...{ 目录编号: 'CW-05', 类别: '财务', 公开事项: '防火', 公开频次: '事项发生时' },
		公开时限: '事后10日',
	}),
];
const months = ['2025-01', '2025-02', '2025-03'];
const finance = months.map((period, index) =>
	aDisclosure({
		...{ 编号: `GK-${index + 1}`, 目录编号: 'CW-02', 期间: period },
		发布日期: `2025-0${index + 2}-10`,
	}),
);
const ledger = Object.fromEntries(months.map((key) => [key, [aLedgerRow({})]]));
const held = (month: string, last: string) => `ledger 2025-${month}-01..2025-${month}-${last}`;
const heldLate = {
	[held('01', '31')]: '2025-11-29',
	[held('02', '28')]: '2025-11-29',
	[held('03', '31')]: '2025-11-29',
};

const proved = (firstCommits: FirstCommits | undefined, parts: VillageParts = {}) => {
	const { dataset, context } = aDatedVillage(
		{ asOf: '2025-12-02' },
		{ catalogue, finance, ledger, ...parts },
	);
	return { dataset: { ...dataset, firstCommits }, context };
};
const statuses = (firstCommits: FirstCommits | undefined, parts: VillageParts = {}) => {
	const { dataset, context } = proved(firstCommits, parts);
	return buildVillageCalendar(dataset, context).obligations.flatMap(({ entries }) =>
		entries.filter(({ id }) => id !== undefined).map(({ status }) => status),
	);
};
const kinds = (firstCommits: FirstCommits | undefined, parts: VillageParts = {}) =>
	statuses(firstCommits, parts).map(({ kind }) => kind);

describe('the status of what is registered as in time', () => {
	it('is the village’s own word where no history proves a day', () => {
		expect(kinds(undefined)).toEqual(['on-time', 'on-time', 'on-time']);
		expect(kinds({})).toEqual(['on-time', 'on-time', 'on-time']);
		expect(kinds({ [held('01', '31')]: '' })).toEqual(['on-time', 'on-time', 'on-time']);
	});

	it('says how late the table came in, though the registration was there', () => {
		const registered = { 'finance/GK-1': '2025-02-10', 'CW-02 2025-01': '2025-02-10' };
		const [january, february] = statuses({ ...registered, [held('01', '31')]: '2025-11-29' });
		expect(january).toEqual({
			...{ kind: 'data-late', due: '2025-02-15', days: 287 },
			...{ publishedOn: '2025-02-10', committedOn: '2025-11-29' },
		});
		expect(february?.kind).toBe('on-time');
	});

	it('says how late the registration came in, though the table was there', () => {
		const late = { 'finance/GK-1': '2025-11-29', 'CW-02 2025-01': '2025-11-29' };
		expect(kinds({ ...late, [held('01', '31')]: '2025-02-09' })[0]).toBe('data-late');
	});

	it('does not change with a new number, nor with a period put right', () => {
		expect(kinds({ 'finance/GK-1': '2025-11-29', 'CW-02 2025-01': '2025-02-10' })[0]).toBe(
			'on-time',
		);
		expect(kinds({ 'finance/GK-1': '2025-02-10', 'CW-02 2025-01': '2025-11-29' })[0]).toBe(
			'on-time',
		);
	});

	it('counts a longer period from the day on which the last of its months was there', () => {
		const quarter = aDisclosure({
			...{ 编号: 'GK-9', 目录编号: 'CW-02', 期间: '2025-Q1', 发布日期: '2025-04-10' },
		});
		const first = { [held('01', '31')]: '2025-02-01', [held('02', '28')]: '2025-03-01' };
		const of = (march: string) => {
			const { dataset, context } = aDatedVillage(
				{ asOf: '2025-12-02', closing: 'quarter' },
				{ catalogue, ledger, finance: [quarter] },
			);
			const firstCommits = { ...first, [held('03', '31')]: march };
			const [item] = buildVillageCalendar({ ...dataset, firstCommits }, context).obligations;
			return item?.entries.find(({ id }) => id !== undefined)?.status.kind;
		};
		expect(of('2025-04-09')).toBe('on-time');
		expect(of('2025-06-09')).toBe('data-late');
	});

	it('is proved of an event by its registration', () => {
		const fire = aDisclosure({
			...{ 编号: 'GK-1', 目录编号: 'CW-05', 期间: '2025-03-09', 发布日期: '2025-03-10' },
		});
		const of = (day: string) =>
			kinds({ 'finance/GK-1': day, 'CW-05 2025-03-09': day }, { finance: [fire] });
		expect(of('2025-03-18')).toEqual(['on-time']);
		expect(of('2025-06-18')).toEqual(['data-late']);
	});

	it('stands beside the stated day in every list', () => {
		const { dataset, context } = proved(heldLate);
		expect(
			listHeadlines(dataset, context).map(({ id, committedOn, punctuality }) => [
				...[id, committedOn, punctuality?.kind],
			]),
		).toEqual(['GK-3', 'GK-2', 'GK-1'].map((id) => [id, '2025-11-29', 'data-late']));
		const punctual = proved({ [held('01', '31')]: '2025-02-12' });
		expect(listHeadlines(punctual.dataset, punctual.context)[2]).not.toHaveProperty('committedOn');
	});
});

describe('data that came in together', () => {
	const backfilled = (firstCommits: FirstCommits) => {
		const { dataset, context } = proved(firstCommits);
		return findRepetitions(dataset, context).filter(({ kind }) => kind === 'committed-together');
	};

	it('for three periods or more, long after the days stated for them, is found', () => {
		expect(backfilled(heldLate)).toMatchObject([
			{
				...{ kind: 'committed-together', affair: 'finance', item: 'CW-02' },
				committedOn: '2025-11-29',
				disclosures: months.map((period) => ({ period })),
			},
		]);
	});

	it('for two periods, or on the days that are stated, is not', () => {
		expect(backfilled({ ...heldLate, [held('03', '31')]: '2025-11-28' })).toEqual([]);
		expect(
			backfilled({
				...{ [held('01', '31')]: '2025-02-10', [held('02', '28')]: '2025-03-10' },
				[held('03', '31')]: '2025-04-10',
			}),
		).toEqual([]);
	});
});
