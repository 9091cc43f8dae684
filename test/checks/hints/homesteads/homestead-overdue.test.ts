import { expect, it } from 'vitest';
import { homesteadOverdue } from '../../../../src/checks/hints/homesteads/homestead-overdue.ts';
import { aHomestead, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const seenOn = (asOf: string, ...rows: readonly Cells[]) =>
	sayings(homesteadOverdue, { homesteads: rows.map(aHomestead) }, { asOf });

it('an application is noted once its last stage lies more than the days back', () => {
	expect(seenOn('2025-06-01', {})).toEqual([]);
	expect(seenOn('2025-06-02', {})).toEqual([
		'homesteads:ZJ2025-01 上一步在2025年3月3日，已过 91 天，没有登记公示。',
	]);
});

it('each stage has its own clock, and the end of a posting counts', () => {
	const posted = { 结果: '公示中', 公示开始: '2025-05-01', 公示结束: '2025-05-10' };
	expect(seenOn('2025-08-08', posted)).toEqual([]);
	expect(seenOn('2025-08-09', posted)).toEqual([
		'homesteads:ZJ2025-01 上一步在2025年5月10日，已过 91 天，没有登记报乡镇。',
	]);
	const sent = { ...posted, 结果: '已报批', 报乡镇日期: '2025-08-09' };
	expect(seenOn('2025-08-10', sent)).toEqual([]);
	expect(seenOn('2025-11-30', sent)[0]).toContain('没有登记批准或者答复');
});

it('nothing is noted where there is a result, nor with a longer limit', () => {
	expect(
		seenOn(
			'2026-06-30',
			{ 结果: '未批准' },
			{ 编号: 'ZJ2025-02', 结果: '已批准', 批准日期: '2025-04-01' },
		),
	).toEqual([]);
	const seen = { asOf: '2025-06-02', thresholds: { homesteadDays: 91 } };
	expect(hintsIn(homesteadOverdue, { homesteads: [aHomestead()] }, seen)).toEqual([]);
});
