import type { AnyHintRule } from '../../checks/hints/index.ts';
import type { HintMark } from '../../views/hint-marks.ts';
import type { LimitLine } from '../../views/limit-origin.ts';
import type { RuleLine, TopicSums } from '../../views/pages/county-hints.ts';
import type { EvidenceRow, HintGroup, ShownHint } from '../../views/pages/hints.ts';
import type { HintSumsLine } from '../../views/tables/hints.ts';
import { examplesOf, made, type Example } from './example.ts';
import { answeredMark, hint, mark, statisticRule, villageId, witnessRule } from './parts.ts';
import { township } from './rows.ts';
import { hostile, largestFen, long } from './texts.ts';

const evidence: EvidenceRow = {
	...{ subject: hint.subject, text: '支付道路维修工程款', on: '2025-03-05' },
	amountFen: 3_000_000,
	path: '/nowhere/',
};

const evidenceRows: readonly EvidenceRow[] = [
	evidence,
	{ ...evidence, subject: 'projects:XM-1', text: hostile, path: undefined },
	{ ...evidence, subject: 'projects:XM-2', text: long, amountFen: 0 },
	{ ...evidence, subject: 'projects:XM-3', amountFen: -100 },
	{ ...evidence, subject: 'projects:XM-4', amountFen: largestFen },
	{ subject: 'village', text: '全村', path: undefined },
];

const shown = (anchor: string, given: Partial<ShownHint> = {}): ShownHint => ({
	...{ hint, anchor, path: '/nowhere/', evidence: [evidence] },
	...given,
});

const answered = shown('answered', {
	hint: {
		...hint,
		values: { summary: hostile },
		answer: { text: hostile, by: hostile, on: '2025-05-05' },
	},
});

const group = made<HintGroup>({
	rule: witnessRule,
	hints: [shown('one'), answered],
	answered: 1,
	amountFen: 6_000_000,
	ofPayments: { count: 40, fen: 60_000_000 },
});

const sums = { count: 12, answered: 3, amountFen: 6_000_000 };
const noSums = { count: 0, answered: 0, amountFen: 0 };
const limit: LimitLine = {
	values: {},
	origin: 'data',
	profile: { zh: hostile, en: hostile },
};
const topics: readonly TopicSums[] = [
	{ topic: 'signatures', sums, rules: [{ rule: witnessRule, sums }] },
];

export const hintExamples: readonly Example[] = [
	...examplesOf<{ rows: readonly EvidenceRow[] }>('hints/EvidenceList', {
		several: { rows: evidenceRows },
		none: { rows: [] },
	}),
	...examplesOf<{ row: EvidenceRow }>('hints/EvidenceWords', {
		'with a page': { row: evidence },
		'hostile, without a page': { row: { ...evidence, text: hostile, path: undefined } },
	}),
	...examplesOf<{ village: string; marks: readonly HintMark[] }>('hints/FigureHints', {
		'open and answered': { village: villageId, marks: [mark, answeredMark] },
		none: { village: villageId, marks: [] },
	}),
	...examplesOf<{
		topics: readonly TopicSums[];
		townships: readonly { readonly id: string; readonly name: string }[];
		years: readonly { readonly year: number; readonly entries: number }[];
	}>('hints/HintExplorer', {
		'a topic and two townships': {
			topics,
			townships: [township, { id: '990102', name: hostile }],
			years: [{ year: 2025, entries: 12 }],
		},
		'no hints': { topics: [], townships: [], years: [] },
	}),
	...examplesOf<{ group: HintGroup }>('hints/HintGroup', {
		'two, one of them answered': { group },
		'many, of a statistic': {
			group: {
				...group,
				rule: witnessRule,
				hints: Array.from({ length: 40 }, (_, index) => shown(`many-${index}`)),
				ofPayments: undefined,
				amountFen: undefined,
			},
		},
	}),
	...examplesOf<{ shown: ShownHint; message: string }>(
		'hints/HintItem',
		{
			'not answered': { shown: shown('open'), message: '“支付道路维修工程款”没有填证明人。' },
			'hostile, answered': { shown: answered, message: hostile },
			'much evidence': { shown: shown('much', { evidence: evidenceRows }), message: long },
			'no page': {
				shown: shown('nowhere', { path: undefined, evidence: [] }),
				message: '全村没有公开预算。',
			},
		},
		{ within: 'list' },
	),
	...examplesOf<{ answered: boolean }>('hints/HintSign', {
		asked: { answered: false },
		answered: { answered: true },
	}),
	...examplesOf<{ caption: string; label: string; lines: readonly HintSumsLine[] }>(
		'hints/HintSumsTable',
		{
			'of townships': {
				caption: '各乡镇',
				label: hostile,
				lines: [
					{ label: hostile, href: '/nowhere/', villages: 12, sums },
					{ label: '石桥镇', villages: 0, sums: noSums },
				],
			},
			'of years': { caption: '各年', label: '年度', lines: [{ label: '2025', sums }] },
		},
	),
	...examplesOf<{ village: string; marks: readonly HintMark[] }>('hints/HintWords', {
		'open and answered': { village: villageId, marks: [mark, answeredMark] },
	}),
	...examplesOf<{ rule: string; limit: LimitLine | undefined }>('hints/Limit', {
		'from the data': { rule: witnessRule.id, limit },
		'of a profile, hostile': { rule: witnessRule.id, limit: { ...limit, origin: 'profile' } },
		'not set': { rule: 'cash-over-limit' },
	}),
	...examplesOf<{ caption: string; rules: readonly RuleLine[] }>('hints/RuleTable', {
		'found and not found': {
			caption: hostile,
			rules: [
				{ rule: witnessRule, sums, limit },
				{ rule: statisticRule, sums: noSums, limit: undefined },
			],
		},
	}),
	...examplesOf<{ rule: AnyHintRule }>('hints/SeverityTag', {
		attention: { rule: witnessRule },
		statistic: { rule: statisticRule },
	}),
];
