import { describe, expect, it } from 'vitest';
import { addCommentCounts, summariseComments } from '../../src/summary/comment-counts.ts';
import { rowsOf } from '../../src/village/dataset.ts';
import { aVillage, type Cells } from '../builders.ts';
import { aFullComment } from '../register-rows.ts';

const context = { profile: { answerDays: 5, townshipAnswerDays: 10 }, asOf: '2025-12-31' } as never;
const summary = (...comments: Cells[]) =>
	summariseComments(rowsOf(aVillage({ comments }).dataset, 'comments'), context);

const silent = { 答复日期: '', 答复内容: '', 办理结果: '' };
const waiting = (id: string, day: string) => aFullComment({ ...silent, 编号: id, 收到日期: day });

describe('the comments of a village, summed up', () => {
	const { counts, overdue } = summary(
		aFullComment(),
		aFullComment({ 编号: 'YJ2', 答复日期: '2025-05-20' }),
		waiting('YJ3', '2025-12-01'),
		waiting('YJ4', '2025-12-30'),
		aFullComment({ 编号: 'YJ5', 是否认可: '否', 提出异议日期: '2025-11-01' }),
		aFullComment({ 编号: 'YJ6', 是否认可: '是' }),
	);

	it('are counted by how their answers stand', () => {
		expect(counts).toEqual({
			received: 6,
			answered: 4,
			late: 1,
			overdue: 1,
			disputed: 1,
			townshipOverdue: 1,
		});
	});

	it('name the answers that are overdue, of the village and of the township, longest first', () => {
		const text = '路灯什么时候修？';
		expect(overdue).toEqual([
			{ id: 'YJ5', by: 'township', text, dueOn: '2025-11-11', days: 50 },
			{ id: 'YJ3', by: 'village', text, dueOn: '2025-12-06', days: 25 },
		]);
	});

	it('keep a line of each question, and no more answers than a county page lists', () => {
		const long = aFullComment({ ...silent, '内容（脱敏）': '路'.repeat(200) });
		expect(summary(long).overdue[0]?.text).toBe(`${'路'.repeat(60)}…`);
		const many = Array.from({ length: 30 }, (_, index) => waiting(`YJ${index}`, '2025-06-01'));
		const summed = summary(...many);
		expect([summed.counts.overdue, summed.overdue.length]).toEqual([30, 12]);
	});

	it('tell what was answered and what became overdue, newest first, and no more than a feed does', () => {
		const township = { 乡镇答复日期: '2025-11-09', 乡镇答复: '已约谈' };
		const { news } = summary(
			aFullComment({ 编号: 'YJ1', 答复内容: '修'.repeat(300) }),
			aFullComment({ 编号: 'YJ2', 是否认可: '否', 提出异议日期: '2025-11-01', ...township }),
			waiting('YJ3', '2025-12-01'),
			waiting('YJ4', '2025-12-30'),
			aFullComment({ 编号: 'YJ5', 答复日期: '2026-01-01' }),
		);
		expect(news.map(({ id, by, on, dueOn }) => [id, by, on, dueOn])).toEqual([
			['YJ3', 'village', '2025-12-07', '2025-12-06'],
			['YJ2', 'township', '2025-11-09', undefined],
			['YJ5', 'village', '2025-05-12', '2025-05-11'],
			['YJ1', 'village', '2025-05-10', undefined],
			['YJ2', 'village', '2025-05-10', undefined],
		]);
		expect(news.find(({ id }) => id === 'YJ1')?.answer).toBe(`${'修'.repeat(200)}…`);
		const many = Array.from({ length: 30 }, (_, index) => aFullComment({ 编号: `YJ${index}` }));
		expect(summary(...many).news).toHaveLength(20);
	});

	it('add up', () => {
		expect(addCommentCounts([counts, counts])).toMatchObject({
			received: 12,
			late: 2,
			disputed: 2,
		});
		expect(addCommentCounts([]).received).toBe(0);
	});
});
