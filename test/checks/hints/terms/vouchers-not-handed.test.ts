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
	['the county gives longer', [first], { asOf: '2025-07-29', thresholds: { voucherDays: 90 } }],
])('where %s there is no hint', (_, handed, seen) => {
	expect(hintsIn(vouchersNotHanded, { ledger, 'voucher-handovers': handed }, seen)).toEqual([]);
});

it('a quarter that was handed in month by month is handed in, and months without an entry need not be', () => {
	const months = ['2025-01', '2025-02'].map((month) => aVoucherHandover({ 期间: month }));
	const quarter = (...days: readonly string[]) => ({
		ledger: { '2025-Q1': days.map((day) => aLedgerRow({ 日期: day })) },
		'voucher-handovers': months,
	});
	expect(hintsIn(vouchersNotHanded, quarter('2025-01-31', '2025-02-01'))).toEqual([]);
	expect(sayings(vouchersNotHanded, quarter('2025-01-31', '2025-03-01'))).toHaveLength(1);
});

it('each entity is judged by what it hands in itself', () => {
	const group = { 主体: '村民小组:三组' };
	const ledger = {
		'2025-03': [aLedgerRow({ 日期: '2025-03-05' }), aLedgerRow({ 日期: '2025-03-06', ...group })],
		'2025-04': [aLedgerRow({ 日期: '2025-04-05' }), aLedgerRow({ 日期: '2025-04-06', ...group })],
	};
	const both = [first, aVoucherHandover({ 期间: '2025-04' })];
	expect(hintsIn(vouchersNotHanded, { ledger, 'voucher-handovers': both })).toEqual([]);
	const handed = [...both, aVoucherHandover(group)];
	expect(sayings(vouchersNotHanded, { ledger, 'voucher-handovers': handed })).toEqual([
		'year:2025 村民小组:三组2025年4月共 1 期有收支明细，没有登记凭证哪天交账。',
	]);
});

it('nothing is said where the register could not be read whole', () => {
	const parts = {
		...{ ledger, 'voucher-handovers': [first] },
		incomplete: ['voucher-handovers'],
	} as const;
	expect(hintsIn(vouchersNotHanded, parts)).toEqual([]);
});
