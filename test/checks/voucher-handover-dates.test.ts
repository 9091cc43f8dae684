import { expect, it } from 'vitest';
import { voucherHandoverDates } from '../../src/checks/voucher-handover-dates.ts';
import { aVoucherHandover } from '../builders.ts';
import { problems } from './problems.ts';

const handed = (day: string) => ({ 'voucher-handovers': [aVoucherHandover({ 交账日期: day })] });

it('vouchers may be handed in from the first day of their period on', () => {
	expect(problems(voucherHandoverDates, handed('2025-03-01'))).toEqual([]);
});

it('vouchers cannot be handed in before their period has begun', () => {
	expect(problems(voucherHandoverDates, handed('2025-02-28'))).toHaveLength(1);
});
