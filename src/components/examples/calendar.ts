import type { NoLog } from '../../corrections/correction.ts';
import type { ObligationStatus } from '../../domain/obligations/obligation-status.ts';
import type { Township } from '../../domain/tables/townships.ts';
import type { Village } from '../../domain/tables/villages.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { StatusCounts } from '../../summary/status-counts.ts';
import type { RepetitionLine, VillageWithRepetitions } from '../../views/repetition-lines.ts';
import type { GridRow } from '../../views/pages/calendar-grid.ts';
import type {
	CalendarCell,
	EventRow,
	PeriodicRow,
	WaitedFor,
} from '../../views/pages/village-calendar.ts';
import { examplesOf, made, type Example } from './example.ts';
import { villageId } from './parts.ts';
import { item, township, village } from './rows.ts';
import { hostile } from './texts.ts';

/** One status of each kind. */
const statuses: readonly ObligationStatus[] = [
	{ kind: 'on-time', due: '2025-04-15' },
	{ kind: 'late', due: '2025-04-15', days: 3 },
	{
		...{ kind: 'data-late', due: '2025-04-15', days: 228 },
		...{ publishedOn: '2025-04-10', committedOn: '2025-11-29' },
	},
	{ kind: 'published' },
	{ kind: 'not-applicable', reason: hostile },
	{ kind: 'missing', due: '2025-04-15', days: 400 },
	{ kind: 'absent' },
	{ kind: 'table-missing', table: 'ledger', due: '2025-07-15', days: 12 },
	{ kind: 'unregistered', due: '2025-04-15', days: 3 },
	{ kind: 'not-due', due: '2025-12-31' },
];

const months = Array.from(
	{ length: 10 },
	(_, index) => `2025-${String(index + 1).padStart(2, '0')}`,
);

const cells: readonly CalendarCell[] = statuses.map((status, index) => ({
	months: 1,
	entry: { period: months[index] ?? '', status },
	...(index % 2 === 0 ? { path: '/nowhere/' } : {}),
}));

const hostileItem = {
	...item,
	id: 'CW-02',
	item: hostile,
	by: hostile,
	frequency: 'event',
} as const;

const repetitions: readonly RepetitionLine[] = [
	made<RepetitionLine>({
		repetition: { kind: 'ledger-repeated', periods: ['2025-01', '2025-02'], rows: 12 },
		evidence: [{ period: '2025-01', path: '/nowhere/' }],
	}),
	{
		repetition: {
			...{ kind: 'text-repeated', affair: 'village', item: item.id },
			disclosures: [
				{ id: 'A-1', period: '2025-01', publishedOn: '2025-02-01' },
				{ id: 'A-2', period: '2025-02', publishedOn: '2025-03-01' },
			],
		},
		itemName: hostile,
		evidence: [],
	},
	{
		repetition: {
			...{ kind: 'published-together', affair: 'village', item: item.id },
			publishedOn: '2025-03-01',
			disclosures: [{ id: 'A-1', period: '2025-01', publishedOn: '2025-03-01' }],
		},
		itemName: hostile,
		evidence: [{ period: '2025-01', path: '/nowhere/' }],
	},
	{
		repetition: {
			...{ kind: 'committed-together', affair: 'finance', item: item.id },
			committedOn: '2025-11-29',
			disclosures: [{ id: 'A-1', period: '2025-01', publishedOn: '2025-02-10' }],
		},
		itemName: hostile,
		evidence: [{ period: '2025-01', path: '/nowhere/' }],
	},
];

const waited = (given: Partial<WaitedFor>): WaitedFor => ({
	item,
	from: '2025-01',
	to: '2025-03',
	periods: 3,
	due: '2025-02-15',
	days: 90,
	isOlder: false,
	unregistered: false,
	...given,
});

const gridRow = made<GridRow>({
	village: { id: villageId, name: '柳溪村' },
	township,
	counts: { 'on-time': 5, missing: 2 },
	missing: 2,
	tableMissing: 1,
	dataLate: 1,
	missingDays: 400,
	olderWaiting: 3,
	waits: true,
	newestOn: '2025-04-10',
	age: 12,
	months: [
		{ 'on-time': 1 },
		{ late: 1, 'data-late': 1 },
		{ missing: 2, 'table-missing': 1 },
		{},
		{ absent: 1 },
		{ 'not-due': 2, published: 1 },
		...[{}, {}, {}, {}],
	].map((counts) => ({ counts, hasDue: !('not-due' in counts) })),
});

