import type { Homestead } from '../../domain/tables/homesteads.ts';
import type { HomesteadLine } from '../../views/pages/homesteads.ts';
import type { RecordsAbout } from '../../views/subject-links.ts';
import { examplesOf, made, type Example } from './example.ts';
import { mark, nothingSaid, saidOfRow, villageId } from './parts.ts';
import * as rows from './rows.ts';
import { hostile, unbroken } from './texts.ts';

const approved = made<HomesteadLine>({
	homestead: rows.homestead,
	stages: [
		made<HomesteadLine['stages'][number]>({ name: 'applied', state: 'taken', on: '2025-03-03' }),
		{ name: 'posted', state: 'taken', on: '2025-03-10', until: '2025-03-16' },
		made<HomesteadLine['stages'][number]>({ name: 'sent', state: 'undated' }),
		made<HomesteadLine['stages'][number]>({ name: 'approved', state: 'taken', on: '2025-04-21' }),
	],
	daysToApproval: 49,
	shortPosting: { days: 7, required: 10 },
	...{ marks: [], records: nothingSaid },
});

const waiting = made<HomesteadLine>({
	homestead: made<Homestead>({
		...rows.homestead,
		...{ id: unbroken, applicant: hostile, group: hostile, opinion: hostile },
		...{ area: undefined, approvedOn: undefined, sentOn: undefined, result: 'posted' },
	}),
	stages: [
		made<HomesteadLine['stages'][number]>({ name: 'applied', state: 'taken', on: '2025-03-03' }),
		made<HomesteadLine['stages'][number]>({ name: 'posted', state: 'taken', on: '2025-03-10' }),
		made<HomesteadLine['stages'][number]>({ name: 'sent', state: 'awaited' }),
		made<HomesteadLine['stages'][number]>({ name: 'approved', state: 'awaited' }),
	],
	waitingDays: 400,
	...{ marks: [mark], records: saidOfRow },
	standard: { name: hostile, rate: 12_000, unit: '平方米', path: '/nowhere/#row-1' },
});

export const homesteadExamples: readonly Example[] = [
	...examplesOf<{ village: string; lines: readonly HomesteadLine[] }>('registers/HomesteadList', {
		'waiting long, and approved': { village: villageId, lines: [waiting, approved] },
		none: { village: villageId, lines: [] },
	}),
	...examplesOf<{ village: string; records: RecordsAbout }>('registers/RecordWords', {
		'asked and looked at': {
			village: villageId,
			records: {
				...saidOfRow,
				supervision: [{ ...rows.supervisionRecord, opinion: hostile }],
			},
		},
		nothing: { village: villageId, records: nothingSaid },
	}),
	...examplesOf<{ line: HomesteadLine }>('registers/HomesteadStages', {
		'posted for too few days, a stage without its date': { line: approved },
	}),
];
