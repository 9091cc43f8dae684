import { describe, expect, it } from 'vitest';
import { digestSupervision } from '../../src/summary/supervision-digest.ts';
import { anInspection, aRectification, type Cells } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';

const asOf = '2025-12-31';
const digest = (rectifications: readonly Cells[], inspections: readonly Cells[] = []) => {
	const { dataset, context } = aDatedVillage({ asOf }, { rectifications, inspections });
	return digestSupervision(dataset, context);
};
const done = { 状态: '已完成', 完成日期: '2025-05-01' };

describe('what the county knows of the inspections of a village', () => {
	it('is what is not settled, the most urgent first', () => {
		const { problems } = digest([
			aRectification({ 编号: 'checked', ...done, 复查日期: '2025-06-01' }),
			aRectification({ 编号: 'unchecked', ...done }),
			aRectification({ 编号: 'just-done', ...done, 完成日期: '2025-12-01' }),
			aRectification({ 编号: 'under-way', 整改期限: '2026-03-01' }),
			aRectification({ 编号: 'overdue' }),
		]);
		expect(problems.map(({ id, uncheckedDays }) => [id, uncheckedDays])).toEqual([
			['overdue', undefined],
			['under-way', undefined],
			['unchecked', 244],
		]);
	});

	it('is bounded: a dozen problems, each told in few letters', () => {
		const many = Array.from({ length: 15 }, (_, index) =>
			aRectification({ 编号: `ZG-${index}`, 问题: '问'.repeat(61) }),
		);
		const { problems, moreProblems } = digest(many);
		expect([problems.length, moreProblems]).toEqual([12, 3]);
		expect(problems[0]?.problem).toBe(`${'问'.repeat(60)}…`);
	});

	it('asks for nothing from before the village owed disclosure', () => {
		const { dataset, context } = aDatedVillage(
			{ asOf, since: '2025-05-02' },
			{
				rectifications: [aRectification(done)],
				inspections: [anInspection({ 公开日期: '' })],
			},
		);
		expect(digestSupervision(dataset, context)).toMatchObject({ problems: [], unpublished: 0 });
	});

	it('is the last inspection that has begun, and how many reports are not published', () => {
		const inspections = [
			anInspection({ 编号: 'B', 种类: '专项检查', 开始: '2025-05-06', 结束: '', 公开日期: '' }),
			anInspection({ 编号: 'A' }),
			anInspection({ 编号: 'C', 开始: '2026-01-01', 结束: '', 反馈日期: '', 公开日期: '' }),
		];
		expect(
			digest(
				[],
				inspections.map((row) => ({
					...row,
					反馈日期: row['编号'] === 'C' ? '' : '2025-06-01',
					公开日期: row['编号'] === 'A' ? '2025-06-05' : '',
				})),
			),
		).toMatchObject({
			inspections: 2,
			last: { id: 'B', kind: 'special-check', on: '2025-05-06' },
			unpublished: 1,
		});
		expect(digest([])).toEqual({ inspections: 0, unpublished: 0, problems: [], moreProblems: 0 });
	});
});
