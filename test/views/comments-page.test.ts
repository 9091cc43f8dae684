import { describe, expect, it } from 'vitest';
import type { PortalContext } from '../../src/domain/portal-context.ts';
import { profiles } from '../../src/domain/profiles.ts';
import { commentLink, commentsAbout, commentsAboutVoucher } from '../../src/views/comment-links.ts';
import { commentsPage } from '../../src/views/comments-page.ts';
import { rowsOf } from '../../src/domain/village-dataset.ts';
import { aDisclosure, aLedgerRow, aVillage, villageId, type Cells } from '../builders.ts';
import { aFullComment, aFullDecision } from '../register-rows.ts';

const village = (...comments: Cells[]) =>
	aVillage({
		comments,
		decisions: [aFullDecision()],
		finance: [aDisclosure({})],
		ledger: {
			'2025-03': [aLedgerRow({ 凭证号: '记-3-1' }), aLedgerRow({ 凭证号: '记-3-2' })],
		},
	});
const pathOf = (about: string) => {
	const { dataset } = village(aFullComment({ 针对编号: about }));
	const [comment] = rowsOf(dataset, 'comments');
	return comment && commentLink(dataset, comment)?.path;
};

describe('what a comment is about', () => {
	it('is the page of a decision or a disclosure', () => {
		expect(pathOf('JY2025-01')).toBe(`/villages/${villageId}/decisions/JY2025-01/`);
		expect(pathOf('GK-1')).toBe(`/villages/${villageId}/finance/GK-1/`);
	});

	it('is a voucher at its row in the ledger', () => {
		const anchor = encodeURIComponent('v-记-3-2');
		expect(pathOf('ledger:2025-03:记-3-2')).toBe(
			`/villages/${villageId}/ledger/2025-03/#${anchor}`,
		);
	});

	it('is nothing where the village has no such row', () => {
		expect(pathOf('JY2020-09')).toBeUndefined();
		expect(pathOf('ledger:2025-03:记-9-9')).toBeUndefined();
	});

	it('leads back from there to the comment', () => {
		const { dataset } = village(
			aFullComment({ 编号: 'YJ1', 针对编号: 'JY2025-01' }),
			aFullComment({ 编号: 'YJ2', 针对编号: 'ledger:2025-03:记-3-2' }),
		);
		const ids = (comments: readonly { readonly id: string }[]) => comments.map(({ id }) => id);
		expect(ids(commentsAbout(dataset, 'decisions', 'JY2025-01'))).toEqual(['YJ1']);
		expect(ids(commentsAbout(dataset, 'finance', 'GK-1'))).toEqual([]);
		expect(ids(commentsAboutVoucher(dataset, '2025-03', '记-3-2'))).toEqual(['YJ2']);
		expect(ids(commentsAboutVoucher(dataset, '2025-03', '记-3-1'))).toEqual([]);
	});
});

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
