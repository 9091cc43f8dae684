import { findHintRule } from '../../checks/hints/index.ts';
import type { AnswerableHint } from '../../domain/hints/hint.ts';
import type { DisclosureHeadline } from '../../summary/disclosure-headlines.ts';
import type { AroundRecord } from '../../views/around-record.ts';
import type { HintMark } from '../../views/hint-marks.ts';
import type { RecordsAbout } from '../../views/subject-links.ts';
import type { TrailMoney, TrailRow } from '../../views/trail-money.ts';
import { made } from './example.ts';
import { comment, ledgerRow, period, project, supervisionRecord, village } from './rows.ts';
import { hostile } from './texts.ts';

/** Parts that several groups of examples are made of. */

export const villageId = village.id;

/** Nobody said anything of it, and nothing of it was corrected. */
export const nothingAround: AroundRecord = {
	supervision: [],
	comments: [],
	corrections: { total: 0, lines: [] },
};

/** What villagers asked of a row, and what the supervision committee looked at. */
export const saidOfRow: RecordsAbout = { comments: [comment], supervision: [supervisionRecord] };
export const nothingSaid: RecordsAbout = { comments: [], supervision: [] };

export const witnessRule = findHintRule('witness-missing');
export const statisticRule = findHintRule('weekend-vouchers');

export const mark: HintMark = { rule: witnessRule, anchor: 'witness-missing-1', answered: false };
export const answeredMark: HintMark = { ...mark, answered: true };

export const hint: AnswerableHint = {
	rule: witnessRule.id,
	subject: 'ledger:2025-03:记-3-1',
	on: '2025-03-05',
	amountFen: 3_000_000,
	values: { summary: '支付道路维修工程款' },
	rows: [
		{
			subject: 'ledger:2025-03:记-3-1',
			text: '支付道路维修工程款',
			on: '2025-03-05',
			amountFen: 3_000_000,
		},
	],
};

export const headline: DisclosureHeadline = {
	affair: 'finance',
	id: 'CW2025-03',
	title: '2025年3月收支明细',
	period: '2025-03',
	publishedOn: '2025-04-10',
	punctuality: { kind: 'on-time', due: '2025-04-15' },
	reviewed: true,
	corrected: false,
};

export const lateHeadline: DisclosureHeadline = {
	...headline,
	id: 'CW2025-02',
	title: hostile,
	publishedOn: '2025-04-20',
	punctuality: { kind: 'late', due: '2025-03-15', days: 36 },
	reviewed: false,
	corrected: true,
};

export const payment = made<TrailRow>({
	...ledgerRow,
	period: '2025-03',
	path: `/villages/${villageId}/ledger/2025-03/#v-1`,
	subject: 'ledger:2025-03:记-3-1',
	part: 'payment',
	fen: 3_000_000,
	soFarFen: 3_000_000,
	over: false,
});

export const money: TrailMoney = made<TrailMoney>({
	side: 'expense',
	measure: { of: 'total', fen: 7_600_000 },
	finalCostFen: project.finalCost,
	rows: [
		payment,
		{ ...payment, date: '2025-04-08', voucher: '记-4-2', fen: 2_000_000, soFarFen: 5_000_000 },
		{
			...payment,
			...{ date: '2025-06-12', voucher: '记-6-9', fen: 2_800_000, soFarFen: 7_800_000 },
			over: true,
		},
	],
	payments: 3,
	paidFen: 7_800_000,
	refunds: 0,
	refundedFen: 0,
	netFen: 7_800_000,
});

export const noMoney: TrailMoney = made<TrailMoney>({
	side: 'expense',
	rows: [],
	payments: 0,
	paidFen: 0,
	refunds: 0,
	refundedFen: 0,
	netFen: 0,
});

export const rentReceived: TrailMoney = made<TrailMoney>({
	side: 'income',
	measure: { of: 'due', fen: 3_600_000 },
	receivedFen: 3_300_000,
	rows: [
		made<TrailRow>({
			...payment,
			category: 'rental-income',
			summary: hostile,
			income: 1_200_000,
			expense: undefined,
			counterparty: hostile,
			witness: undefined,
			fen: 1_200_000,
			soFarFen: 1_200_000,
		}),
		made<TrailRow>({ ...payment, part: 'refund', fen: 20_000, soFarFen: 1_180_000 }),
		made<TrailRow>({ ...payment, part: 'aside', fen: 500, soFarFen: 1_180_000 }),
	],
	payments: 1,
	paidFen: 1_200_000,
	refunds: 1,
	refundedFen: 20_000,
	netFen: 1_180_000,
	ledgersFrom: period('2025-01'),
});
