import { expect, it } from 'vitest';
import { vouchersHandedLate } from '../../../../src/checks/hints/terms/vouchers-handed-late.ts';
import { aVoucherHandover } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const thresholds = { voucherDays: 10 };
const handed = (day: string) => ({ 'voucher-handovers': [aVoucherHandover({ 交账日期: day })] });

it('vouchers handed in within the days of the county, or before the month is over, give no hint', () => {
	for (const day of ['2025-03-25', '2025-04-10']) {
		expect(hintsIn(vouchersHandedLate, handed(day), { thresholds })).toEqual([]);
	}
});

it('vouchers handed in later are noted', () => {
	expect(sayings(vouchersHandedLate, handed('2025-04-11'), { thresholds })).toEqual([
		'voucher-handovers:2025-03/2025-04-11 2025年3月的凭证2025年4月11日才交账，在期末后第 11 天。',
	]);
});

it('where the county sets no day nothing is late', () => {
	expect(hintsIn(vouchersHandedLate, handed('2025-06-30'))).toEqual([]);
});
