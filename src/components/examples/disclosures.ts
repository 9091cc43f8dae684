import type { Nodes } from 'mdast';
import type { HeldVillage } from '../../domain/portal/held-village.ts';
import type { Portal } from '../../domain/portal/portal.ts';
import type { ProfileRules } from '../../domain/portal/profiles.ts';
import type { Fulfilment } from '../../domain/obligations/obligation-status.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { Official } from '../../domain/tables/officials.ts';
import type { Township } from '../../domain/tables/townships.ts';
import type { Village } from '../../domain/tables/villages.ts';
import type { DisclosureHeadline } from '../../summary/disclosure-headlines.ts';
import type { TownshipSummary } from '../../summary/county-summary.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import type { AttachmentLink, DisclosureFacts } from '../../views/disclosure-facts.ts';
import type { NamedHeldVillage } from '../../views/held-villages.ts';
import type { Marked } from '../../views/hint-marks.ts';
import type { DisclosurePage } from '../../views/pages/disclosure.ts';
import type { AskedPhone, Question } from '../../views/question.ts';
import { examplesOf, made, type Example } from './example.ts';
import { headline, lateHeadline, mark, villageId } from './parts.ts';
import { item, official, township, village } from './rows.ts';
import { hostile, largestFen, long, unbroken } from './texts.ts';

const heldVillage: HeldVillage = {
	...{ village: village.id, failedOn: '2025-11-20' },
	shown: { commit: '0123456789abcdef0123456789abcdef01234567', on: '2025-11-05' },
};

const attachments: readonly AttachmentLink[] = [
	{
		name: '会议记录.pdf',
		path: `/attachments/${villageId}/minutes.pdf`,
		bytes: 204_800,
		rewritten: false,
	},
	{
		name: `${hostile}.xlsx`,
		path: `/attachments/${villageId}/hostile.xlsx`,
		bytes: 0,
		rewritten: false,
	},
];

const facts = made<DisclosureFacts>({
	affair: 'finance',
	id: 'CW2025-03',
	title: '2025年3月收支明细',
	period: '2025-03',
	publishedOn: '2025-04-10',
	punctuality: { kind: 'on-time', due: '2025-04-15' },
	preparedBy: '李示例',
	reviewedBy: '周示例',
	reviewedOn: '2025-04-09',
	approvedBy: '王示例',
	postedFrom: '2025-04-10',
	postedTo: '2025-04-30',
	attachments: [],
	item,
});

const bareFacts = made<DisclosureFacts>({
	affair: 'finance',
	id: 'CW2025-04',
	title: '公开',
	period: '2025-Q1',
	publishedOn: '2025-04-10',
	attachments: [],
});

const hostileFacts: DisclosureFacts = {
	...facts,
	...{ title: hostile, preparedBy: hostile, reviewedBy: hostile, approvedBy: hostile },
	postedTo: undefined,
	punctuality: { kind: 'late', due: '2025-03-15', days: 26 },
	item: { ...item, item: hostile, legalBasis: hostile, lawVersion: hostile },
};

const textFile: DisclosurePage['textFile'] = {
	tree: {
		type: 'root',
		children: [
			{ type: 'heading', depth: 1, children: [{ type: 'text', value: '防汛通知' }] },
			{ type: 'paragraph', children: [{ type: 'text', value: hostile }] },
		],
	},
};

const paymentQuestion: Question = {
	text: '凭证号＿＿＿＿，金额＿＿＿＿元',
	rows: {
		...{ income: `{amount}${hostile}`, expense: '{amount}', about: '{voucher}' },
		...{ ask: '问这一笔', citedIncome: '{voucher}', citedExpense: `{voucher}${hostile}` },
		address: `/v/${villageId}/#2025-03/`,
	},
};

const text = (value: string): Nodes & { type: 'text' } => ({ type: 'text', value });
const cell = (value: string) => ({ type: 'tableCell' as const, children: [text(value)] });

