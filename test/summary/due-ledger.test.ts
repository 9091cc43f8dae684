import { describe, expect, it } from 'vitest';
import { findDueLedger } from '../../src/summary/due-ledger.ts';
import { buildVillageCalendar } from '../../src/summary/village-calendar.ts';
import { aDisclosure, aLedgerRow, anObligation, type VillageParts } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';

const catalogue = [
	anObligation({
		目录编号: 'CW-02',
		类别: '财务',
		公开频次: '每月',
		公开时限: '次月15日',
		数据表: 'ledger',
	}),
];
const august = aDisclosure({ 目录编号: 'CW-02', 期间: '2025-08', 发布日期: '2025-09-10' });
const september = aDisclosure({
	编号: 'GK-2',
	目录编号: 'CW-02',
	期间: '2025-09',
	发布日期: '2025-10-10',
});

function dueOn(
	asOf: string,
	{ since = '2025-08-01', ...parts }: VillageParts & { since?: string } = {},
) {
	const { dataset, context } = aDatedVillage(
		{ asOf, since },
		{
			catalogue,
			finance: [august, september],
			ledger: { '2025-08': [aLedgerRow({})], '2025-09': [aLedgerRow({})] },
			...parts,
		},
	);
	return findDueLedger(buildVillageCalendar(dataset, context), context.register.catalogue);
}

describe('the newest ledger that a village owes', () => {
	it('is the one whose day has passed, though an older one is the newest disclosed', () => {
		expect(dueOn('2025-11-29')).toEqual({
			period: '2025-10',
			status: { kind: 'missing', due: '2025-11-15', days: 14 },
			earlierWaiting: 0,
			next: { period: '2025-11', due: '2025-12-15' },
		});
	});

	it('is not the one for which there is still time', () => {
		expect(dueOn('2025-11-15')).toMatchObject({
			period: '2025-09',
			status: { kind: 'on-time' },
			next: { period: '2025-10', due: '2025-11-15' },
		});
	});

	it('counts those before it that are waited for, not those that lack a registration alone', () => {
		const ledger = { '2025-08': [aLedgerRow({})], '2025-09': [aLedgerRow({})] };
		expect(dueOn('2025-11-29', { finance: [], ledger: {} })?.earlierWaiting).toBe(2);
		expect(dueOn('2025-11-29', { finance: [], ledger })?.earlierWaiting).toBe(0);
	});

	it('is none where the catalogue asks for no ledger, or nothing was due yet', () => {
		expect(dueOn('2025-11-29', { catalogue: [], finance: [] })).toBeUndefined();
		expect(dueOn('2025-08-20', { finance: [], ledger: {} })).toBeUndefined();
	});
});