const silentRow = made<GridRow>({
	...gridRow,
	village: { id: '990101001201', name: hostile },
	township: { id: '990102', name: hostile },
	waits: false,
	newestOn: undefined,
	months: months.map(() => ({ counts: {}, hasDue: false })),
	tableMissing: 0,
	dataLate: 0,
});

const event = made<EventRow>({
	item,
	counts: { 'on-time': 2, late: 1 },
	newest: { period: '2025-03-05', path: '/nowhere/' },
});

export const calendarExamples: readonly Example[] = [
	...examplesOf<{ repetitions: readonly RepetitionLine[] }>('calendar/Repetitions', {
		'one of each kind': { repetitions },
	}),
	...examplesOf<{ who: string; counts: StatusCounts; asOf: IsoDate }>('calendar/CalendarSentence', {
		'all kinds': {
			who: hostile,
			counts: Object.fromEntries(statuses.map(({ kind }, index) => [kind, index + 1])),
			asOf: '2025-11-29',
		},
		'nothing counted': { who: '柳溪村', counts: {}, asOf: '2025-11-29' },
	}),
	...examplesOf<{ villages: readonly VillageWithRepetitions[] }>('calendar/CountyRepetitions', {
		'a village': { villages: [{ id: villageId, name: hostile, township: hostile, repetitions }] },
		none: { villages: [] },
	}),
	...examplesOf<{ history: { since: string } | NoLog }>('calendar/DatesNote', {
		'with a history': { history: { since: '2026-11-22T11:45' } },
		'without one': { history: 'no-repository' },
	}),
	...examplesOf<{ rows: readonly EventRow[]; caption: string }>('calendar/EventTable', {
		'some, and none yet': {
			rows: [event, made<EventRow>({ item: hostileItem, counts: {} })],
			caption: '发生时公开的事项',
		},
	}),
	...examplesOf<{
		file: string;
		townships: readonly { readonly id: string; readonly name: string }[];
		affairs: readonly string[];
	}>('calendar/GridFilter', {
		'townships and affairs': {
			file: 'all',
			townships: [township, { id: '990102', name: hostile }],
			affairs: ['党务', '财务'],
		},
		'nothing to choose from': { file: '990101', townships: [], affairs: [] },
	}),
	...examplesOf<{ months: readonly string[] }>(
		'calendar/MonthHeadings',
		{ 'ten months': { months }, 'over a new year': { months: ['2024-12', '2025-01'] } },
		{ within: 'headings' },
	),
	...examplesOf<{ rows: readonly PeriodicRow[]; months: readonly string[]; caption: string }>(
		'calendar/PeriodicTable',
		{
			'every status': {
				rows: [
					{ item, frequency: 'month', cells },
					{
						item: hostileItem,
						frequency: 'quarter',
						cells: [
							{ months: 3, entry: { period: '2025-Q1', status: { kind: 'absent' } } },
							{ months: 3, entry: { period: '2025-Q2', status: { kind: 'not-due' } } },
							{ months: 1 },
							{ months: 1 },
							{ months: 1 },
							{ months: 1 },
						],
					},
				],
				months,
				caption: hostile,
			},
		},
	),
	...examplesOf('calendar/StatusLegend', { 'the words': {} }),
	...examplesOf<{ status: ObligationStatus; path: string | undefined }>(
		'calendar/StatusWord',
		Object.fromEntries(
			statuses.flatMap((status) => [
				[status.kind, { status }],
				[`${status.kind}, with a page`, { status, path: '/nowhere/' }],
			]),
		),
	),
	...examplesOf<{
		rows: readonly GridRow[];
		months: readonly string[];
		caption: string;
		affair: string;
		withTownship?: boolean;
	}>('calendar/VillageGrid', {
		'waiting, and with nothing yet': {
			...{ rows: [gridRow, silentRow], months, caption: '财务公开', affair: '财务' },
			withTownship: true,
		},
		'no village': { rows: [], months, caption: '党务公开', affair: '党务' },
	}),
	...examplesOf<{
		waiting: readonly WaitedFor[];
		village: Village;
		township: Township | undefined;
	}>('calendar/WaitingList', {
		'of this year and older, hostile': {
			waiting: [
				waited({ path: '/nowhere/' }),
				waited({ periods: 1, lacking: '收支明细' }),
				waited({ from: '', to: '', periods: 1 }),
				waited({ item: hostileItem, from: '2025-03-05', periods: 1, unregistered: true }),
				waited({ isOlder: true, from: '2023', to: '2023', periods: 1 }),
			],
			village,
			township,
		},
		nothing: { waiting: [], village, township: undefined },
	}),
];
