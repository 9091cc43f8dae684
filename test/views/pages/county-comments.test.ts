import { expect, it } from 'vitest';
import { summariseComments } from '../../../src/summary/comment-counts.ts';
import type { CountySummary } from '../../../src/summary/county-summary.ts';
import { rowsOf } from '../../../src/village/dataset.ts';
import { countyComments } from '../../../src/views/pages/county-comments.ts';
import { aVillage, type Cells } from '../../builders.ts';
import { aFullComment } from '../../register-rows.ts';

const context = { profile: { answerDays: 5 }, asOf: '2026-11-21' } as never;
const silent = { 答复日期: '', 答复内容: '', 办理结果: '' };
const village = (id: string, comments: readonly Cells[]) => ({
	id,
	name: `${id}村`,
	comments: summariseComments(rowsOf(aVillage({ comments }).dataset, 'comments'), context),
});
const waiting = Array.from({ length: 14 }, (_, index) =>
	aFullComment({ ...silent, 编号: `YJ${index + 1}`, 收到日期: '2026-10-01' }),
);
const county = {
	townships: [
		{
			id: '990101',
			name: '柳溪镇',
			villages: [village('A', [aFullComment()]), village('B', waiting.slice(0, 1))],
		},
		{ id: '990102', name: '白石镇', villages: [village('C', waiting), village('D', [])] },
	],
} as unknown as CountySummary;

it('the county adds up what its villagers asked, and names who owes an answer', () => {
	const page = countyComments(county);
	expect(page.counts).toMatchObject({ received: 16, answered: 1, overdue: 15 });
	expect(page.registering).toBe(3);
	expect(page.townships.map(({ name, counts }) => [name, counts.overdue])).toEqual([
		['柳溪镇', 1],
		['白石镇', 14],
	]);
	const [first, second] = page.townships;
	expect(first?.overdue).toMatchObject([{ village: 'B', villageName: 'B村', id: 'YJ1' }]);
	expect(second?.overdue).toHaveLength(12);
	expect(second?.left).toEqual([{ village: 'C', villageName: 'C村', answers: 2 }]);
});
