import type { ProfileRules } from '../../domain/portal/profiles.ts';
import type { Comment } from '../../domain/tables/comments.ts';
import type { Fee } from '../../domain/tables/fees.ts';
import type { Official } from '../../domain/tables/officials.ts';
import type { Project } from '../../domain/tables/projects.ts';
import type { SupervisionRecord } from '../../domain/tables/supervision.ts';
import type { RectificationCounts } from '../../summary/rectification-counts.ts';
import type { AnsweredComment } from '../../views/answered-comments.ts';
import type { Marked } from '../../views/hint-marks.ts';
import type { MoneyRowSoFar } from '../../views/money-rows.ts';
import type { CommentLine, CommentsPage } from '../../views/pages/comments.ts';
import type { TownshipComments } from '../../views/pages/county-comments.ts';
import type { ContractLine, ContractFacts } from '../../views/pages/contract.ts';
import type { DecisionLine, DecisionPage, Following } from '../../views/pages/decision.ts';
import type { DistributionLine } from '../../views/pages/distributions.ts';
import type { FeeLine, FeeYear } from '../../views/pages/fees.ts';
import type { OfficeTimeline } from '../../views/office-timelines.ts';
import type { Handover } from '../../domain/tables/handovers.ts';
import type { HandoverOfTerm, VoucherYear } from '../../views/pages/handovers.ts';
import type { FundLine, FundRow } from '../../views/pages/fund.ts';
import type { OfficialsPage } from '../../views/pages/officials.ts';
import type { ProjectFacts } from '../../views/pages/project.ts';
import type { PlainTable } from '../../views/pages/register.ts';
import type { SubsidyList, SubsidyPage, SubsidyYear } from '../../views/pages/subsidies.ts';
import type { SupervisionLine, SupervisionPage } from '../../views/pages/supervision.ts';
import type { RegisterDigest } from '../../views/register-digests.ts';
import type { RegisterDisclosures } from '../../views/register-disclosures.ts';
import type { CountLine } from '../../views/tables/rectifications.ts';
import { examplesOf, made, type Example } from './example.ts';
import {
	headline,
	lateHeadline,
	mark,
	money,
	noMoney,
	nothingAround,
	nothingSaid,
	payment,
	saidOfRow,
	villageId,
} from './parts.ts';
import * as rows from './rows.ts';
import { hostile, largestFen, long, unbroken } from './texts.ts';

const { period, openComment } = rows;
const { corrections } = nothingAround;
const village = villageId;
const marks = [mark];
const records = nothingSaid;
const unmarked = { marks: [] };

const accepted = { disputed: false, empty: [] } as const;

const comments: readonly CommentLine[] = [
	made<CommentLine>({
		comment: rows.comment,
		answer: { kind: 'answered', days: 4, lateDays: 0 },
		...accepted,
		link: { name: hostile, path: '/nowhere/' },
	}),
	made<CommentLine>({
		comment: rows.disputedComment,
		answer: { kind: 'answered', days: 4, lateDays: 0 },
		objection: { kind: 'answered', days: 12, lateDays: 2 },
		disputed: true,
		empty: ['village', 'township'],
	}),
	made<CommentLine>({
		comment: { ...rows.comment, id: 'YJ2025-05', accepted: 'no', disputedOn: '2025-05-12' },
		answer: { kind: 'answered', days: 4, lateDays: 0 },
		objection: { kind: 'overdue', dueOn: '2025-05-22', days: 30 },
		disputed: true,
		empty: [],
	}),
	made<CommentLine>({
		comment: { ...openComment, text: hostile, owner: hostile },
		answer: { kind: 'overdue', dueOn: '2025-05-13', days: 30 },
		...accepted,
	}),
	made<CommentLine>({
		comment: made<Comment>({ ...openComment, id: 'YJ2025-03', text: long }),
		answer: made<CommentLine['answer'] & { kind: 'open' }>({ kind: 'open' }),
		...accepted,
	}),
];

const noComments = made<CommentsPage>({
	...{ lines: [], answered: 0, open: 0, overdue: 0, disputed: 0, townshipOverdue: 0 },
	bands: [made<CommentsPage['bands'][number]>({ from: 0, comments: 0 })],
});

