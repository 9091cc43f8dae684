import { describe, expect, it } from 'vitest';
import type { PortalContext } from '../../src/domain/portal/portal-context.ts';
import { parsePeriod, type Period } from '../../src/domain/time/period.ts';
import { profiles } from '../../src/domain/portal/profiles.ts';
import { ledgerPage } from '../../src/views/pages/ledger.ts';
import { recordsOfDisclosure, supervisedPeriod } from '../../src/views/supervised-periods.ts';
import { supervisionPage } from '../../src/views/pages/supervision.ts';
import { aBalance, aDisclosure, aLedgerRow, aVillage, villageId } from '../builders.ts';
import { noMarks } from '../made-up-hints.ts';
import { aFullComment, aSupervisionRecord } from '../register-rows.ts';
import { aLedgerView, aView, noTownships } from '../village-view.ts';

const { dataset, register } = aVillage({
	ledger: {
		'2025-03': [aLedgerRow({})],
		'2025-04': [aLedgerRow({ 日期: '2025-04-01' })],
	},
	balances: [aBalance({})],
	finance: [
		aDisclosure({ 编号: 'GK-1', 标题: '3月货币资金余额' }),
		aDisclosure({ 编号: 'GK-2', 目录编号: 'CW-02' }),
		aDisclosure({ 编号: 'GK-3', 期间: '2025-Q1' }),
	],
	supervision: [
		aSupervisionRecord({ 编号: 'A', 对应期间: '2025-03' }),
		aSupervisionRecord({ 编号: 'B', 对应期间: '2025-Q1' }),
		aSupervisionRecord({ 编号: 'C', 针对编号: 'GK-2' }),
		aSupervisionRecord({ 编号: 'D' }),
	],
	comments: [aFullComment({ 针对编号: 'GK-2' })],
});
const context = {
	register,
	profile: profiles.national,
	asOf: '2026-11-21',
} as unknown as PortalContext;
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const march = parsePeriod('2025-03') as Period;

describe('the period of a supervision record', () => {
	it('leads to the ledger, to its balances, and to the finance disclosures of the very period', () => {
		expect(supervisedPeriod(dataset, context, march)).toEqual({
			ledgers: [
				{ period: '2025-03', path: `/villages/${villageId}/ledger/2025-03/`, balances: true },
			],
			disclosures: [{ name: '3月货币资金余额', path: `/villages/${villageId}/finance/GK-1/` }],
		});
	});

	it('leads to every ledger that shares a day with it', () => {
		const half = parsePeriod('2025-H1') as Period;
		const { ledgers } = supervisedPeriod(dataset, context, half);
		expect(ledgers.map(({ period, balances }) => [period, balances])).toEqual([
			['2025-03', true],
			['2025-04', false],
		]);
	});

	it('stands beside its record on the committee’s page', () => {
		const { years } = supervisionPage(dataset, context, noMarks);
		const lines = years.flatMap(({ lines: own }) => own);
		expect(lines.map(({ record, books }) => [record.id, books?.ledgers.length])).toEqual([
			['A', 1],
			['B', 1],
			['C', undefined],
			['D', undefined],
		]);
		expect(lines[2]?.link?.path).toBe(`/villages/${villageId}/ledger/2025-03/`);
	});
});

describe('the supervision records of a period', () => {
	it('are on the page of its ledger, with those about the ledger’s disclosure', () => {
		const village = aView(dataset, context);
		const { supervision, comments } = ledgerPage(
			aLedgerView(village),
			'2025-03',
			context,
			noTownships,
		);
		expect(ids(supervision)).toEqual(['C', 'A', 'B']);
		expect(ids(comments.map(({ comment }) => comment))).toEqual(['YJ2025-01']);
		expect(
			ids(ledgerPage(aLedgerView(village), '2025-04', context, noTownships).supervision),
		).toEqual([]);
	});

	it('are on the page of a finance disclosure of the very period, and of no other affair', () => {
		const of = (affair: 'finance' | 'village', id: string, period: string) =>
			ids(recordsOfDisclosure(dataset, affair, { id, period }).supervision);
		expect(of('finance', 'GK-1', '2025-03')).toEqual(['A']);
		expect(of('finance', 'GK-3', '2025-Q1')).toEqual(['B']);
		expect(of('village', 'SW-1', '2025-03')).toEqual([]);
	});
});
