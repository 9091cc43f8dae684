import { expect, it } from 'vitest';
import type { VillageCalendar } from '../../src/summary/village-calendar.ts';
import type { HintSubject } from '../../src/domain/hints/hint-subject.ts';
import { fundFacts, fundList } from '../../src/views/pages/fund.ts';
import { hintMarks, type HintMarks, type Marked } from '../../src/views/hint-marks.ts';
import { capitalsPage } from '../../src/views/pages/capitals.ts';
import { contractList, contractPage } from '../../src/views/pages/contract.ts';
import { debtsPage } from '../../src/views/pages/debts.ts';
import { decisionList, decisionPage } from '../../src/views/pages/decision.ts';
import { distributionLines } from '../../src/views/pages/distributions.ts';
import { ledgerPage } from '../../src/views/pages/ledger.ts';
import { moneyTrail } from '../../src/views/pages/money-trail.ts';
import { projectList, projectPage } from '../../src/views/pages/project.ts';
import { subsidyPage, subsidyYears } from '../../src/views/pages/subsidies.ts';
import { supervisionPage } from '../../src/views/pages/supervision.ts';
import { aLedgerRow } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';
import { aHint } from '../made-up-hints.ts';
import {
	aFullAsset,
	aFullContract,
	aFullDebt,
	aFullFund,
	aFullDecision,
	aFullDistribution,
	aFullProject,
	aFullResource,
	aFullSubsidy,
	aSupervisionRecord,
} from '../register-rows.ts';
import { aLedgerView, aView, noTownships } from '../village-view.ts';

const asOf = '2026-11-21';
const two = <C>(row: (cells: Record<string, string>) => C) => [
	row({ 编号: 'A1' }),
	row({ 编号: 'A2' }),
];
const paid = { 决议编号: 'A1', 项目编号: 'A1', 资金编号: 'A1' };
const { dataset, context } = aDatedVillage(
	{ asOf },
	{
		assets: two(aFullAsset),
		resources: two(aFullResource),
		contracts: two(aFullContract),
		debts: two(aFullDebt),
		funds: two(aFullFund),
		decisions: two(aFullDecision),
		distributions: [aFullDistribution({ 年度: '2025' }), aFullDistribution({ 年度: '2024' })],
		projects: two(aFullProject),
		subsidies: [aFullSubsidy({ 批次: 'A1' }), aFullSubsidy({ 批次: 'A2' })],
		supervision: two(aSupervisionRecord),
		ledger: {
			'2025-03': [
				aLedgerRow({ 凭证号: '记-3-1', ...paid }),
				aLedgerRow({ 凭证号: '记-3-2', ...paid }),
			],
		},
	},
);

const onRow = 'ledger:2025-03:记-3-1';
const marksOn = (subject: HintSubject) =>
	hintMarks([aHint({ rule: 'single-bidder', subject, rows: [] })]);
const summary = { calendar: { obligations: [] } as unknown as VillageCalendar };
const seen = (marks: HintMarks) => aView(dataset, context, { marks });
const told = (...lines: readonly Marked[]) =>
	lines.map(({ marks }) => marks.map(({ rule }) => rule.id).join());

it.each<[HintSubject, (marks: ReturnType<typeof marksOn>) => readonly Marked[]]>([
	['assets:A1', (marks) => capitalsPage(dataset, asOf, marks).assets],
	['resources:A1', (marks) => capitalsPage(dataset, asOf, marks).resources],
	['contracts:A1', (marks) => contractList(dataset, asOf, marks)],
	['funds:A1', (marks) => fundList(dataset, marks).lines],
	['debts:A1', (marks) => debtsPage(dataset, asOf, marks).flatMap(({ lines }) => lines)],
	['decisions:A1', (marks) => decisionList(dataset, marks)],
	['distributions:2025', (marks) => distributionLines(dataset, marks)],
	['projects:A1', (marks) => projectList(dataset, marks)],
	[
		'subsidies:A1',
		(marks) => subsidyYears({ dataset, marks, summary }, context).flatMap(({ batches }) => batches),
	],
	[
		'supervision:A1',
		(marks) => supervisionPage(dataset, context, marks).years.flatMap(({ lines }) => lines),
	],
	[onRow, (marks) => ledgerPage(aLedgerView(seen(marks)), '2025-03', context, noTownships).rows],
	[onRow, (marks) => fundFacts(dataset, 'A1', marks).rows],
	[onRow, (marks) => decisionPage(seen(marks), 'A1', context).rows],
	[
		onRow,
		(marks) =>
			moneyTrail(seen(marks), 'projects', 'A1', context).entries.filter(
				(entry) => entry.kind === 'money',
			),
	],
])('a mark on %s stands beside its row and no other', (subject, rowsOf) => {
	expect(told(...rowsOf(marksOn(subject)))).toEqual(['single-bidder', '']);
});

it('the page of a record has the marks of its row', () => {
	expect(told(contractPage(seen(marksOn('contracts:A1')), 'A1', context))).toEqual([
		'single-bidder',
	]);
	expect(told(decisionPage(seen(marksOn('decisions:A1')), 'A1', context))).toEqual([
		'single-bidder',
	]);
	expect(told(projectPage(seen(marksOn('projects:A1')), 'A1', context))).toEqual(['single-bidder']);
	expect(told(subsidyPage(seen(marksOn('subsidies:A2')), 'A1', context))).toEqual(['']);
});