const commentsPage: CommentsPage = {
	...{ lines: comments, answered: 1, open: 1, overdue: 1, inTime: 1 },
	...{ disputed: 2, townshipOverdue: 1 },
	answerDays: { median: 4, longest: 4 },
	bands: [
		{ from: 0, to: 7, comments: 1 },
		{ from: 8, to: undefined, comments: 0 },
	],
};

const overdueAnswer = { village, villageName: '柳溪村', dueOn: '2025-05-13', days: 30 } as const;
const owingTownship: TownshipComments = {
	id: '990101',
	name: hostile,
	counts: { received: 9, answered: 5, late: 1, overdue: 1, disputed: 2, townshipOverdue: 1 },
	overdue: [
		{ ...overdueAnswer, id: 'YJ2025-02', by: 'village', text: hostile },
		{ ...overdueAnswer, id: 'YJ2025-03', by: 'township', text: long },
	],
	left: [],
};

const contractPage = made<ContractFacts>({
	contract: rows.contract,
	term: { kind: 'running', days: 30 },
	days: { all: 93, over: 63 },
	subjects: [],
	projects: [rows.project],
	money,
	attachments: [],
	marks: [],
});

const hostileContract = made<ContractFacts>({
	...contractPage,
	contract: { ...rows.contract, counterparty: hostile, total: undefined, annualRent: 0 },
	term: { kind: 'over', days: 400 },
	days: { all: 93, over: 93 },
});

const endedContract = made<ContractFacts>({
	...contractPage,
	contract: { ...rows.contract, total: undefined },
	term: { kind: 'ended' },
	days: undefined,
});

const contractLines: readonly ContractLine[] = [
	made<ContractLine>({ contract: rows.contract, term: contractPage.term, marks: [] }),
	{
		contract: { ...rows.contract, id: 'HT2025-02', name: hostile, counterparty: hostile },
		term: { kind: 'to-come', days: 3 },
		arrearsFen: 300_000,
		marks,
	},
	made<ContractLine>({
		contract: { ...rows.contract, id: unbroken, name: long, total: largestFen },
		term: { kind: 'ended' },
		marks: [],
	}),
];

const turnout = { eligible: 40, attended: 38, inFavour: 36, against: 1, abstained: 1 };

const decisionPage: DecisionPage = {
	...nothingAround,
	decision: rows.decision,
	steps: [
		step('proposed', '2025-02-01'),
		step('discussed', '2025-02-05'),
		step('partyMeeting', '2025-02-10'),
		{ ...step('assembly', '2025-02-04'), outOfOrder: true, turnout },
		step('decisionPublished', '2025-02-16'),
		{ ...step('resultPublished'), state: 'awaited' },
	],
	following: [],
	rows: [{ ...payment, marks: [] }],
	spentFen: 3_000_000,
	attachments: [],
	marks: [],
};

const skippedSteps: DecisionPage = {
	...decisionPage,
	decision: { ...rows.decision, title: hostile, amount: undefined, assemblyOn: undefined },
	steps: decisionPage.steps.map((each) =>
		each.name === 'discussed' ? { ...each, on: undefined, state: 'skipped' } : each,
	),
	rows: [],
	spentFen: 0,
};

function step(name: DecisionPage['steps'][number]['name'], on?: string) {
	return made<DecisionPage['steps'][number]>({ name, on, state: 'taken', outOfOrder: false });
}

const distribution = made<DistributionLine>({
	distribution: rows.distribution,
	decision: { ...rows.decision, title: hostile },
	distributedFen: 9_000_000,
	carriedOverFen: 1_000_000,
	perHouseholdFen: 15_000,
	marks,
});

