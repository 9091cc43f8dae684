import { describe, expect, it, vi } from 'vitest';
import type { AnyHintRule } from '../../../src/checks/hints/index.ts';
import { summariseCounty } from '../../../src/summary/county-summary.ts';
import type { HintCount } from '../../../src/summary/hint-counts.ts';
import { countyHints, hintRulePage, hintRulesPage } from '../../../src/views/pages/county-hints.ts';
import { madeUpRules } from '../../made-up-rules.ts';
import { aVillageSummary } from '../village-summary.ts';

vi.mock(import('../../../src/checks/hints/index.ts'), async (original) => ({
	...(await original()),
	...(await import('../../made-up-rules.ts')).madeUpIndex,
}));

const counted = (rule: string, year: number, count: number, answered = 0): HintCount => ({
	rule,
	year,
	count,
	answered,
	amountFen: count * 100,
});
const { summary, context } = aVillageSummary({ asOf: '2025-04-20' }, {});
const village = (id: string, hints: readonly HintCount[]) => ({ ...summary, id, hints });
const county = summariseCounty(
	[...context.register.townships.values(), { id: '990102', name: '白石镇' } as never],
	[
		village('1', [counted('a-payment', 2024, 3, 1), counted('a-payment', 2025, 2)]),
		village('2', [counted('a-contract', 2025, 4, 2)]),
		village('3', [counted('a-statistic', 2023, 1)]),
	],
);
const page = countyHints(county);

describe('the county’s hints', () => {
	it('are counted without the statistics, which are counted apart', () => {
		expect(page.sums).toEqual({ count: 9, answered: 3, amountFen: 900 });
		expect(page.statistics.count).toBe(1);
		expect(page.villages).toBe(2);
	});

	it('stand by topic and rule', () => {
		expect(
			page.topics.map(({ topic, sums, rules }) => [
				topic,
				sums.count,
				rules.map(({ rule, sums: own }) => `${rule.id} ${own.count}`),
			]),
		).toEqual([
			['signatures', 5, ['a-payment 5']],
			['contracts', 4, ['a-contract 4']],
			['statistics', 1, ['a-statistic 1']],
		]);
	});

	it('stand by township, also where there are none, and by year, the newest first', () => {
		expect(page.townships.map(({ name, villages, sums }) => [name, villages, sums.count])).toEqual([
			['柳溪镇', 2, 9],
			['白石镇', 0, 0],
		]);
		expect(page.years.map(({ year, sums }) => [year, sums.count])).toEqual([
			[2025, 6],
			[2024, 3],
		]);
	});

	it('have a file for every year, of statistics too', () => {
		expect(page.files).toEqual([
			{ year: 2025, entries: 6 },
			{ year: 2024, entries: 3 },
			{ year: 2023, entries: 1 },
		]);
	});
});

it('every rule is listed, also one that found nothing; what is not run stands apart', () => {
	const { topics, notRun, run, found } = hintRulesPage(county, context);
	expect(
		topics.flatMap(({ rules }) =>
			rules.map(({ rule, sums, limit }) => [rule.id, sums.count, limit?.origin]),
		),
	).toEqual([
		['a-payment', 5, 'data'],
		['a-contract', 4, 'data'],
		['a-statistic', 1, 'data'],
	]);
	expect(notRun.map(({ rule, limit }) => [rule.id, limit])).toEqual([['not-run', undefined]]);
	expect([run, found]).toEqual([3, 3]);
});

it('a rule’s page counts by township and year, and has no limit where none is set', () => {
	const [payment, , , notRun] = madeUpRules as readonly AnyHintRule[];
	expect(hintRulePage(payment as AnyHintRule, county, context)).toMatchObject({
		limit: { origin: 'data', values: {} },
		sums: { count: 5, answered: 1, amountFen: 500 },
		townships: [{ id: '990101', villages: 1 }],
		years: [{ year: 2025 }, { year: 2024 }],
	});
	expect(hintRulePage(notRun as AnyHintRule, county, context).limit).toBeUndefined();
});
