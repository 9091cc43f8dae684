import { describe, expect, it } from 'vitest';
import { openRuleVersions } from '../../../src/site/rule-outcomes.ts';
import { surveyVillage } from '../../../src/site/village-survey.ts';
import { summariseCounty } from '../../../src/summary/county-summary.ts';
import { findVillageHints } from '../../../src/checks/hints/index.ts';
import type { RuleChange } from '../../../src/domain/rules/rule-change.ts';
import { rulesPage } from '../../../src/views/pages/rules.ts';
import {
	aDisclosure,
	aLedgerRow,
	anObligation,
	aStandard,
	csvOf,
	villageId,
} from '../../builders.ts';
import { countyFiles } from '../../data-folder.ts';
import { aDatedVillage } from '../../dated-village.ts';

const asOf = '2025-04-20';
const catalogue = [anObligation({ 目录编号: 'CW-02', 类别: '财务', 数据表: 'ledger' })];
const rules = [
	{ from: '2025-04-01', reason: '县文件', answerDays: 3, thresholds: { decision: 20_000 } },
	{ from: '2026-01-01', reason: '省文件', answerDays: '取消' },
];
const { dataset, context } = aDatedVillage(
	{
		asOf,
		overrides: { ledgerDue: '次月15日', answerDays: 5 },
		thresholds: { decision: 1e4 },
		rules,
	},
	{
		catalogue,
		countyStandards: [aStandard({ 标准: '200.00' })],
		ledger: {
			'2025-02': [
				aLedgerRow({
					...{ 日期: '2025-02-05', 凭证号: '记-2-1', 类别: '误工补贴', '支出（元）': '150.00' },
					...{ 标准编号: 'BZ-01', 数量: '1' },
				}),
			],
		},
		finance: [aDisclosure({ 目录编号: 'CW-02', 期间: '2025-02', 发布日期: '2025-03-20' })],
	},
);
const change: RuleChange = { rule: 'ledgerDue', before: '次月5日', after: '次月28日', past: true };

/** The county's files with a deadline for ledgers. */
const version = (due: string, rate = '100.00') => ({
	'portal.yaml': `${countyFiles['portal.yaml']}overrides: { ledgerDue: ${due} }\n`,
	'villages.csv': countyFiles['villages.csv'],
	'catalogue.csv': csvOf(catalogue),
	'standards.csv': csvOf([aStandard({ 标准: rate })]),
});
const history = {
	revisions: [{ on: '2025-04-02', commit: 'abc', changes: [change], before: 0, after: 1 }],
	versions: [version('次月15日'), version('次月28日')],
	gone: [],
	emptied: [],
};

function page(read: Parameters<typeof rulesPage>[1] = history) {
	const versions = openRuleVersions(typeof read === 'string' ? history : read, context);
	const hints = findVillageHints(dataset, context);
	const { summary } = surveyVillage({ dataset, hints, findings: [] }, context, versions);
	const county = summariseCounty(context.register.townships.values(), [summary]);
	return rulesPage(context, read, county);
}

describe('the page of the rules', () => {
	it('says what is in force, since when, by whom, what was before and what will be', () => {
		const { deadlines, thresholds } = page();
		expect(deadlines.map(({ rule, now, source }) => [rule, now.value, now.from, source])).toEqual([
			['ledgerDue', '次月15日', undefined, 'county'],
			['answerDays', '3', '2025-04-01', 'county'],
		]);
		expect(deadlines[1]?.others.map(({ from, value }) => [from, value])).toEqual([
			['2026-01-01', undefined],
			[undefined, '5'],
		]);
		const named = (name: string) => thresholds.find(({ rule }) => rule === name);
		expect(named('decision')).toMatchObject({ now: { value: '20000' }, source: 'county' });
		expect(named('splitDays')).toMatchObject({ now: { value: '30' }, source: 'usual' });
		expect(named('tender')).toBeUndefined();
	});

	it('says of a change how many items were late before and after it, and in which villages', () => {
		const { revisions } = page();
		if (typeof revisions === 'string') throw new Error(revisions);
		expect(revisions[0]?.effect).toMatchObject({
			late: { before: 3, after: 1 },
			gains: {
				late: { total: 1, first: [{ village: { id: villageId }, before: 3, after: 1 }] },
				hints: { total: 0, first: [] },
			},
		});
	});

	it('says which villages have fewer hints by a higher standard', () => {
		const rates = {
			...history,
			versions: [version('次月28日'), version('次月28日', '200.00')],
		};
		const { revisions } = page(rates);
		if (typeof revisions === 'string') throw new Error(revisions);
		expect(revisions[0]?.effect?.gains).toMatchObject({
			late: { total: 0 },
			hints: { total: 1, first: [{ village: { id: villageId } }] },
		});
	});

	it('says that nothing is known where no history can be read', () => {
		expect(page('shallow').revisions).toBe('shallow');
	});

	it('gives the county’s reason for a change: of its own day, or of the correction that answers for it', () => {
		const correction = { on: '2025-04-02', of: ['ledgerDue'], reason: '误写' };
		const own = { ...context, portal: { ...context.portal, ruleCorrections: [correction] } };
		const later = { from: '2025-04-01', past: false };
		const changes: RuleChange[][] = [
			[change],
			[{ ...change }],
			[
				{ rule: 'answerDays', ...later },
				{ rule: 'thresholds.decision', ...later },
				{ rule: 'catalogue:CW-02', ...later },
				{ rule: `since:${villageId}`, ...later },
			],
		];
		const told = {
			...history,
			revisions: changes.map((each) => ({ on: '2025-04-02', changes: each })),
		};
		const { revisions } = rulesPage(own, told, summariseCounty([], []));
		if (typeof revisions === 'string') throw new Error(revisions);
		expect(revisions.map((each) => each.changes.map(({ reason }) => reason))).toEqual([
			['县文件', '县文件', undefined, undefined],
			[undefined],
			['误写'],
		]);
	});
});
