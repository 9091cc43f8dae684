import type { Bilingual } from '../../domain/bilingual.ts';
import { addDays, isoDate, parseIsoDate, type IsoDate } from '../../domain/time/calendar-date.ts';
import { date } from '../../domain/schema/cell-type.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import type { Period } from '../../domain/time/period.ts';

/** The day, or how to write it when it cannot be read with certainty. */
export type OfficeDate = { readonly date: IsoDate } | { readonly howToWrite: Bilingual };

const timeOfDay =
	/(?:(?<=[日号)])|[ T])(?:[上下中]午|早上|晚上)?(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?|\d{1,2}[时点](?:\d{1,2}分?)?)(?: ?[ap]m)?$/i;
const partOfDay = /(?<=[日号\d]) ?(?:[上下中]午|早上|晚上)$/;
const weekday = / ?\(?(?:星期|周|礼拜)(?<name>[一二三四五六日天])\)?$/;
const separated = /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})[日号]?$/;
const inWords = /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/;
const eightDigits = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const shortYear =
	/^(?<year>\d{2})(?:年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]|(?<mark>[-/.])(?<monthToo>\d{1,2})\k<mark>(?<dayToo>\d{1,2})[日号]?)$/;
const withoutYear = /^(?<month>\d{1,2})(?<mark>[-/.])(?<day>\d{1,2})$/;
const serialNumber = /^\d{5}(?:\.\d+)?$/;

/**
 * Reads a date as offices write it: `2025/3/5`, `2025.3.9`, `2025年3月5日`, `2025-3-5号`, `20250303`; a time of day behind
 * it is dropped, and the weekday too, where it is that of the day. `3月5日`, `25年3月5日` and `3.5` take the year or the
 * century of the period, when the day lies in it and no other reading does; the number by which a spreadsheet counts
 * days is a date when that lies in the period.
 * @param period the one named by the clerk, never one that was derived from other dates
 */
export function readOfficeDate(cell: string, period: Period | undefined): OfficeDate {
	const plain = toHalfWidth(cell)
		.trim()
		.replace(/(?<!\s)\s+([年月日号])/g, '$1')
		.replace(/([年月日号])\s+(?=\d)/g, '$1')
		.replace(timeOfDay, '');
	const day = weekday.exec(plain)?.groups?.['name'];
	const text = plain.replace(weekday, '').replace(timeOfDay, '').replace(partOfDay, '').trim();
	const read = readDay(plainDate(text), period);
	const isOther = day !== undefined && 'date' in read && !isOnWeekday(read.date, day);
	return isOther ? { howToWrite: otherWeekday } : read;
}

/** Whatever stands between year, month and day, written in one way. */
function plainDate(text: string): string {
	const parts = /^(\d{4})(?<mark>[、,，_—–] ?| )(\d{1,2})\k<mark>(\d{1,2})\.?$/.exec(text);
	if (parts) return `${parts[1]}-${parts[3]}-${parts[4]}`;
	return text.replace(/^(\d{4}([-/.])\d{1,2}\2\d{1,2})\.$/, '$1');
}

const weekdays = '日一二三四五六';

function isOnWeekday(date: IsoDate, name: string): boolean {
	return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] === name.replace('天', '日');
}

function readDay(text: string, period: Period | undefined): OfficeDate {
	const full = (separated.exec(text) ?? inWords.exec(text) ?? eightDigits.exec(text))?.groups;
	if (full?.['year']) return existing(full, Number(full['year']));
	if (serialNumber.test(text)) return bySerial(text, period);
	const inCentury = shortYear.exec(text)?.groups;
	if (inCentury) return period ? bySameCentury(inCentury, period) : { howToWrite: yearShort };
	const short = (inWords.exec(text) ?? withoutYear.exec(text))?.groups;
	if (!short) return { howToWrite: date().howToWrite };
	if (!period) return { howToWrite: yearMissing };
	return isAmbiguous(short, period) ? { howToWrite: ambiguous } : inPeriod(short, period);
}

/** Of the two ways in which spreadsheets count days, 1462 days apart, at most one leads into the period. */
function bySerial(text: string, period: Period | undefined): OfficeDate {
	const date = addDays('1899-12-30', Math.floor(Number(text)));
	const inside = period && date >= period.first && date <= period.last;
	return inside ? { date } : { howToWrite: serial };
}

