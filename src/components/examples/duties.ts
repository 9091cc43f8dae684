import type { DutyLine } from '../../views/duties.ts';
import type { OfficialsPage } from '../../views/pages/officials.ts';
import { examplesOf, made, type Example } from './example.ts';
import { nothingSaid, saidOfRow, villageId } from './parts.ts';
import * as rows from './rows.ts';
import { hostile, long } from './texts.ts';

const lines: readonly DutyLine[] = [
	{
		duty: { ...rows.duty, duty: hostile, role: hostile, note: hostile },
		...{ overdueDays: 40, records: saidOfRow },
	},
	made<DutyLine>({
		duty: { ...rows.duty, id: 'ZR2025-02', duty: long, state: 'done' },
		records: nothingSaid,
	}),
	made<DutyLine>({
		duty: made<DutyLine['duty']>({
			...rows.duty,
			...{ id: 'ZR2025-03', dueOn: undefined, signedOn: undefined, state: undefined },
		}),
		records: nothingSaid,
	}),
];

const years: OfficialsPage['appraisals'] = [
	{
		year: 2025,
		rows: [
			rows.appraisal,
			made<(typeof rows)['appraisal']>({
				...rows.appraisal,
				...{ name: hostile, role: hostile, unfit: undefined, payEffect: undefined },
			}),
		],
	},
];

export const dutyExamples: readonly Example[] = [
	...examplesOf<{ village: string; lines: readonly DutyLine[] }>('registers/Duties', {
		'overdue, done and standing': { village: villageId, lines },
		none: { village: villageId, lines: [] },
	}),
	...examplesOf<{ years: OfficialsPage['appraisals'] }>('registers/Appraisals', {
		'of a year': { years },
		none: { years: [] },
	}),
];
