import { describe, expect, it, vi } from 'vitest';
import { hintsPage } from '../../../src/views/pages/hints.ts';
import { aLedgerRow, aVillage } from '../../builders.ts';
import { aHint, anAnswer } from '../../made-up-hints.ts';

vi.mock(import('../../../src/checks/hints/index.ts'), async (original) => ({
	...(await original()),
	...(await import('../../made-up-rules.ts')).madeUpIndex,
}));

const { dataset } = aVillage({
	ledger: {
		'2025-03': [
			aLedgerRow({}),
			aLedgerRow({ 凭证号: '记-3-2', '支出（元）': '300.00' }),
			aLedgerRow({ 凭证号: '记-3-3', '支出（元）': '', '收入（元）': '5.00', 类别: '利息收入' }),
		],
	},
});
const page = hintsPage(dataset, [
	aHint({ rule: 'a-statistic', subject: 'year:2025', on: '2025-12-31', rows: [] }),
	aHint({ rule: 'a-contract', subject: 'contracts:HT-1', amountFen: 500, rows: [] }),
	aHint({ amountFen: 10_000 }),
	aHint({
		subject: 'ledger:2025-03:记-3-2',
		on: '2025-03-06',
		amountFen: 30_000,
		answer: anAnswer,
	}),
]);
const [signatures, contracts] = page.topics;

describe('the page of a village’s hints', () => {
	it('counts hints, rules and answers, statistics aside', () => {
		expect([page.count, page.rules, page.answered]).toEqual([3, 2, 1]);
		expect(page.statistics.map(({ rule, hints }) => [rule.id, hints.length])).toEqual([
			['a-statistic', 1],
		]);
	});

	it('has them by topic and rule, the newest first, with their sum', () => {
		expect(page.topics.map(({ topic }) => topic)).toEqual(['signatures', 'contracts']);
		expect(signatures?.groups[0]).toMatchObject({ amountFen: 40_000, answered: 1 });
		expect(signatures?.groups[0]?.hints.map(({ hint }) => hint.subject)).toEqual([
			'ledger:2025-03:记-3-2',
			'ledger:2025-03:记-3-1',
		]);
	});

	it('compares payments with all of them, and nothing else with payments', () => {
		expect(signatures?.groups[0]?.ofPayments).toEqual({ count: 2, fen: 40_000 });
		expect(contracts?.groups[0]?.ofPayments).toBeUndefined();
	});

	it('leads to the row that a hint rests on', () => {
		expect(signatures?.groups[0]?.hints[1]?.evidence[0]).toMatchObject({
			text: '复印纸',
			path: `/villages/990101001200/ledger/2025-03/#${encodeURIComponent('v-记-3-1')}`,
		});
	});
});

it('a village without hints has a page that says so', () => {
	expect(hintsPage(dataset, [])).toEqual({
		count: 0,
		answered: 0,
		rules: 0,
		topics: [],
		statistics: [],
		statisticsCount: 0,
	});
});
