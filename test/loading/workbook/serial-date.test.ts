import { describe, expect, it } from 'vitest';
import { formatSerialDate } from '../../../src/loading/workbook/serial-date.ts';

describe('the number by which a spreadsheet counts days', () => {
	it.each([
		[45721, 1900, '2025年3月5日'],
		[44259, 1904, '2025年3月5日'],
		[1, 1900, '1900年1月1日'],
		[59, 1900, '1900年2月28日'],
		[60, 1900, '1900年2月29日'],
		[61, 1900, '1900年3月1日'],
		[0, 1904, '1904年1月1日'],
		[2958465, 1900, '9999年12月31日'],
	] as const)('%d, from %d on, is “%s”', (serial, system, text) => {
		expect(formatSerialDate(serial, system, 'date', false)).toBe(text);
	});

	it.each([-1, 0, 0.5, 2958466, NaN])('%d is no date', (serial) => {
		expect(formatSerialDate(serial, 1900, 'date', false)).toBe('####');
	});

	it('may show only the month, or the time of day too', () => {
		expect(formatSerialDate(45721, 1900, 'month', false)).toBe('2025年3月');
		expect(formatSerialDate(45721.375, 1900, 'date', false)).toBe('2025年3月5日');
		expect(formatSerialDate(45721.375, 1900, 'date', true)).toBe('2025年3月5日 09:00');
		expect(formatSerialDate(45721, 1900, 'date', true)).toBe('2025年3月5日');
		expect(formatSerialDate(45721.9999999, 1900, 'date', true)).toBe('2025年3月6日');
		expect(formatSerialDate(0.75, 1900, 'time', true)).toBe('18:00');
	});
});
