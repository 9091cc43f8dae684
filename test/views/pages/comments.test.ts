import { describe, expect, it } from 'vitest';
import type { PortalContext } from '../../../src/domain/portal/portal-context.ts';
import { profiles } from '../../../src/domain/portal/profiles.ts';
import { commentsPage } from '../../../src/views/pages/comments.ts';
import { aVillage, type Cells } from '../../builders.ts';
import { aFullComment } from '../../register-rows.ts';

const village = (...comments: Cells[]) => aVillage({ comments });

describe('the comments of a village', () => {
	const waiting = { 答复日期: '', 答复内容: '', 办理结果: '' };
	const { dataset, register } = village(
		aFullComment({ 编号: 'YJ1' }),
		aFullComment({ 编号: 'YJ2', 收到日期: '2025-06-01', 答复日期: '2025-06-30' }),
		aFullComment({ 编号: 'YJ3', 收到日期: '2026-11-20', ...waiting }),
		aFullComment({ 编号: 'YJ4', 收到日期: '2026-10-01', ...waiting }),
	);
	const context = {
		register,
		profile: profiles.shandong,
		asOf: '2026-11-21',
	} as unknown as PortalContext;
	const page = commentsPage(dataset, context);

	it('stand with the overdue first, then the open, then the newest answered', () => {
		expect(page.lines.map(({ comment }) => comment.id)).toEqual(['YJ4', 'YJ3', 'YJ2', 'YJ1']);
	});

	it('are counted, and how many of the answered were in time', () => {
		expect(page).toMatchObject({ answered: 2, open: 1, overdue: 1, inTime: 1 });
	});

	it('stand with what waits for the township among the overdue, and what is disputed before what is settled', () => {
		const { dataset: disputing } = village(
			aFullComment({ 编号: 'YJ1', 是否认可: '是' }),
			aFullComment({
				...{ 编号: 'YJ2', 是否认可: '否', 提出异议日期: '2025-05-12' },
				...{ 乡镇答复日期: '2025-05-20', 乡镇答复: '已按规定办理。' },
			}),
			aFullComment({ 编号: 'YJ3', 是否认可: '否', 提出异议日期: '2025-06-01' }),
		);
		const profile = { answerDays: 5, townshipAnswerDays: 10 };
		const disputes = commentsPage(disputing, { ...context, profile } as unknown as PortalContext);
		expect(disputes).toMatchObject({ answered: 3, overdue: 0, disputed: 2, townshipOverdue: 1 });
		expect(disputes.lines.map(({ comment }) => comment.id)).toEqual(['YJ3', 'YJ2', 'YJ1']);
		expect(disputes.lines.map(({ objection, empty }) => [objection?.kind, empty])).toEqual([
			['overdue', []],
			['answered', ['township']],
			[undefined, []],
		]);
	});

	it('are counted by how long the answers took; what waits for one is in no band', () => {
		expect(page.answerDays).toEqual({ median: 4, longest: 29 });
		expect(page.bands).toEqual([
			{ from: 0, to: 3, comments: 0 },
			{ from: 4, to: 5, comments: 1 },
			{ from: 6, to: 10, comments: 0 },
			{ from: 11, to: 15, comments: 0 },
			{ from: 16, to: undefined, comments: 1 },
		]);
	});

	it('took no time while none is answered', () => {
		const { dataset: silent } = village(aFullComment(waiting));
		expect(commentsPage(silent, context).answerDays).toBeUndefined();
	});

	it('say nothing of time where none is prescribed', () => {
		const national = { ...context, profile: profiles.national };
		expect(commentsPage(dataset, national)).toMatchObject({
			overdue: 0,
			open: 2,
			inTime: undefined,
		});
	});
});
