import { addDays } from '../../domain/time/calendar-date.ts';
import type { FormatMeaning } from './number-format.ts';

/** From which day a workbook counts: Windows from 1900, old Macintosh from 1904. */
export type DateSystem = 1900 | 1904;

/** 9999-12-31. */
const lastSerial = 2_958_465;
const minutesPerDay = 1440;

/**
 * A serial number as the date it stands for: `2025年3月5日`, `2025年3月` where the format shows no day, `09:30`
 * where it shows only a time; a time of day follows a date when the format shows it. Written with 年月日, it is
 * a date to every reader, also in a column of voucher numbers, where it is none. The day that spreadsheets
 * believe in and that never was stays `1900年2月29日`; a number that is no date gives `####`, as they show it.
 */
export function formatSerialDate(
	serial: number,
	system: DateSystem,
	meaning: Extract<FormatMeaning, 'date' | 'month' | 'time'>,
	showsTime: boolean,
): string {
	const minutes = Math.round((serial - Math.floor(serial)) * minutesPerDay);
	const day = Math.floor(serial) + (minutes === minutesPerDay ? 1 : 0);
	const time = timeOfDay(minutes % minutesPerDay);
	if (meaning === 'time') return time;
	if (!(serial >= 0 && day <= lastSerial) || (system === 1900 && day === 0)) return '####';
	const text = dateText(day, system, meaning);
	return showsTime && minutes % minutesPerDay !== 0 ? `${text} ${time}` : text;
}

function dateText(day: number, system: DateSystem, meaning: 'date' | 'month'): string {
	if (system === 1900 && day === 60) return meaning === 'month' ? '1900年2月' : '1900年2月29日';
	const [year, month, date] = dayOf(day, system).split('-').map(Number);
	return `${year}年${month}月${meaning === 'month' ? '' : `${date}日`}`;
}

/** Excel counts a 29 February 1900 that never was, so that all later days are one too many. */
function dayOf(day: number, system: DateSystem): string {
	if (system === 1904) return addDays('1904-01-01', day);
	return day > 60 ? addDays('1899-12-30', day) : addDays('1899-12-31', day);
}

function timeOfDay(minutes: number): string {
	const twoDigits = (number: number) => String(number).padStart(2, '0');
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
