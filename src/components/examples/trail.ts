import type { Project } from '../../domain/tables/projects.ts';
import type { HintMark } from '../../views/hint-marks.ts';
import type { MoneyTrail, TrailEntry, TrailStep } from '../../views/pages/money-trail.ts';
import type { TrailRegister } from '../../views/paths.ts';
import type { TrailMoney, TrailRow } from '../../views/trail-money.ts';
import { examplesOf, made, type Example } from './example.ts';
import { answeredMark, mark, money, noMoney, payment, rentReceived, villageId } from './parts.ts';
import * as rows from './rows.ts';
import { hostile } from './texts.ts';

const { comment, openComment, supervisionRecord } = rows;
const turnout = { eligible: 40, attended: 38, inFavour: 36, against: 1, abstained: 1 };

const step = (name: TrailStep['name'], given: Partial<TrailStep> = {}): TrailStep => ({
	...{ kind: 'step', name, on: '2025-02-15', state: 'taken', turnout: undefined },
	...given,
});

const steps: readonly TrailStep[] = [
	step('proposed'),
	step('discussed', { on: undefined, state: 'skipped' }),
	step('assembly', { turnout }),
	step('opened'),
	step('awarded', { on: undefined }),
	step('contracted'),
	step('finalCost', { on: undefined }),
	step('asset', { on: undefined }),
	step('to', { on: '2026-12-31', state: 'to-come' }),
];

type Told = Extract<TrailEntry, { kind: 'supervision' | 'comment' | 'answer' }>;

const told: Readonly<Record<string, Told>> = {
	'the committee looked': { kind: 'supervision', record: supervisionRecord },
	'the committee said nothing, hostile': {
		kind: 'supervision',
		record: { ...supervisionRecord, subject: hostile, opinion: undefined, followUp: undefined },
	},
	'somebody asked, hostile': {
		kind: 'comment',
		comment: { ...openComment, text: hostile },
		answer: { kind: 'overdue', dueOn: '2025-05-13', days: 30 },
		objection: undefined,
		disputed: false,
		empty: [],
	},
	'the village answered': {
		kind: 'answer',
		comment,
		answer: { kind: 'answered', days: 4, lateDays: 0 },
		objection: { kind: 'open', dueOn: undefined },
		disputed: true,
		empty: [],
	},
};

const trail: MoneyTrail = {
	register: 'projects',
	id: 'XM2025-01',
	name: '村级道路维修',
	money,
	entries: [
		...steps,
		...money.rows.map((row) => ({ kind: 'money' as const, row, marks: [mark] })),
		...Object.values(told),
	],
	awaited: ['resultPublished'],
	decision: { ...rows.decision, title: hostile },
	contract: { ...rows.contract, name: hostile, counterparty: hostile },
	projects: [{ ...rows.project, winner: hostile }],
	asset: { ...rows.asset, name: hostile },
	subjects: [{ id: 'ZC-001', name: hostile, path: '/nowhere/' }],
};

const bareTrail = made<MoneyTrail>({
	...{ register: 'contracts', id: 'HT2025-01', name: '道路维修施工合同', money: noMoney },
	...{ entries: [], awaited: [], projects: [], subjects: [] },
});

const source = { name: '收支明细', href: '/nowhere/' };

export const trailExamples: readonly Example[] = [
	...examplesOf<{ money: TrailMoney; source: { readonly name: string; readonly href: string } }>(
		'trail/TrailFigure',
		{
			'paid over the contract': { money, source },
			'rent, of which some came before the ledgers': {
				money: rentReceived,
				source: { ...source, name: hostile },
			},
			'nothing paid': { money: noMoney, source },
		},
	),
	...examplesOf<{
		village: string;
		register: TrailRegister;
		id: string;
		money: TrailMoney;
		projects?: readonly Project[];
	}>('trail/TrailLink', {
		'works, with their contract': {
			...{ village: villageId, register: 'contracts', id: 'HT2025-01', money },
			projects: [{ ...rows.project, name: hostile }],
		},
		'nothing paid': {
			...{ village: villageId, register: 'projects', id: 'XM2025-01', money: noMoney },
		},
		'rent received': {
			...{ village: villageId, register: 'contracts', id: 'HT2025-02', money: rentReceived },
		},
	}),
	...examplesOf<{
		village: string;
		row: TrailRow;
		marks: readonly HintMark[];
		money: TrailMoney;
	}>(
		'trail/TrailPayment',
		{
			'over the contract, with hints': {
				village: villageId,
				row: { ...payment, over: true },
				marks: [mark, answeredMark],
				money,
			},
			...Object.fromEntries(
				rentReceived.rows.map((row) => [
					`rent: ${row.part}`,
					{ village: villageId, row, marks: [], money: rentReceived },
				]),
			),
		},
		{ within: 'list' },
	),
	...examplesOf<{ village: string; entry: Told }>(
		'trail/TrailRecord',
		Object.fromEntries(
			Object.entries(told).map(([state, entry]) => [state, { village: villageId, entry }]),
		),
		{ within: 'list' },
	),
	...examplesOf<{ village: string; trail: MoneyTrail; step: TrailStep }>(
		'trail/TrailStep',
		Object.fromEntries(
			steps.map((each) => [
				`${each.name}, ${each.state}`,
				{ village: villageId, trail, step: each },
			]),
		),
		{ within: 'list' },
	),
	...examplesOf<{ village: string; trail: MoneyTrail }>('trail/TrailStory', {
		'from the decision to an answer': { village: villageId, trail },
		'nothing registered': { village: villageId, trail: bareTrail },
	}),
];
