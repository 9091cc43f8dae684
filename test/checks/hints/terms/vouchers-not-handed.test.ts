import { expect, it } from 'vitest';
import { vouchersNotHanded } from '../../../../src/checks/hints/terms/vouchers-not-handed.ts';
import { aLedgerRow, aVoucherHandover } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const months = ['2025-02', '2025-03', '2025-04', '2025-05'];
const ledger = Object.fromEntries(
	months.map((month) => [month, [aLedgerRow({ 日期: `${month}-05` })]]),
);
const first = aVoucherHandover();

it('periods since the first that is registered are noted where they have a ledger', () => {
	expect(sayings(vouchersNotHanded, { ledger, 'voucher-handovers': [first] })).toEqual([
		'year:2025 2025年4月、2025年5月共 2 期有收支明细，没有登记凭证哪天交账。',
	]);
});

it.each([
	['none is ever registered', [], {}],
	['a quarter was handed in together', [first, aVoucherHandover({ 期间: '2025-Q2' })], {}],
	['the month after is not over', [first], { asOf: '2025-05-31' }],
])('where %s there is no hint', (_, handed, seen) => {
	expect(hintsIn(vouchersNotHanded, { ledger, 'voucher-handovers': handed }, seen)).toEqual([]);
});

it('nothing is said where the register could not be read whole', () => {
	const parts = {
		...{ ledger, 'voucher-handovers': [first] },
		incomplete: ['voucher-handovers'],
	} as const;
	expect(hintsIn(vouchersNotHanded, parts)).toEqual([]);
});
