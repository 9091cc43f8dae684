import { expect, it } from 'vitest';
import type { Correction } from '../../src/corrections/correction.ts';
import { disclosurePage } from '../../src/views/pages/disclosure.ts';
import { ledgerPage } from '../../src/views/pages/ledger.ts';
import { projectPage } from '../../src/views/pages/project.ts';
import { subsidyPage } from '../../src/views/pages/subsidies.ts';
import type { AroundRecord } from '../../src/views/around-record.ts';
import { aDisclosure, aLedgerRow, villageId } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';
import { aFullComment, aFullProject, aFullSubsidy, aSupervisionRecord } from '../register-rows.ts';
import { aLedgerView, aView, noTownships } from '../village-view.ts';

const { dataset, context } = aDatedVillage(
	{ asOf: '2026-11-21' },
	{
		finance: [aDisclosure({ 编号: 'GK-1', 目录编号: 'CW-02' }), aDisclosure({ 编号: 'GK-2' })],
		ledger: { '2025-03': [aLedgerRow({})] },
		projects: [aFullProject(), aFullProject({ 编号: 'XM2025-02' })],
		subsidies: [aFullSubsidy({ 批次: 'BT2025-01' })],
		comments: [
			aFullComment({ 编号: 'YJ-1', 针对编号: 'XM2025-01' }),
			aFullComment({ 编号: 'YJ-2', 针对编号: 'GK-2' }),
		],
		supervision: [aSupervisionRecord({ 编号: 'JD-1', 针对编号: 'XM2025-01' })],
	},
);

const issues = [
	'projects/XM2025-01',
	'projects/XM2025-02',
	'subsidies/BT2025-01',
	'subsidy-lists/BT2025-01',
	'ledger/2025-03',
	'finance/GK-1',
	'finance/GK-2',
];
const village = aView(dataset, context, {
	corrections: {
		corrections: issues.map((issue): Correction => ({
			...{ id: issue, issue, village: villageId, row: issue, commit: 'c0ffee' },
			...{ table: issue.slice(0, issue.indexOf('/')) as 'projects', kind: 'changed' },
			...{ on: '2026-01-05', cells: [] },
		})),
		firstPublished: { 'ledger/2025-03': '2025-04-02', 'finance/GK-2': '2025-04-09' },
		firstCommits: {},
		skipped: [],
	},
});

const around = ({ comments, supervision, corrections }: AroundRecord) => ({
	comments: comments.map(({ comment }) => comment.id),
	supervision: supervision.map(({ id }) => id),
	corrections: corrections.lines.map(({ id }) => id),
});

it('around a row of a register stands what was said of it, and what was corrected of it', () => {
	expect(around(projectPage(village, 'XM2025-01', context))).toEqual({
		comments: ['YJ-1'],
		supervision: ['JD-1'],
		corrections: ['projects/XM2025-01'],
	});
	expect(around(projectPage(village, 'XM2025-02', context))).toEqual({
		comments: [],
		supervision: [],
		corrections: ['projects/XM2025-02'],
	});
});

it('around a disclosure stands when it was first committed too', () => {
	const page = disclosurePage(village, 'finance', 'GK-2', context);
	expect(around(page)).toMatchObject({ comments: ['YJ-2'], corrections: ['finance/GK-2'] });
	expect(page.firstCommitted).toBe('2025-04-09');
});

it('a ledger is corrected with its registration, and a batch of a subsidy with its list', () => {
	const ledger = ledgerPage(aLedgerView(village), '2025-03', context, noTownships);
	expect(around(ledger).corrections).toEqual(['ledger/2025-03', 'finance/GK-1']);
	expect(ledger.firstCommitted).toBe('2025-04-02');
	const { corrections } = subsidyPage(village, 'BT2025-01', context);
	expect(corrections.lines.map(({ id }) => id)).toEqual([
		'subsidies/BT2025-01',
		'subsidy-lists/BT2025-01',
	]);
});
