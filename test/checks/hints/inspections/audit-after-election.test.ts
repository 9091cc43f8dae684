import { describe, expect, it } from 'vitest';
import { auditAfterElection } from '../../../../src/checks/hints/inspections/audit-after-election.ts';
import { anInspection, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const member = (cells: Cells) => ({ 姓名: '苏玉', 机构: '村民委员会', 职务: '主任', ...cells });
const officials = [
	member({ 任期开始: '2021-01-12', 任期结束: '2026-01-11' }),
	member({ 职务: '委员', 任期开始: '2021-01-12', 任期结束: '2026-01-11' }),
	member({ 任期开始: '2026-01-12' }),
	{ ...member({ 职务: '书记', 任期开始: '2018-03-01' }), 机构: '村党组织' },
];
const audited = (...audits: readonly Cells[]) => ({
	officials,
	inspections: audits.map((cells, index) =>
		anInspection({
			编号: `JC-${index + 1}`,
			...{ 开始: '2025-11-03', 结束: '2025-11-14' },
			...{ 反馈日期: '2025-12-01', 公开日期: '2025-12-05' },
			...cells,
		}),
	),
});
const said = (parts: ReturnType<typeof audited>) => sayings(auditAfterElection, parts);

describe('the audit of a term', () => {
	it('is published before the next term begins, of whoever leaves or stays', () => {
		expect(said(audited({}))).toEqual([]);
		expect(said(audited({ 种类: '离任审计', 公开日期: '2026-01-11' }))).toEqual([]);
		expect(said(audited({ 公开日期: '2026-02-01' }, {}))).toEqual([]);
	});

	it('is published late', () => {
		expect(said(audited({ 公开日期: '2026-01-12' }))).toEqual([
			'inspections:JC-1 新一届村民委员会任期从2026年1月12日开始，上一届的审计结果在2026年1月12日才公开。',
		]);
	});

	it('is not published, or not there', () => {
		expect(said(audited({ 公开日期: '' }))).toEqual([
			'inspections:JC-1 新一届村民委员会任期从2026年1月12日开始，上一届的审计结果没有登记公开日期。',
		]);
		const missing =
			'village 新一届村民委员会任期从2026年1月12日开始，没有登记上一届的任期审计或者离任审计。';
		expect(said(audited())).toEqual([missing]);
		expect(said(audited({ 种类: '专项审计' }))).toEqual([missing]);
	});

	it('is not that of the term before it', () => {
		const earlier = {
			开始: '2020-11-02',
			结束: '2020-11-06',
			反馈日期: '',
			公开日期: '2020-12-01',
		};
		expect(said(audited(earlier))).toHaveLength(1);
	});

	it('is asked for where the whole committee was elected anew, since the village discloses', () => {
		const byElection = { ...audited(), officials: [...officials.slice(0, 1), officials[2] ?? {}] };
		expect(sayings(auditAfterElection, byElection)).toHaveLength(1);
		const lastDayCounts = [member({ 任期开始: '2021-01-12', 任期结束: '2026-01-12' })];
		const onThatDay = { ...audited(), officials: [...lastDayCounts, officials[2] ?? {}] };
		expect(sayings(auditAfterElection, onThatDay)).toHaveLength(1);
		const oneStays = [...officials, member({ 职务: '副主任', 任期开始: '2021-01-12' })];
		expect(hintsIn(auditAfterElection, { officials: oneStays })).toEqual([]);
		expect(hintsIn(auditAfterElection, audited(), { since: '2026-02-01' })).toEqual([]);
		expect(hintsIn(auditAfterElection, audited(), { asOf: '2026-01-11' })).toEqual([]);
		expect(hintsIn(auditAfterElection, { ...audited(), incomplete: ['officials'] })).toEqual([]);
	});
});
