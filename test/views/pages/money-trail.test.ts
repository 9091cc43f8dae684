import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/domain/portal/profiles.ts';
import { moneyTrail, type TrailEntry } from '../../../src/views/pages/money-trail.ts';
import { aLedgerRow, aVillage, type Cells, type VillageParts } from '../../builders.ts';
import { noMarks } from '../../made-up-hints.ts';
import {
	aFullAsset,
	aFullComment,
	aFullContract,
	aFullDecision,
	aFullProject,
	aLease,
	aSupervisionRecord,
} from '../../register-rows.ts';

const context = { profile: profiles.shandong, asOf: '2026-11-21' };

function told(entry: TrailEntry): string {
	switch (entry.kind) {
		case 'step':
			return `${entry.on ?? '–'} ${entry.name}${entry.state === 'taken' ? '' : ` ${entry.state}`}`;
		case 'money':
			return `${entry.row.date} ${entry.row.voucher}`;
		case 'supervision':
			return `${entry.record.date} ${entry.record.id}`;
		case 'comment':
			return `${entry.comment.receivedOn} ${entry.comment.id}`;
		case 'answer':
			return `${entry.comment.answeredOn ?? ''} ${entry.comment.id} answer`;
	}
}

function project(cells: Cells = {}, parts: VillageParts = {}) {
	const { dataset } = aVillage({
		decisions: [aFullDecision()],
		contracts: [aFullContract()],
		projects: [aFullProject(cells)],
		...parts,
	});
	return moneyTrail({ dataset, marks: noMarks }, 'projects', 'XM2025-01', context);
}
const story = (cells: Cells = {}, parts: VillageParts = {}) =>
	project(cells, parts).entries.map(told);

describe('the story of works', () => {
	it('goes from the proposal to the asset, with payments, looks and questions between, by date', () => {
		const entries = story(
			{ 形成资产: 'ZC001' },
			{
				assets: [aFullAsset({ 取得日期: '2025-06-15' })],
				ledger: {
					'2025-03': [
						aLedgerRow({ 日期: '2025-03-20', 凭证号: '记-3-9', 项目编号: 'XM2025-01' }),
						aLedgerRow({ 日期: '2025-03-02', 凭证号: '记-3-1', 合同编号: 'HT2025-01' }),
					],
				},
				supervision: [
					aSupervisionRecord({ 编号: 'JD1', 日期: '2025-05-20', 针对编号: 'XM2025-01' }),
					aSupervisionRecord({
						编号: 'JD2',
						日期: '2025-04-08',
						针对编号: 'ledger:2025-03:记-3-9',
					}),
					aSupervisionRecord({ 编号: 'JD3', 日期: '2025-04-09' }),
				],
				comments: [
					aFullComment({ 收到日期: '2025-05-06', 答复日期: '2025-05-10', 针对编号: 'ZC001' }),
				],
			},
		);
		expect(entries).toEqual([
			'2025-02-01 proposed',
			'2025-02-05 discussed',
			'2025-02-10 partyMeeting',
			'2025-02-15 assembly',
			'2025-02-16 decisionPublished',
			'2025-02-20 announced',
			'2025-03-01 opened',
			'– awarded',
			'2025-03-02 记-3-1',
			'2025-03-05 contracted',
			'2025-03-10 started',
			'2025-03-20 记-3-9',
			'2025-04-08 JD2',
			'2025-05-06 YJ2025-01',
			'2025-05-10 YJ2025-01 answer',
			'2025-05-20 completed',
			'2025-05-20 JD1',
			'2025-06-01 accepted',
			'– finalCost',
			'2025-06-15 asset',
			'2025-06-20 resultPublished',
		]);
	});

	it('says in its place what is missing though a later step is there', () => {
		const entries = story({
			公告日期: '',
			开标日期: '',
			采购方式: '公开招标',
			中标单位: '',
			中标金额: '',
		});
		expect(entries.slice(4, 9)).toEqual([
			'2025-02-16 decisionPublished',
			'– announced skipped',
			'– opened skipped',
			'– awarded skipped',
			'2025-03-05 contracted',
		]);
	});

	it('begins with the missing decision where none is named', () => {
		expect(story({ 决议编号: '' })[0]).toBe('– decision skipped');
	});

	it('asks for no tender where the way of award has none', () => {
		const own = { 公告日期: '', 开标日期: '', 中标单位: '', 中标金额: '', 合同编号: '' };
		const entries = story({ ...own, 采购方式: '村民自建' });
		expect(entries.join()).not.toMatch(/announced|opened|awarded|contracted/);
	});

	it('names at the end what is not registered and has nothing after it', () => {
		const begun = project(
			{ 竣工: '', 验收: '', 决算金额: '', 决算审计: '', 状态: '在建' },
			{ decisions: [aFullDecision({ 结果公开: '' })] },
		);
		expect(begun.awaited).toEqual([
			'completed',
			'accepted',
			'finalCost',
			'resultPublished',
			'asset',
		]);
		expect(begun.entries.map(told).at(-1)).toBe('2025-03-10 started');
	});

	it('carries the votes of the two meetings', () => {
		const turnouts = project().entries.flatMap((entry) =>
			entry.kind === 'step' && entry.turnout ? [[entry.name, entry.turnout.inFavour]] : [],
		);
		expect(turnouts).toEqual([
			['partyMeeting', 25],
			['assembly', 36],
		]);
	});
});

describe('the story of a contract', () => {
	const lease = (cells: Cells = {}, parts: VillageParts = {}) => {
		const { dataset } = aVillage({ contracts: [aLease(cells)], assets: [aFullAsset()], ...parts });
		return moneyTrail({ dataset, marks: noMarks }, 'contracts', 'HT2024-02', context);
	};

	it('goes from the signing to the end of the term, which may be to come', () => {
		const rent = { 类别: '租赁收入', '收入（元）': '12000.00', '支出（元）': '' };
		const { entries, awaited, subjects } = lease(
			{},
			{
				ledger: {
					'2025-03': [aLedgerRow({ ...rent, 合同编号: 'HT2024-02' })],
				},
			},
		);
		expect(entries.map(told)).toEqual([
			'– decision skipped',
			'2023-12-20 contracted',
			'2024-01-01 from',
			'2025-03-05 记-3-1',
			'2026-12-31 to to-come',
		]);
		expect(awaited).toEqual([]);
		expect(subjects.map(({ id }) => id)).toEqual(['ZC001']);
	});

	it('does not miss, before its end, that the result of its decision is published', () => {
		const { entries, awaited } = lease(
			{ 决议编号: 'JY2025-01' },
			{ decisions: [aFullDecision({ 结果公开: '' })] },
		);
		expect(entries.map(told).join()).not.toContain('resultPublished');
		expect(awaited).toEqual(['resultPublished']);
	});

	it('of works leads to their story', () => {
		const { dataset } = aVillage({ contracts: [aFullContract()], projects: [aFullProject()] });
		const { projects } = moneyTrail({ dataset, marks: noMarks }, 'contracts', 'HT2025-01', context);
		expect(projects.map(({ id }) => id)).toEqual(['XM2025-01']);
	});
});