/** The summary of a village that has disclosed nothing. */
export const silentVillage = made<VillageSummary>({
	id: villageId,
	name: '柳溪村',
	aliases: [],
	township: township.id,
	years: [],
	ledgers: [],
	disclosures: { party: 0, village: 0, finance: 0 },
	newest: [],
	ledgerRows: 0,
	calendar: { since: '2025-01-01', obligations: [], newestOn: {} },
	repetitions: [],
	hints: [],
	rectifications: {
		all: { raised: 0, done: 0, overdue: 0, underWay: 0, recurring: 0 },
		sources: {},
	},
	comments: {
		counts: { received: 0, answered: 0, late: 0, overdue: 0, disputed: 0, townshipOverdue: 0 },
		overdue: [],
		news: [],
	},
	funds: {
		...{ funds: 0, grantedFen: 0, receivedFen: 0, spentFen: 0 },
		...{ leftFen: 0, overspentFen: 0, unclear: 0 },
	},
	supervision: { inspections: 0, unpublished: 0, problems: [], moreProblems: 0 },
});

const busyVillage: VillageSummary = {
	...silentVillage,
	id: '990101001201',
	name: hostile,
	aliases: ['老柳溪', hostile],
	households: 412,
	population: 1486,
	years: [
		{
			...{ year: 2025, incomeFen: largestFen, expenseFen: -100, categories: {} },
			...{ months: 3, through: 3 },
		},
	],
	latestLedger: { period: '2025-03', rows: 12, incomeFen: 0, expenseFen: -100, closingFen: 1 },
	dueLedger: {
		...{ period: '2025-05', earlierWaiting: 1 },
		status: { kind: 'missing', due: '2025-06-15', days: 14 },
	},
	disclosures: { party: 1, village: 2, finance: 3 },
	newest: [headline],
	ledgerRows: 12,
};

const townshipOf = (villages: readonly VillageSummary[]): TownshipSummary => ({
	id: township.id,
	name: township.name,
	villages,
});

const manyVillages = Array.from({ length: 70 }, (_, index) => ({
	...silentVillage,
	id: String(990_101_002_000 + index),
	name: `第${index + 1}村`,
}));

interface TownshipHeadline extends DisclosureHeadline {
	readonly village: string;
	readonly villageName?: string;
	readonly townshipName?: string;
}

type Neighbour = { readonly name: string; readonly path: string } | undefined;

const complaints: Portal['complaints'] = [
	{ name: '青禾县农业农村局', phone: '0990-5550012' },
	{
		name: '纪检监察举报',
		phone: '12388',
		url: 'https://example.gov.cn/?a=1&b=%3E',
		note: '也可以写信',
	},
];

