import { describe, expect, it } from 'vitest';
import { inspectionsPage } from '../../../src/views/pages/inspections.ts';
import { aComment, anInspection, aVillage } from '../../builders.ts';
import { aFullRectification } from '../../register-rows.ts';

const problem = (id: string, cells: Readonly<Record<string, string>> = {}) =>
	aFullRectification({ 编号: id, 检查编号: 'JC2025-01', ...cells });
const open = { 完成日期: '', 状态: '整改中' };

const { dataset } = aVillage({
	inspections: [
		anInspection(),
		anInspection({ 编号: 'JC2025-02', 种类: '巡察', 开始: '2025-05-01', 公开日期: '', 结束: '' }),
	],
	rectifications: [
		problem('B', { 反馈日期: '2025-03-02', 复查日期: '2025-07-01' }),
		problem('A', { 复查日期: '2025-08-01' }),
		problem('C', { 检查编号: '' }),
	],
});
const { lines, ...sums } = inspectionsPage(dataset, '2025-09-30', new Map());
const [newest, audit] = lines;

describe('the inspections of a village', () => {
	it('stand with the one that began last first, and are added up', () => {
		expect(lines.map(({ inspection }) => inspection.id)).toEqual(['JC2025-02', 'JC2025-01']);
		expect(sums).toEqual({ raised: 2, done: 2, unpublished: 1 });
	});

	it('have the problems that name them, and the day on which the last was settled', () => {
		expect(audit).toMatchObject({ done: 2, rechecked: 2, daysToPublish: 4 });
		expect(audit?.problems.map(({ rectification }) => rectification.id)).toEqual(['A', 'B']);
		expect(audit).toMatchObject({ allDoneOn: '2025-06-01', allRecheckedOn: '2025-08-01' });
		expect(newest).toMatchObject({ problems: [], daysUnpublished: 213 });
	});

	it('have what villagers asked of them', () => {
		const asked = aVillage({
			inspections: [anInspection()],
			comments: [aComment({ 针对编号: 'inspections:JC2025-01' })],
		});
		const [line] = inspectionsPage(asked.dataset, '2025-09-30', new Map()).lines;
		expect(line?.records.comments).toHaveLength(1);
	});

	it('are seen as they stood on the day', () => {
		const [before] = inspectionsPage(dataset, '2025-03-03', new Map()).lines.slice(1);
		expect(before).toMatchObject({ reportedOn: '2025-03-01', daysUnpublished: 2, done: 0 });
		expect(before?.publishedOn).toBeUndefined();
	});

	it('name no day while a problem is left', () => {
		const { dataset: left } = aVillage({
			inspections: [anInspection()],
			rectifications: [problem('A'), problem('B', open)],
		});
		const [line] = inspectionsPage(left, '2025-09-30', new Map()).lines;
		expect(line).toMatchObject({ done: 1, rechecked: 0, allDoneOn: undefined });
	});
});