const officeTimelines: readonly OfficeTimeline[] = [
	{
		name: '村民委员会主任',
		ofGroup: false,
		entries: [
			{ kind: 'gap', from: '2026-01-16', to: undefined, days: 309, marks },
			{
				...{ kind: 'term', name: hostile, from: '2024-03-01', to: '2026-01-15' },
				...{ acting: true, current: false, again: false, marks },
				handover: { items: 5, on: '2024-03-11', days: 10 },
				beside: [{ name: hostile, from: '2024-03-01', to: undefined }],
			},
			{ kind: 'gap', from: '2024-02-29', to: '2024-02-29', days: 1, marks: [] },
			{
				...{ kind: 'term', name: unbroken, from: '2021-01-16', to: '2024-02-28' },
				...{ acting: false, current: false, again: true, marks: [], beside: [] },
				handover: { items: 0, on: undefined, days: 0 },
			},
		],
	},
	{
		name: hostile,
		ofGroup: true,
		entries: [
			{
				...{ kind: 'term', name: hostile, from: '2026-01-16', to: '2031-01-15' },
				...{ acting: true, current: true, again: false, marks },
				handover: undefined,
				beside: [{ name: hostile, from: '2026-01-16', to: '2026-02-01' }],
			},
			{ kind: 'gap', from: '2026-01-10', to: '2026-01-15', days: 6, marks: [] },
		],
	},
];

const handedOver: HandoverOfTerm = {
	electedOn: '2026-01-16',
	lines: [
		{ row: rows.handover, marks },
		{
			row: made<Handover>({
				...{ ...rows.handover, id: 'JJ2026-02', item: 'seals', note: hostile },
				...{ from: hostile, to: long, handedOn: undefined, amount: undefined, witness: undefined },
			}),
			marks: [],
		},
	],
	finished: undefined,
	open: 1,
};

const vouchersHanded: VoucherYear = {
	year: 2026,
	lines: [
		{
			...{ period: rows.voucherHandover.period, entity: undefined },
			...{ row: rows.voucherHandover, days: 12, marks },
		},
		{
			...{ period: rows.otherVoucherHandover.period, entity: 'group:三组' },
			row: { ...rows.otherVoucherHandover, from: hostile, to: unbroken, note: hostile },
			...{ days: -3, marks: [] },
		},
		{
			...{ period: period('2025-05'), entity: 'group:三组' },
			...{ row: undefined, days: undefined, marks: [] },
		},
	],
	...{ mostDays: 12, missing: 1 },
};

const officialsPage: OfficialsPage = {
	inOffice: [
		{ ...rows.official, marks },
		{ ...rows.official, name: hostile, role: hostile, pay: 0, marks: [] },
	],
	supervisors: [],
	former: [],
	...{ offices: officeTimelines, missing: [hostile] },
	payFen: 320_000,
	reports: [],
	duties: [],
	appraisals: [],
};

const projectSteps: ProjectFacts['steps'] = [
	{ name: 'decided', on: '2025-02-15', state: 'taken', daysSince: undefined },
	{ name: 'announced', on: undefined, state: 'skipped', daysSince: undefined },
	{ name: 'opened', on: '2025-03-01', state: 'taken', daysSince: 14 },
	{ name: 'contracted', on: '2025-02-20', state: 'taken', daysSince: -9 },
	{ name: 'started', on: undefined, state: 'awaited', daysSince: undefined },
];

const projectPage: ProjectFacts = {
	...{ project: rows.project, steps: projectSteps, decision: rows.decision, marks: [] },
	funds: [rows.fund],
	payee: '/payees/made-up/',
	...{ contract: rows.contract, asset: { ...rows.asset, name: hostile }, money },
	bids: [
		{ bid: rows.bid, payee: '/payees/made-up/', overLowestFen: 100_000 },
		{ bid: { ...rows.bid, bidder: hostile, result: 'lost' }, payee: undefined, overLowestFen: 0 },
		{
			bid: { ...rows.bid, bidder: unbroken, result: 'invalid', offer: undefined },
			...{ payee: undefined, overLowestFen: undefined },
		},
	],
	owesBids: false,
};

const plannedProject = made<ProjectFacts>({
	project: made<Project>({
		...rows.project,
		...{ name: hostile, winner: hostile, bidders: undefined, award: undefined },
		...{ finalCost: undefined, audited: undefined, contract: undefined },
	}),
	steps: projectSteps,
	...{ bids: [], owesBids: true },
	funds: [],
	money: noMoney,
	marks: [],
});

const fundLine = made<FundLine>({
	fund: rows.fund,
	money: made<FundLine['money']>({
		bookedInFen: 17_460_000,
		spentFen: 13_970_000,
		receivedFen: 17_460_000,
		leftFen: 3_490_000,
	}),
	marks,
});

