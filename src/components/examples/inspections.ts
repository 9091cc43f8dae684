import type { Rectification } from '../../domain/tables/rectifications.ts';
import type { AttachmentLink } from '../../views/disclosure-facts.ts';
import type { CountyProblem, InspectedVillage } from '../../views/pages/county-rectifications.ts';
import type { InspectionLine, InspectionsPage } from '../../views/pages/inspections.ts';
import type { RectificationLine } from '../../views/pages/rectifications.ts';
import { examplesOf, made, type Example } from './example.ts';
import { mark, nothingSaid, saidOfRow, villageId } from './parts.ts';
import * as rows from './rows.ts';
import { hostile, long, unbroken } from './texts.ts';

const village = villageId;
const marks = [mark];

const files: readonly AttachmentLink[] = [
	{ name: '整改照片.jpg', path: '/nowhere/1.jpg', bytes: 120_000, rewritten: false },
	{ name: hostile, path: '/nowhere/2.jpg', bytes: 1, rewritten: true },
];

const again = made<Rectification>({
	...rows.rectification,
	...{ id: 'ZG2025-02', problem: hostile, completedOn: undefined },
	status: 'under-way',
	...{ measure: undefined, unit: undefined, owner: undefined, evidence: undefined },
	...{ recheckedOn: undefined, recheckResult: undefined, recurrenceOf: 'ZG2025-01' },
});

const problems: readonly RectificationLine[] = [
	made<RectificationLine>({
		rectification: rows.rectification,
		progress: { kind: 'done', lateDays: 0 },
		inspection: rows.inspection,
		later: [again],
		attachments: files,
		marks,
	}),
	made<RectificationLine>({
		rectification: again,
		progress: { kind: 'overdue', days: 400 },
		earlier: rows.rectification,
		later: [],
		attachments: [],
		marks: [],
	}),
];

const inspected = made<InspectionLine>({
	inspection: rows.inspection,
	reportedOn: '2025-03-01',
	publishedOn: '2025-03-05',
	daysToPublish: 4,
	problems: [
		{
			rectification: rows.rectification,
			progress: { kind: 'done', lateDays: 0 },
			rechecked: true,
		},
	],
	...{ done: 1, rechecked: 1, allDoneOn: '2025-06-01', allRecheckedOn: '2025-07-01' },
	records: saidOfRow,
	attachments: files,
	marks: [],
});

const inspections: readonly InspectionLine[] = [
	inspected,
	made<InspectionLine>({
		...inspected,
		inspection: {
			...rows.inspection,
			...{ id: unbroken, by: hostile, scope: hostile, team: hostile, summary: hostile },
		},
		...{ publishedOn: undefined, daysToPublish: undefined, daysUnpublished: 400 },
		problems: [
			...inspected.problems,
			{ rectification: again, progress: { kind: 'overdue', days: 400 }, rechecked: false },
		],
		...{ allDoneOn: undefined, allRecheckedOn: undefined },
		marks,
	}),
	made<InspectionLine>({
		inspection: made<InspectionLine['inspection']>({
			...rows.inspection,
			...{ id: 'JC2025-03', to: undefined, team: undefined, summary: undefined },
		}),
		...{ problems: [], done: 0, rechecked: 0, attachments: [], marks: [] },
		records: nothingSaid,
	}),
];

const inspectionsSeen: InspectionsPage = { lines: inspections, raised: 2, done: 1, unpublished: 1 };

const aPlace = { id: village, name: '柳溪村', townshipName: '柳溪镇' };
const countyProblems: readonly CountyProblem[] = [
	{
		...{ id: 'ZG2025-02', problem: hostile, dueOn: '2025-06-30', village: aPlace },
		progress: { kind: 'overdue', days: 400 },
	},
	{
		...{ id: 'ZG2025-01', problem: long, dueOn: '2025-06-30', uncheckedDays: 120 },
		village: { ...aPlace, name: hostile },
		progress: { kind: 'done', lateDays: 0 },
	},
];

const inspectedVillages: readonly InspectedVillage[] = [
	{ ...aPlace, inspections: 0, unpublished: 0 },
	{
		...{ ...aPlace, name: hostile, inspections: 3, unpublished: 2 },
		last: { id: 'JC2025-01', kind: 'term-audit', on: '2025-02-10' },
		termAudit: { began: '2025-01-12', state: 'late' },
	},
	{
		...{ ...aPlace, inspections: 1, unpublished: 1 },
		last: { id: 'JC2025-01', kind: 'special-check', on: '2025-02-10' },
		termAudit: { began: '2025-01-12', state: 'published' },
	},
];

export const inspectionExamples: readonly Example[] = [
	...examplesOf<{ attachments: readonly AttachmentLink[] }>('FileLinks', {
		'two files': { attachments: files },
	}),
	...examplesOf<{ village: string; lines: readonly RectificationLine[] }>(
		'registers/RectificationList',
		{
			'mended, and found again': { village, lines: problems },
			none: { village, lines: [] },
		},
	),
	...examplesOf<{ village: string; lines: readonly InspectionLine[] }>('registers/InspectionList', {
		'of three kinds': { village, lines: inspections },
		none: { village, lines: [] },
	}),
	...examplesOf<{ line: InspectionLine }>('registers/InspectionLine', {
		'all is checked again': { line: inspected },
	}),
	...examplesOf<{ page: InspectionsPage }>('registers/InspectionsLead', {
		some: { page: inspectionsSeen },
		none: { page: { lines: [], raised: 0, done: 0, unpublished: 0 } },
	}),
	...examplesOf<{ problems: readonly CountyProblem[]; more: number }>('registers/CountyProblems', {
		'more than are shown': { problems: countyProblems, more: 12 },
		none: { problems: [], more: 0 },
	}),
	...examplesOf<{ villages: readonly InspectedVillage[] }>('registers/InspectionGaps', {
		'three of them': { villages: inspectedVillages },
		none: { villages: [] },
	}),
];
