import { expect, it } from 'vitest';
import { homesteadsPage } from '../../src/views/pages/homesteads.ts';
import { homesteadOverdue } from '../../src/checks/hints/homesteads/homestead-overdue.ts';
import { findVillageHints } from '../../src/checks/hints/index.ts';
import { hintMarks } from '../../src/views/hint-marks.ts';
import { aComment, aHomestead, aStandard } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';

const { dataset, context } = aDatedVillage(
	{ asOf: '2025-10-10' },
	{
		homesteads: [
			aHomestead({
				...{ 编号: 'approved', 结果: '已批准', 公示开始: '2025-03-10', 公示结束: '2025-03-16' },
				...{ 批准日期: '2025-05-06' },
			}),
			aHomestead({ 编号: 'refused', 结果: '未批准', 申请日期: '2025-06-03' }),
			aHomestead({ 编号: 'new', 申请日期: '2025-09-03' }),
			aHomestead({ 编号: 'waiting', 结果: '公示中', 公示开始: '2025-03-10' }),
		],
	},
);
it('shows what villagers asked of an application, and its hints', () => {
	const asked = aDatedVillage(
		{ asOf: '2025-10-10' },
		{
			homesteads: [aHomestead({ 标准编号: 'BZ-07' })],
			standards: [aStandard({ 编号: 'BZ-07', 名称: '宅基地面积' })],
			comments: [aComment({ 针对编号: 'homesteads:ZJ2025-01' })],
		},
	);
	const hints = findVillageHints(asked.dataset, asked.context, [homesteadOverdue]);
	const [line] = homesteadsPage(asked.dataset, asked.context, hintMarks(hints)).lines;
	expect(line?.records.comments).toHaveLength(1);
	expect(line?.standard?.name).toBe('宅基地面积');
	expect(line?.marks.map(({ rule }) => rule.id)).toEqual(['homestead-overdue']);
});

const page = homesteadsPage(dataset, context, new Map());
const line = (id: string) => page.lines.find(({ homestead }) => homestead.id === id);
const states = (id: string) => line(id)?.stages.map(({ name, state }) => `${name} ${state}`);

it('applications without a result stand first, the longest waiting at the head', () => {
	expect(page.lines.map(({ homestead, waitingDays }) => [homestead.id, waitingDays])).toEqual([
		['waiting', 221],
		['new', 37],
		['refused', undefined],
		['approved', undefined],
	]);
	expect([page.approved, page.refused, page.longest?.homestead.id]).toEqual([1, 1, 'waiting']);
});

it('a stage that was passed without a day is undated, one to come is awaited', () => {
	expect(states('approved')).toEqual([
		'applied taken',
		'posted taken',
		'sent undated',
		'approved taken',
	]);
	expect(states('waiting')).toEqual([
		'applied taken',
		'posted taken',
		'sent awaited',
		'approved awaited',
	]);
	expect(states('refused')).toEqual(['applied taken']);
	expect(line('approved')?.daysToApproval).toBe(64);
});

it('a posting shorter than the county asks for is marked once it is over, both days counted', () => {
	const posted = (to: string, asOf: string) => {
		const row = aHomestead({ 结果: '公示中', 公示开始: '2025-03-10', 公示结束: to });
		const village = aDatedVillage({ asOf, overrides: { postedDays: 10 } }, { homesteads: [row] });
		return homesteadsPage(village.dataset, village.context, new Map()).lines[0]?.shortPosting;
	};
	expect(posted('2025-03-18', '2025-03-19')).toEqual({ days: 9, required: 10 });
	expect(posted('2025-03-19', '2025-03-20')).toBeUndefined();
	expect(posted('2025-03-18', '2025-03-18')).toBeUndefined();
});
