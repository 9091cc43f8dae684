import { expect, it } from 'vitest';
import { supervisorReviewMissing } from '../../../../src/checks/hints/signatures/supervisor-review-missing.ts';
import { aDisclosure, aLedgerRow } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const ledger = { '2025-03': [aLedgerRow({})] };
const ofLedger = { 目录编号: 'CW-02' };

it('a payment reviewed in its row gives no hint', () => {
	const reviewed = { '2025-03': [aLedgerRow({ 监委会审核人: '石晓霞' })] };
	expect(hintsIn(supervisorReviewMissing, { ledger: reviewed })).toEqual([]);
});

it.each(['2025-03', '2025-Q1'])(
	'a payment reviewed with the ledger disclosed for %s gives no hint',
	(期间) => {
		const finance = [aDisclosure({ ...ofLedger, 期间, 监委会审核人: '石晓霞' })];
		expect(hintsIn(supervisorReviewMissing, { ledger, finance })).toEqual([]);
	},
);

it('a payment that nobody is said to have reviewed is noted', () => {
	expect(sayings(supervisorReviewMissing, { ledger })).toEqual([
		'ledger:2025-03:记-3-1 “复印纸”没有监委会审核人，财务公开登记里也没有。',
	]);
	expect(hintsIn(supervisorReviewMissing, { ledger })).toMatchObject([
		{ on: '2025-03-05', amountFen: 10_000, rows: [{ subject: 'ledger:2025-03:记-3-1' }] },
	]);
});

it.each([
	['without a reviewer', { ...ofLedger }],
	['of another item', { 监委会审核人: '石晓霞' }],
	['of another month', { ...ofLedger, 期间: '2025-02', 监委会审核人: '石晓霞' }],
])('a disclosure %s is no review', (_, cells) => {
	const finance = [aDisclosure(cells)];
	expect(hintsIn(supervisorReviewMissing, { ledger, finance })).toHaveLength(1);
});