type Parts = Readonly<Record<string, string>>;

function existing(parts: Parts, year: number): OfficeDate {
	const found = parseIsoDate(isoDate(year, Number(parts['month']), Number(parts['day'])));
	return found ? { date: found } : { howToWrite: dayMissing(parts, year) };
}

/** Says which day or month there is not, for it may be the one beside it. */
function dayMissing(parts: Parts, year: number): Bilingual {
	const [month, day] = [Number(parts['month']), Number(parts['day'])];
	if (parseIsoDate(isoDate(year, 1, 1)) === undefined) return date().howToWrite;
	if (month < 1 || month > 12) return noMonth;
	return {
		zh: `${year}年${month}月没有${day}日，请核对凭证，写实际的日期，例如 2025-03-14。`,
		en: `There is no day ${day} in month ${month} of ${year}; look at the voucher and write the day it was, for example 2025-03-14.`,
	};
}

const noMonth: Bilingual = {
	zh: '月份只有1到12，请核对凭证，写实际的日期，例如 2025-03-14。',
	en: 'Months are 1 to 12; look at the voucher and write the day it was, for example 2025-03-14.',
};

/** `25年3月5日`, `25.3.5`: of the century of the period, where that leads into it and the other way round does not. */
function bySameCentury(parts: Parts, period: Period): OfficeDate {
	const { year = '', month = parts['monthToo'] ?? '', day = parts['dayToo'] ?? '' } = parts;
	const century = Math.floor(period.year / 100) * 100;
	const found = existing({ month, day }, century + Number(year));
	if (!liesInPeriod(found, period)) return { howToWrite: yearShort };
	const turned = parts['mark'] ? existing({ month, day: year }, century + Number(day)) : found;
	const isSure = !liesInPeriod(turned, period) || sameDay(turned, found);
	return isSure ? found : { howToWrite: ambiguous };
}

function liesInPeriod(read: OfficeDate, { first, last }: Period): boolean {
	return 'date' in read && read.date >= first && read.date <= last;
}

function sameDay(one: OfficeDate, other: OfficeDate): boolean {
	return 'date' in one && 'date' in other && one.date === other.date;
}

function inPeriod(parts: Parts, period: Period): OfficeDate {
	const found = existing(parts, period.year);
	return liesInPeriod(found, period) ? found : { howToWrite: yearMissing };
}

/** `3.1` may have been 3.10 before the spreadsheet took it for a number; `2/3` may be the third of February or of … */
function isAmbiguous({ month = '', mark, day = '' }: Parts, period: Period): boolean {
	if (!mark) return false;
	if (
		mark === '.' &&
		/^[1-3]$/.test(day) &&
		'date' in inPeriod({ month, day: `${day}0` }, period)
	) {
		return true;
	}
	return Number(month) !== Number(day) && 'date' in inPeriod({ month: day, day: month }, period);
}

const serial: Bilingual = {
	zh: '这像是表格软件内部的日期序号。请在原表里把这一列设为日期格式（2025-03-14），保存以后再导入。',
	en: 'This looks like a spreadsheet’s serial number. Format the column as a date (2025-03-14) and save again.',
};

const otherWeekday: Bilingual = {
	zh: '这一天不是写的那个星期几，不知道哪个写错了。请核对，只写日期，例如 2025-03-14。',
	en: 'The day is not on that weekday. Check which is wrong, and write the date alone, for example 2025-03-14.',
};

const yearMissing: Bilingual = {
	zh: '没有写年份，也不能从期间确定。请写全，例如 2025-03-14；或⟦period⟧，并确认月份在这个期间里。',
	en: 'The year is missing and the period does not settle it. Write 2025-03-14, or ⟦period⟧, with that month.',
};

const yearShort: Bilingual = {
	zh: '年份只写了两位，从期间也不能确定。请写全，例如 2025-03-14；或⟦period⟧，并确认这一天在这个期间里。',
	en: 'The year has two digits and the period does not settle it. Write 2025-03-14, or ⟦period⟧, with that day.',
};

const ambiguous: Bilingual = {
	zh: '这样写有两种读法（例如 3.1 可能是3月1日，也可能是3月10日）。请写全，例如 2025-03-01。',
	en: 'This can be read in two ways (3.1 may be the 1st or the 10th). Write it in full, for example 2025-03-01.',
};
