import { describe, expect, it } from 'vitest';
import { decisionList, decisionPage } from '../../../src/views/pages/decision.ts';
import { aLedgerRow, villageId, type VillageParts } from '../../builders.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { noMarks } from '../../made-up-hints.ts';
import { aFullContract, aFullDecision, aFullProject } from '../../register-rows.ts';
import { aView } from '../../village-view.ts';

const asOf = '2026-11-21';
const pageOf = (parts: VillageParts) => {
	const { dataset, context } = aDatedVillage({ asOf }, parts);
	return decisionPage(aView(dataset, context), 'JY2025-01', context);
};

const states = (cells = {}) => {
	return pageOf({ decisions: [aFullDecision(cells)] }).steps.map(({ state }) => state);
};

describe('the six steps of a decision', () => {
	it('are all taken when all are dated', () => {
		expect(states()).toEqual(['taken', 'taken', 'taken', 'taken', 'taken', 'taken']);
	});

	it('show a step without a date as skipped when a later one has a date', () => {
		expect(states({ 党员大会审议: '' })).toEqual([
			'taken',
			'taken',
			'skipped',
			'taken',
			'taken',
			'taken',
		]);
	});

	it('show what comes after the last dated step as awaited', () => {
		expect(states({ 决议公开: '', 结果公开: '' }).slice(4)).toEqual(['awaited', 'awaited']);
	});

	it('say which step is dated before the one that comes first', () => {
		const { steps } = pageOf({ decisions: [aFullDecision({ 两委商议: '2025-01-20' })] });
		expect(steps.filter(({ outOfOrder }) => outOfOrder).map(({ name }) => name)).toEqual([
			'discussed',
		]);
	});

	it('carry the turnout and the votes of both meetings', () => {
		const { steps } = pageOf({ decisions: [aFullDecision()] });
		expect(steps[2]?.turnout).toMatchObject({ eligible: 30, attended: 25, inFavour: 25 });
		expect(steps[3]?.turnout).toEqual({
			eligible: 40,
			attended: 38,
			inFavour: 36,
			against: 1,
			abstained: 1,
		});
		expect(steps[0]?.turnout).toBeUndefined();
	});
});

describe('what followed from a decision', () => {
	const { dataset, context } = aDatedVillage(
		{ asOf },
		{
			decisions: [
				aFullDecision(),
				aFullDecision({ 编号: 'JY2025-02', '村民（代表）会议': '2025-04-01' }),
			],
			projects: [aFullProject()],
			contracts: [aFullContract(), aFullContract({ 编号: 'HT2025-09', 决议编号: 'JY2025-02' })],
			ledger: {
				'2025-03': [
					aLedgerRow({
						凭证号: '记-3-2',
						日期: '2025-03-20',
						'支出（元）': '20000.00',
						决议编号: 'JY2025-01',
					}),
					aLedgerRow({
						凭证号: '记-3-1',
						日期: '2025-03-08',
						'支出（元）': '0.10',
						决议编号: 'JY2025-01',
					}),
					aLedgerRow({ 凭证号: '记-3-3' }),
				],
				'2025-05': [
					aLedgerRow({
						凭证号: '记-5-1',
						日期: '2025-05-02',
						类别: '其他收入',
						'收入（元）': '0.20',
						'支出（元）': '',
						决议编号: 'JY2025-01',
					}),
				],
			},
		},
	);
	const page = decisionPage(aView(dataset, context), 'JY2025-01', context);

	it('is the rows that name it, by date, with what was spent up to each', () => {
		expect(page.rows.map(({ voucher, soFarFen }) => [voucher, soFarFen])).toEqual([
			['记-3-1', 10],
			['记-3-2', 2_000_010],
			['记-5-1', 1_999_990],
		]);
		expect(page.spentFen).toBe(1_999_990);
	});

	it('leads to the row at its place in the ledger', () => {
		expect(page.rows[0]?.path).toBe(
			`/villages/${villageId}/ledger/2025-03/#${encodeURIComponent('v-记-3-1')}`,
		);
	});

	it('is the projects and contracts that rest on it, not those of another', () => {
		expect(page.following.map(({ path }) => path)).toEqual([
			`/villages/${villageId}/projects/XM2025-01/`,
			`/villages/${villageId}/contracts/HT2025-01/`,
		]);
	});

	it('lists the newest decision first', () => {
		expect(decisionList(dataset, noMarks).map(({ decision }) => decision.id)).toEqual([
			'JY2025-02',
			'JY2025-01',
		]);
	});
});
