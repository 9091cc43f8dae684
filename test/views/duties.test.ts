import { expect, it } from 'vitest';
import { appraisalYears, dutyLines } from '../../src/views/duties.ts';
import { aComment, aDuty, anAppraisal, aVillage } from '../builders.ts';

const asOf = '2025-10-10';

it('duties stand with the overdue first, then as they fall due, and the done last', () => {
	const { dataset } = aVillage({
		duties: [
			aDuty({ 编号: 'done', 期限: '2025-09-30', 完成情况: '已完成' }),
			aDuty({ 编号: 'standing' }),
			aDuty({ 编号: 'to-come', 期限: '2025-10-10', 完成情况: '进行中' }),
			aDuty({ 编号: 'overdue', 期限: '2025-10-01', 完成情况: '未完成' }),
		],
	});
	expect(dutyLines(dataset, asOf).map(({ duty, overdueDays }) => [duty.id, overdueDays])).toEqual([
		['overdue', 9],
		['to-come', undefined],
		['standing', undefined],
		['done', undefined],
	]);
});

it('a duty has what villagers asked of it', () => {
	const { dataset } = aVillage({
		duties: [aDuty({ 编号: 'ZR-9' })],
		comments: [aComment({ 针对编号: 'duties:ZR-9' })],
	});
	expect(dutyLines(dataset, asOf)[0]?.records.comments).toHaveLength(1);
});

it('votes stand by year, the newest first', () => {
	const { dataset } = aVillage({
		appraisals: [anAppraisal({ 年度: '2024' }), anAppraisal(), anAppraisal({ 对象职务: '书记' })],
	});
	expect(appraisalYears(dataset).map(({ year, rows }) => [year, rows.length])).toEqual([
		[2025, 2],
		[2024, 1],
	]);
});