const fundsShown = {
	'partly spent': fundLine,
	overspent: made<FundLine>({
		...fundLine,
		money: { ...fundLine.money, spentFen: 20_000_000, leftFen: -2_540_000 },
	}),
	'nothing received, hostile': made<FundLine>({
		fund: made<FundLine['fund']>({
			...rows.fund,
			...{ id: 'ZJ2025-02', name: hostile, purpose: hostile, granted: largestFen },
		}),
		money: made<FundLine['money']>({ spentFen: 0, ledgersFrom: period('2025-03') }),
		marks: [],
	}),
};

const counts: RectificationCounts = { raised: 9, done: 4, overdue: 2, underWay: 3, recurring: 1 };
const noCounts: RectificationCounts = { raised: 0, done: 0, overdue: 0, underWay: 0, recurring: 0 };

const plainTable: PlainTable = {
	name: 'debts',
	title: { zh: hostile, en: hostile },
	labelHeading: '事由',
	headings: [
		{ heading: '对方', kind: 'text' },
		{ heading: '金额', kind: 'amount' },
	],
	rows: [
		{
			...{ key: 'one', label: hostile, path: '/nowhere/', marks },
			cells: [
				{ heading: '对方', kind: 'text', value: hostile, path: '/nowhere/' },
				{ heading: '金额', kind: 'amount', value: -100 },
			],
			records: saidOfRow,
		},
		{
			...{ key: 'two', label: long, path: undefined, marks: [] },
			cells: [
				{ heading: '对方', kind: 'text', value: undefined },
				{ heading: '金额', kind: 'amount', value: 0 },
			],
			records: nothingSaid,
		},
	],
};

const list: SubsidyList = {
	rows: Array.from({ length: 120 }, (_, index) => ({
		...rows.listRow,
		number: index + 1,
		declared: index === 3 ? ('yes' as const) : ('no' as const),
	})),
	sumFen: 4_137_000,
	declared: 1,
	table: 'subsidies/BT2025-01',
};

const bareList: SubsidyList = {
	rows: [{ ...rows.listRow, name: hostile, group: undefined, quantity: undefined, amount: -100 }],
	...{ sumFen: -100, declared: 0, table: 'subsidies/BT2025-02' },
};

const subsidyYear: SubsidyYear = {
	...{ year: 2025, through: 11, undisclosed: ['2025-Q1', '2025-Q3'] },
	batches: [
		{ ...rows.subsidy, marks: [] },
		{ ...rows.subsidy, id: 'BT2025-02', programme: hostile, paid: 0, marks },
	],
	programmes: [
		{ programme: hostile, batches: 1, allocatedFen: 9_850_000, paidFen: 0 },
		{ programme: long, batches: 1, allocatedFen: 0, paidFen: 0 },
	],
	...{ allocatedFen: 9_850_000, paidFen: 0 },
};

const supervisionLines: readonly SupervisionLine[] = [
	made<SupervisionLine>({
		record: rows.supervisionRecord,
		link: { name: hostile, path: '/nowhere/' },
		books: {
			ledgers: [{ period: '2025-02', path: '/nowhere/', balances: true }],
			disclosures: [{ name: hostile, path: '/nowhere/' }],
		},
		marks,
	}),
	made<SupervisionLine>({
		record: made<SupervisionRecord>({
			...rows.supervisionRecord,
			...{ id: 'JD2025-02', subject: hostile, opinion: undefined, followUp: undefined },
			...{ attended: undefined, period: undefined },
		}),
		marks: [],
	}),
];

const fees: FeeYear = {
	...{ year: 2025, through: 11, undisclosed: ['2025-H1'] },
	lines: [
		made<FeeLine>({ fee: rows.fee, missingFen: 120_000, records, marks }),
		made<FeeLine>({
			fee: made<Fee>({
				...rows.fee,
				...{ id: 'SF2025-02', name: hostile, note: hostile, use: hostile, unit: hostile },
				...{ basis: undefined, rate: undefined, households: undefined, received: 0 },
			}),
			decision: { ...rows.decision, title: hostile },
			missingFen: -100,
			records: saidOfRow,
			marks: [],
		}),
	],
	...{ dueFen: 4_944_000, receivedFen: 2_352_000, withoutBasis: 1 },
};

type Of<T> = T & { readonly village: string };
type Rules = Pick<ProfileRules, 'answerDays' | 'townshipAnswerDays'>;

