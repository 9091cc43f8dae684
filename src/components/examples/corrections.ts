import type { LogScope, NoLog, SkippedVersion } from '../../corrections/correction.ts';
import type { Erased } from '../../domain/tables/erased.ts';
import type { Portal } from '../../domain/portal/portal.ts';
import type { CorrectionLine } from '../../corrections/correction-line.ts';
import type { CountyCorrectionLine, PageCorrections } from '../../views/pages/corrections.ts';
import { examplesOf, made, type Example } from './example.ts';
import { villageId } from './parts.ts';
import { hostile, long } from './texts.ts';

const changed = made<CorrectionLine>({
	id: 'a1b2c3',
	village: villageId,
	kind: 'changed',
	on: '2025-05-06',
	publishedOn: '2025-04-10',
	subject: '收支明细',
	isDisclosure: false,
	period: '2025-03',
	name: '记-3-1',
	path: '/nowhere/',
	cells: [
		{
			...{ field: 'expense', heading: '支出（元）', unit: '元', form: 'money' },
			...{ before: '120.00', after: '-0.01' },
		},
		{
			...{ field: 'summary', heading: '摘要', unit: undefined, form: 'text' },
			...{ before: hostile, after: long },
		},
		{
			...{ field: 'handler', heading: '经手人', unit: undefined, form: 'text' },
			withheld: true,
		},
	],
	reason: { kind: 'given', text: hostile },
	commit: '0123456789abcdef0123456789abcdef01234567',
});

const lines: readonly CorrectionLine[] = [
	changed,
	{
		...changed,
		...{ id: 'a1b2c4', kind: 'added', name: hostile, path: undefined, cells: [] },
		reason: { kind: 'none' },
	},
	{ ...changed, id: 'a1b2c5', kind: 'removed', cells: [], reason: { kind: 'withheld' } },
	{
		...changed,
		...{ id: 'a1b2c6', kind: 'withdrawn', isDisclosure: true, cells: [] },
		reason: { kind: 'unasked' },
	},
	{ ...changed, id: 'a1b2c7', kind: 'replaced', rows: 240, cells: [], misdated: true },
	{ ...changed, id: 'a1b2c9', reason: { kind: 'given', text: hostile, on: '2025-06-02' } },
];

const ofCounty: readonly CountyCorrectionLine[] = [
	{ ...changed, id: 'a1b2c8', villageName: `柳溪镇 ${hostile}` },
];

const skipped: readonly SkippedVersion[] = Array.from({ length: 22 }, (_, index) => ({
	village: villageId,
	table: 'ledger',
	name: '2025-03',
	commit: `${String(index).padStart(4, '0')}456789abcdef0123456789abcdef01234567`,
	on: '2025-05-06',
}));

export const correctionExamples: readonly Example[] = [
	...examplesOf<{ lines: readonly (CorrectionLine | CountyCorrectionLine)[] }>(
		'corrections/CorrectionList',
		{ 'every kind': { lines }, 'of several villages': { lines: ofCounty } },
	),
	...examplesOf<{ village: string; corrections: PageCorrections }>('corrections/IssueCorrections', {
		'more than the page lists': { village: villageId, corrections: { total: 70, lines } },
		none: { village: villageId, corrections: { total: 0, lines: [] } },
	}),
	...examplesOf<{ log: LogScope | NoLog; history: Portal['history'] }>('corrections/LogScope', {
		'from a day that the county set': {
			log: { since: '2025-01-01', moves: [] },
			history: { since: '2025-01-01', rewritten: [] },
		},
		'from the first commit': {
			log: { since: '2025-01-01', moves: [] },
			history: { rewritten: [] },
		},
		'moved and rewritten': {
			log: {
				since: '2025-06-01',
				moves: [
					{ on: '2025-03-02', to: '2025-01-01' },
					{ on: '2025-06-03', from: '2025-01-01', to: '2025-06-01T08:00' },
				],
			},
			history: {
				since: '2025-06-01T08:00',
				rewritten: [{ on: '2025-06-04', from: '0123456789ab', reason: hostile }],
			},
		},
		'no history': { log: 'no-repository', history: { rewritten: [] } },
		'a history that ends too early': { log: 'shallow', history: { rewritten: [] } },
		'a repository of somebody else': { log: 'not-owner', history: { rewritten: [] } },
	}),
	...examplesOf<{ erased: readonly Erased[] }>('corrections/ErasedTexts', {
		hostile: {
			erased: [
				{
					...{ ref: { table: 'erased', key: 'ledger:2025-03:记-3-12' }, at: { file: '', line: 2 } },
					row: { table: 'ledger', period: '2025-03', key: hostile },
					...{ what: 'phone', date: '2025-05-06', by: hostile },
				},
			],
		},
		none: { erased: [] },
	}),
	...examplesOf<{ skipped: readonly SkippedVersion[] }>('corrections/SkippedVersions', {
		'more than are shown': { skipped },
		hostile: {
			skipped: [
				{ village: villageId, table: 'ledger', name: hostile, commit: hostile, on: '2025-05-06' },
			],
		},
		none: { skipped: [] },
	}),
];
