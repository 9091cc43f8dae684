import { describe, expect, it } from 'vitest';
import { calendarGrid, gridCounts } from '../../../src/views/pages/calendar-grid.ts';
import { aDisclosure, anObligation, type VillageParts } from '../../builders.ts';
import { aVillageSummary } from '../village-summary.ts';

const asOf = '2025-04-20';
const catalogue = [
	anObligation({ 目录编号: 'CW-02', 类别: '财务', 公开时限: '次月15日' }),
	anObligation({ 目录编号: 'DW-01', 类别: '党务', 公开频次: '每季度', 公开时限: '次月15日' }),
];
const village = (id: string, parts: VillageParts = {}, since = '2025-02-01') =>
	aVillageSummary({ asOf, since }, { catalogue, ...parts }, { id, name: `${id}村` }).summary;

const published = (period: string, publishedOn: string) =>
	aDisclosure({ 编号: `CW-${period}`, 目录编号: 'CW-02', 期间: period, 发布日期: publishedOn });
const punctual = [published('2025-02', '2025-03-10'), published('2025-03', '2025-04-10')];

/** Two items of March, neither disclosed. */
const newGaps = village(
	'990101001203',
	{
		catalogue: [
			...catalogue,
			anObligation({ 目录编号: 'CW-03', 类别: '财务', 公开事项: '余额', 公开时限: '次月15日' }),
		],
	},
	'2025-03-01',
);

const townships = [
	{
		id: '990101',
		name: '柳溪镇',
		villages: [
			village('990101001200', { finance: punctual }),
			village('990101001201'),
			village('990101001202', { finance: punctual.slice(0, 1) }),
		],
	},
	{ id: '990102', name: '白石镇', villages: [village('990102001200', { finance: punctual })] },
];

describe('the villages of a county', () => {
	it('come by the days since the due dates, added up; then by their ids', () => {
		expect(
			calendarGrid(townships, 'finance', asOf).map(({ village: { id }, missing, missingDays }) => [
				id,
				missing,
				missingDays,
			]),
		).toEqual([
			['990101001201', 2, 36 + 5],
			['990101001202', 1, 5],
			['990101001200', 0, 0],
			['990102001200', 0, 0],
		]);
	});

	it('put one that is long due before two that fell due yesterday', () => {
		const oldGap = village('990101001209', { finance: punctual.slice(1) });
		const [first, second] = calendarGrid(
			[{ id: '990101', name: '柳溪镇', villages: [newGaps, oldGap] }],
			'finance',
			asOf,
		);
		expect([first?.village.id, first?.missing, first?.missingDays]).toEqual([
			'990101001209',
			1,
			36,
		]);
		expect([second?.missing, second?.missingDays]).toEqual([2, 2 * 5]);
	});

	it('are counted by affair, and by all three together', () => {
		const [party, all] = [
			calendarGrid(townships, 'party', asOf),
			calendarGrid(townships, undefined, asOf),
		];
		expect(party.every(({ missing }) => missing === 1)).toBe(true);
		expect(all.find(({ village: { id } }) => id === '990101001201')?.missing).toBe(3);
		expect(gridCounts(all)).toEqual({ missing: 4 + 3, 'on-time': 5, 'not-due': 8 });
	});

	it('have each period in the month it ends in, a running one in the last', () => {
		const [row] = calendarGrid(townships.slice(1), 'finance', asOf);
		expect(row?.months.slice(-3)).toEqual([
			{ counts: { 'on-time': 1 }, hasDue: true },
			{ counts: { 'on-time': 1 }, hasDue: true },
			{ counts: { 'not-due': 1 }, hasDue: false },
		]);
		const [party] = calendarGrid(townships.slice(1), 'party', asOf);
		expect(party?.months.slice(-2).map(({ counts }) => counts)).toEqual([
			{ missing: 1 },
			{ 'not-due': 1 },
		]);
	});

	it('are not due by an event that was disclosed in the month', () => {
		const event = anObligation({
			目录编号: 'CW-09',
			类别: '财务',
			公开频次: '事项发生时',
			公开时限: '事后5日',
		});
		const [row] = calendarGrid(
			[
				{
					...{ id: '990101', name: '柳溪镇' },
					villages: [
						village('990101001200', {
							catalogue: [...catalogue, event],
							finance: [
								...punctual,
								aDisclosure({
									编号: 'S-1',
									目录编号: 'CW-09',
									期间: '2025-04-02',
									发布日期: '2025-04-03',
								}),
							],
						}),
					],
				},
			],
			'finance',
			asOf,
		);
		expect(row?.months.at(-1)).toEqual({
			counts: { 'on-time': 1, 'not-due': 1 },
			hasDue: false,
		});
	});

	it('say how old the newest disclosure of the affair is', () => {
		const [row] = calendarGrid(townships.slice(1), 'finance', asOf);
		expect([row?.newestOn, row?.age]).toEqual(['2025-04-10', 10]);
		const [party] = calendarGrid(townships.slice(1), 'party', asOf);
		expect([party?.newestOn, party?.age]).toEqual([undefined, undefined]);
	});
});