/** The pages of the registers, save those of assets, resources and debts. */
export const registerExamples: readonly Example[] = [
	...examplesOf<Of<{ page: Pick<ProjectFacts, 'bids' | 'owesBids'> }>>('registers/BidTable', {
		'won, lost and invalid, hostile': { village, page: projectPage },
		'none, where there should be': { village, page: plannedProject },
		'none, and none are owed': { village, page: { bids: [], owesBids: false } },
	}),
	...examplesOf<{ lines: readonly CommentLine[] }>('registers/CommentList', {
		'answered, open and overdue': { lines: comments },
		none: { lines: [] },
	}),
	...examplesOf<Of<{ comments: readonly AnsweredComment[] }>>('registers/CommentsAbout', {
		several: { village, comments },
		none: { village, comments: [] },
	}),
	...examplesOf<Of<{ page: CommentsPage }>>('registers/CommentsLead', {
		'some answered': { village, page: commentsPage },
		none: { village, page: noComments },
	}),
	...examplesOf<{ township: TownshipComments }>('registers/OverdueAnswers', {
		'the village and the township, hostile': { township: owingTownship },
		'more than the list has': {
			township: { ...owingTownship, left: [{ village, villageName: hostile, answers: 3 }] },
		},
	}),
	...examplesOf<{ page: ContractFacts }>('registers/ContractLead', {
		running: { page: contractPage },
		'over, hostile': { page: hostileContract },
		'ended early, without a sum': { page: endedContract },
	}),
	...examplesOf<Of<{ contracts: readonly ContractLine[] }>>('registers/ContractTable', {
		'hostile, long and unbroken': { village, contracts: contractLines },
		none: { village, contracts: [] },
	}),
	...examplesOf<{
		heading: string;
		label: string;
		lines: readonly CountLine[];
		drawn?: boolean;
	}>('registers/CountTable', {
		drawn: {
			...{ heading: hostile, label: '乡镇', drawn: true },
			lines: [
				{ label: hostile, href: '/nowhere/', counts },
				{ label: '石桥镇', counts: noCounts },
			],
		},
		'a table alone': { heading: '来源', label: '来源', lines: [{ label: '审计', counts }] },
	}),
	...examplesOf<{ page: DecisionPage }>('registers/DecisionLine', {
		'a step out of order': { page: decisionPage },
		'a step skipped, nothing spent': { page: skippedSteps },
	}),
	...examplesOf<Of<{ decisions: readonly DecisionLine[] }>>('registers/DecisionTable', {
		'with hints, hostile': {
			village,
			decisions: [
				{ decision: rows.decision, stepsTaken: 5, ...unmarked },
				{ decision: skippedSteps.decision, stepsTaken: 0, marks },
			],
		},
		none: { village, decisions: [] },
	}),
	...examplesOf<Of<{ line: DistributionLine }>>('registers/DistributionYear', {
		'with a decision and a hint': { village, line: distribution },
		'more than there was, without a decision': {
			village,
			line: made<DistributionLine>({
				distribution: { ...rows.distribution, year: 2024, total: -100, households: undefined },
				...{ distributedFen: 9_000_000, carriedOverFen: -9_000_100, marks: [] },
			}),
		},
	}),
	...examplesOf<{
		facts: readonly {
			readonly name: string;
			readonly text: string | undefined;
			readonly href?: string;
		}[];
	}>('registers/FactList', {
		'stated, linked and not stated': {
			facts: [
				{ name: '地点', text: hostile },
				{ name: hostile, text: long, href: '/nowhere/' },
				{ name: '资金来源', text: undefined },
			],
		},
	}),
	...examplesOf<Of<{ fees: FeeYear }>>('registers/FeeYear', {
		'with and without a basis, hostile': { village, fees },
		'nothing was due': {
			village,
			fees: {
				...{ year: 2024, through: undefined, undisclosed: [], lines: [] },
				...{ dueFen: 0, receivedFen: 0, withoutBasis: 0 },
			},
		},
	}),
	...examplesOf<{ following: readonly Following[] }>('registers/Following', {
		'one of each': {
			following: (['project', 'contract', 'debt', 'distribution'] as const).map((register) => ({
				...{ register, name: register === 'distribution' ? '2025' : hostile },
				path: '/nowhere/',
			})),
		},
		none: { following: [] },
	}),
	...examplesOf<{ officials: readonly Official[] }>('registers/FormerOfficials', {
		'with and without a last day': {
			officials: [
				{ ...rows.official, to: '2024-01-09' },
				{ ...rows.official, name: hostile, role: hostile },
			],
		},
		none: { officials: [] },
	}),
	...examplesOf<{ profile: Rules }>('registers/HowToComment', {
		'times are prescribed': { profile: { answerDays: 7, townshipAnswerDays: 15 } },
		'no time is prescribed': { profile: {} },
	}),
	...examplesOf<{ places: readonly { readonly id: string; readonly name: string }[] }>(
		'registers/JumpLinks',
		{
			several: { places: [hostile, long, unbroken].map((name, at) => ({ id: `p${at}`, name })) },
			'a single one': { places: [{ id: 'p1', name: '一' }] },
		},
	),
	...examplesOf<{
		steps: readonly {
			readonly name: string;
			readonly on?: string;
			readonly words?: string;
			readonly state: 'taken' | 'skipped' | 'awaited';
			readonly outOfOrder?: boolean;
			readonly href?: string;
			readonly details?: readonly string[];
		}[];
	}>('registers/LifeLine', {
		'every kind of step': {
			steps: [
				{ name: hostile, on: '2025-02-01', state: 'taken', href: '/nowhere/' },
				{ name: long, on: '2025-01-01', state: 'taken', outOfOrder: true },
				{ name: '两委商议', state: 'skipped', details: [hostile, '', unbroken] },
				{ name: '决算', words: hostile, state: 'awaited' },
				{ name: '结果公开', state: 'awaited' },
			],
		},
	}),
	...examplesOf<{ line: FundLine }>(
		'registers/FundBar',
		Object.fromEntries(Object.entries(fundsShown).map(([state, line]) => [state, { line }])),
	),
	...examplesOf<Of<{ lines: readonly FundLine[] }>>('registers/FundLines', {
		'several, hostile': { village, lines: Object.values(fundsShown) },
	}),
	...examplesOf<Of<{ rows: readonly FundRow[] }>>('registers/FundRows', {
		'paid and paid back': {
			village,
			rows: [
				{ ...payment, leftFen: -3_000_000, marks },
				{ ...payment, summary: hostile, expense: -100, leftFen: -2_999_900, marks: [] },
			],
		},
		none: { village, rows: [] },
	}),
	...examplesOf<Of<{ rows: readonly (MoneyRowSoFar & Marked)[] }>>('registers/MoneyRows', {
		'paid and paid back': {
			village,
			rows: [
				{ ...payment, marks },
				{ ...payment, summary: hostile, expense: -100, soFarFen: 2_999_900, marks: [] },
			],
		},
		none: { village, rows: [] },
	}),
	...examplesOf<Of<{ term: HandoverOfTerm }>>('registers/HandoverSection', {
		'an item still open, hostile': { village, term: handedOver },
		finished: {
			village,
			term: {
				...{ ...handedOver, lines: handedOver.lines.slice(0, 1), open: 0 },
				finished: { on: '2026-01-20', days: 4 },
			},
		},
	}),
	...examplesOf<Of<{ handed: VoucherYear }>>('registers/VoucherYearSection', {
		'late, early and not registered': { village, handed: vouchersHanded },
	}),
	...examplesOf<Of<{ office: OfficeTimeline }>>('registers/OfficeTerms', {
		'vacant, acting, with a hint': { village, office: officeTimelines[0] as OfficeTimeline },
	}),
	...examplesOf<Of<{ offices: readonly OfficeTimeline[]; missing: readonly string[] }>>(
		'registers/OfficeTimelines',
		{
			'an office and a group': { village, offices: officeTimelines, missing: [hostile] },
			'nothing missing': { village, offices: officeTimelines.slice(0, 1), missing: [] },
		},
	),
	...examplesOf<Of<{ page: OfficialsPage }>>('registers/OfficialsLead', {
		'with pay, hostile': { village, page: officialsPage },
		nobody: {
			village,
			page: made<OfficialsPage>({
				...{ inOffice: [], supervisors: [], former: [] },
				...{ offices: [], missing: [], duties: [], appraisals: [], reports: [] },
			}),
		},
	}),
	...examplesOf<Of<{ table: PlainTable }>>('registers/PlainTable', {
		'hostile, negative and empty cells': { village, table: plainTable },
		'no rows': { village, table: { ...plainTable, rows: [] } },
	}),
	...examplesOf<Of<{ page: ProjectFacts }>>('registers/ProjectFigure', {
		finished: { village, page: projectPage },
		planned: { village, page: plannedProject },
	}),
	...examplesOf<Of<{ page: ProjectFacts }>>('registers/ProjectLine', {
		'finished, with its asset': { village, page: projectPage },
		'planned, hostile': { village, page: plannedProject },
	}),
	...examplesOf<Of<{ projects: readonly (Project & Marked)[] }>>('registers/ProjectTable', {
		'with hints, hostile': {
			village,
			projects: [
				{ ...rows.project, marks },
				{ ...plannedProject.project, id: 'XM2025-02', marks: [] },
			],
		},
		none: { village, projects: [] },
	}),
	...examplesOf<{ counts: RectificationCounts }>(
		'registers/RectificationsLead',
		{ some: { counts }, none: { counts: noCounts } },
		{ slot: hostile },
	),
	...examplesOf<Of<{ disclosures: RegisterDisclosures }>>('registers/RegisterDisclosures', {
		'more than are shown': {
			village,
			disclosures: {
				owed: true,
				headlines: [headline, lateHeadline, headline, lateHeadline, headline],
			},
		},
		'owed, and none': { village, disclosures: { owed: true, headlines: [] } },
		'not owed': { village, disclosures: { owed: false, headlines: [] } },
	}),
	...examplesOf<Of<{ digests: readonly RegisterDigest[] }>>('registers/RegisterLinks', {
		'some are empty': {
			village,
			digests: [
				{ register: 'decisions', entries: 12 },
				{ register: 'capitals', entries: 0 },
			],
		},
	}),
	...examplesOf<{ page: SubsidyPage }>('registers/SubsidyLead', {
		'all was paid': {
			page: {
				corrections,
				subsidy: rows.subsidy,
				list,
				standard: undefined,
				lastYear: { period: '2024', paidFen: 0 },
				marks: [],
			},
		},
		'less was paid, hostile': {
			page: made<SubsidyPage>({
				corrections,
				subsidy: { ...rows.subsidy, programme: hostile, paid: 0, difference: hostile },
				marks: [],
			}),
		},
		'less was paid, and nobody says why': {
			page: made<SubsidyPage>({
				corrections,
				subsidy: { ...rows.subsidy, paid: 1, households: undefined, people: undefined },
				marks: [],
			}),
		},
	}),
	...examplesOf<Of<{ list: SubsidyList | undefined }>>('registers/SubsidyList', {
		'a hundred and twenty names': { village, list },
		'without groups and quantities': { village, list: bareList },
		'no list': { village },
	}),
	...examplesOf<Of<{ year: SubsidyYear }>>('registers/SubsidyYearSection', {
		'hostile, long and unpaid': { village, year: subsidyYear },
	}),
	...examplesOf<Of<{ records: readonly SupervisionRecord[] }>>('registers/SupervisedBy', {
		'with and without an opinion': {
			village,
			records: [
				{ ...rows.supervisionRecord, opinion: hostile },
				{ ...rows.supervisionRecord, opinion: undefined },
			],
		},
		none: { village, records: [] },
	}),
	...examplesOf<Of<{ page: SupervisionPage }>>('registers/SupervisionLead', {
		'two silent months': {
			village,
			page: {
				...{ records: 3, years: [], quarterly: false, forms: [{ form: 'accounts', times: 3 }] },
				silent: [period('2025-03'), period('2025-04')],
			},
		},
		'nothing recorded': {
			village,
			page: { records: 0, years: [], quarterly: true, forms: [], silent: [] },
		},
	}),
	...examplesOf<Of<{ year: number; lines: readonly SupervisionLine[] }>>(
		'registers/SupervisionTable',
		{ 'with and without an opinion': { village, year: 2025, lines: supervisionLines } },
	),
	...examplesOf<{ page: ContractFacts }>('registers/TermBar', {
		'two thirds over': { page: contractPage },
		over: { page: hostileContract },
		'ended early': { page: endedContract },
	}),
];