export const disclosureExamples: readonly Example[] = [
	...examplesOf<{ path: string; name?: string }>('CsvLink', {
		'a table': { path: '/nowhere.csv' },
		'named, hostile': { path: '/nowhere.csv', name: hostile },
	}),
	...examplesOf<{
		village: Village;
		township: Township | undefined;
		complaints: Portal['complaints'];
		profile: Pick<ProfileRules, 'answerDays' | 'townshipAnswerDays'>;
		question: Question | undefined;
	}>('AskBox', {
		'all telephones': {
			village,
			township,
			complaints,
			profile: { answerDays: 7, townshipAnswerDays: 15 },
		},
		'a question about a payment': {
			village: { ...village, phone: '13900000000' },
			complaints,
			profile: {},
			question: paymentQuestion,
		},
		'no telephone, no time': {
			village: { ...village, phone: undefined, supervisionPhone: undefined },
			complaints: [{ name: '乡镇人民政府' }],
			profile: {},
			question: { text: hostile },
		},
		hostile: {
			village: { ...village, phone: hostile },
			township: { ...township, name: hostile },
			complaints: [{ name: hostile, phone: '12388', note: hostile }],
			profile: {},
		},
	}),
	...examplesOf<{ held: HeldVillage | undefined }>('VillageHeld', {
		'at an earlier commit': { held: heldVillage },
		'with errors in no commit': { held: { ...heldVillage, failedOn: undefined } },
		'never without errors': { held: { village: village.id, failedOn: '2025-11-20' } },
		'as its newest files are': { held: undefined },
	}),
	...examplesOf<{ held: readonly NamedHeldVillage[] }>('HeldVillages', {
		'two, hostile': {
			held: [
				{ ...heldVillage, name: hostile },
				{ village: '990101001201', name: '柳溪镇石桥村' },
			],
		},
		none: { held: [] },
	}),
	...examplesOf<{ village: Village; villages: ReadonlyMap<string, Village> }>('VillageEnded', {
		'merged, hostile': {
			village: {
				...village,
				name: hostile,
				mergedInto: '990101001201',
				changedOn: '2025-06-30',
				changeNote: hostile,
			},
			villages: new Map([['990101001201', { ...village, id: '990101001201', name: hostile }]]),
		},
		dissolved: {
			village: { ...village, changedOn: '2025-06-30', changeNote: '整村搬迁' },
			villages: new Map(),
		},
		'still there': { village, villages: new Map() },
	}),
	...examplesOf<{ question: Question; phones: readonly AskedPhone[] }>('QuestionPanel', {
		'to a mobile': {
			question: paymentQuestion,
			phones: [{ name: '村委会电话', phone: '13900000000' }],
		},
		'to a landline, hostile': {
			question: { text: hostile },
			phones: [{ name: hostile, phone: '0990-5550000' }],
		},
		'to nobody, unbroken': { question: { text: unbroken }, phones: [] },
	}),
	...examplesOf<{ complaints: Portal['complaints'] }>('ComplaintRoute', {
		'by telephone and on the web': { complaints },
		'none that can be reached': { complaints: [{ name: '乡镇人民政府' }] },
		hostile: { complaints: [{ name: hostile, phone: '12388', note: hostile }] },
	}),
	...examplesOf<{ attachments: readonly AttachmentLink[] }>('AttachmentList', {
		'two files': { attachments },
		none: { attachments: [] },
	}),
	...examplesOf<{ facts: DisclosureFacts; firstCommitted?: string }>('DisclosureFacts', {
		'all is stated': { facts, firstCommitted: '2025-04-12' },
		'little is stated': { facts: bareFacts },
		hostile: { facts: hostileFacts },
	}),
	...examplesOf<{
		village: string;
		disclosures: readonly DisclosureHeadline[];
		caption: string;
	}>('DisclosureTable', {
		'in time and late': {
			village: villageId,
			disclosures: [headline, lateHeadline, { ...headline, title: long }],
			caption: '财务公开',
		},
		none: { village: villageId, disclosures: [], caption: '财务公开' },
	}),
	...examplesOf<{ facts: DisclosureFacts }>('DisclosureText', {
		'a short text': {
			facts: made<DisclosureFacts>({ ...facts, body: `${hostile}\n\n${long}` }),
		},
		'a text file': { facts: made<DisclosureFacts>({ ...facts, textFile }) },
		'nothing to disclose': {
			facts: made<DisclosureFacts>({ ...facts, notApplicable: hostile }),
		},
		'files alone': { facts: made<DisclosureFacts>({ ...facts, attachments }) },
		'a table alone': { facts: made<DisclosureFacts>({ ...facts }) },
	}),
	...examplesOf<{ href: string }>(
		'GuideLink',
		{
			'on the site': { href: '/guides/' },
			elsewhere: { href: 'https://example.gov.cn/?a=1&b=%3E' },
		},
		{ slot: hostile },
	),
	...examplesOf<{ headlines: readonly TownshipHeadline[]; inColumns?: boolean }>('Headlines', {
		'of one village': {
			headlines: [
				{ ...headline, village: villageId },
				{ ...lateHeadline, village: villageId },
			],
		},
		'of several, in columns': {
			headlines: [headline, { ...headline, title: unbroken }].map((each) => ({
				...each,
				village: villageId,
				villageName: hostile,
				townshipName: hostile,
			})),
			inColumns: true,
		},
	}),
	...examplesOf<{ node: Nodes; id?: string }>('Markdown', {
		'a paragraph': {
			node: {
				type: 'paragraph',
				children: [
					text(hostile),
					{ type: 'break' },
					{ type: 'strong', children: [text('重要')] },
					{ type: 'emphasis', children: [text('强调')] },
					{ type: 'inlineCode', value: hostile },
					{ type: 'link', url: 'https://example.gov.cn/?a="><', children: [text(hostile)] },
				],
			},
		},
		'a heading': { node: { type: 'heading', depth: 2, children: [text(long)] } },
		'a numbered list that goes on': {
			node: {
				type: 'list',
				ordered: true,
				start: 3,
				children: [
					{
						type: 'listItem',
						children: [{ type: 'paragraph', children: [text(hostile)] }],
					},
				],
			},
		},
		'a quotation': {
			node: {
				type: 'blockquote',
				children: [{ type: 'paragraph', children: [text(hostile)] }],
			},
		},
		'a table': {
			node: {
				type: 'table',
				children: [
					{ type: 'tableRow', children: [cell('项目'), cell('金额')] },
					{ type: 'tableRow', children: [cell(hostile), cell('-1.00')] },
				],
			},
		},
		code: { node: { type: 'code', value: `${hostile}\n${unbroken}` } },
		'a rule between parts': { node: { type: 'thematicBreak' } },
	}),
	...examplesOf<{ label: string; previous: Neighbour; next: Neighbour }>('Neighbours', {
		both: {
			label: '上一期、下一期',
			previous: { name: hostile, path: '/nowhere/' },
			next: { name: '2025年4月', path: '/nowhere/' },
		},
		'the first': { label: '上一期、下一期', next: { name: '2025年2月', path: '/nowhere/' } },
		alone: { label: '上一期、下一期' },
	}),
	...examplesOf<{
		village: string;
		officials: readonly (Official & Marked)[];
		heading?: string;
		id?: string;
	}>('Officials', {
		'with hints, hostile': {
			village: villageId,
			officials: [
				{ ...official, marks: [] },
				{ ...official, name: hostile, role: hostile, relations: hostile, marks: [mark] },
				{ ...official, pay: undefined, relations: undefined, to: '2025-01-01', marks: [] },
			],
		},
		none: { village: villageId, officials: [], heading: '监督委员会', id: 'supervisors' },
	}),
	...examplesOf<{ village: string; years: readonly number[]; ledgers: readonly string[] }>(
		'PeriodLinks',
		{
			'months and quarters': {
				village: villageId,
				years: [2024, 2025],
				ledgers: ['2024-Q1', '2024-Q2', '2025-01', '2025-02', '2025-03'],
			},
			none: { village: villageId, years: [], ledgers: [] },
		},
	),
	...examplesOf<{ punctuality: Fulfilment | undefined }>('PunctualityTag', {
		'in time': { punctuality: { kind: 'on-time', due: '2025-04-15' } },
		late: { punctuality: { kind: 'late', due: '2025-04-15', days: 1 } },
		'data committed late': {
			punctuality: {
				...{ kind: 'data-late', due: '2025-04-15', days: 228 },
				...{ publishedOn: '2025-04-10', committedOn: '2025-11-29' },
			},
		},
		'without its table': { punctuality: { kind: 'table-missing', table: 'ledger' } },
		'no due date': {},
	}),
	...examplesOf('TemplateTable', { 'every table': {} }),
	...examplesOf<{ table: string; rows: readonly Readonly<Record<string, string>>[] }>(
		'TableExample',
		{
			'a row': { table: 'finance', rows: [{ 编号: 'CW2025-03', 标题: '2025年3月财务收支明细' }] },
			hostile: { table: 'finance', rows: [{ 标题: hostile }] },
		},
	),
	...examplesOf<{ address: string; lines: readonly string[]; press: string; caption: string }>(
		'UploadSketch',
		{
			'a button': { address: 'example.cn', lines: ['一个文件'], press: '提交', caption: '按提交' },
			hostile: { address: hostile, lines: [hostile, hostile], press: hostile, caption: hostile },
		},
	),
	...examplesOf<{ villages: readonly VillageSummary[] }>('TownshipVillages', {
		'one that discloses, one that does not': { villages: [busyVillage, silentVillage] },
		none: { villages: [] },
	}),
	...examplesOf<{ townships: readonly TownshipSummary[] }>('VillageFinder', {
		'a township, and one without a village': {
			townships: [
				townshipOf([busyVillage, silentVillage]),
				{ id: '990102', name: hostile, villages: [] },
			],
		},
		'more villages than are shown at once': { townships: [townshipOf(manyVillages)] },
	}),
	...examplesOf<{ warnings: readonly Finding[] }>('Warnings', {
		hostile: {
			warnings: [
				finding(
					'answer-stale',
					{ file: `villages/${villageId}/${hostile}.csv`, line: 14 },
					{ hint: hostile },
				),
			],
		},
		none: { warnings: [] },
	}),
];
