import type { Bilingual } from '../../domain/bilingual.ts';
import { addDays, isoDate, parseIsoDate, type IsoDate } from '../../domain/time/calendar-date.ts';
import { date } from '../../domain/schema/cell-type.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import type { Period } from '../../domain/time/period.ts';

/** The day, or how to write it when it cannot be read with certainty. */
export type OfficeDate = { readonly date: IsoDate } | { readonly howToWrite: Bilingual };

const timeOfDay = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const separated = /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/;
const inWords = /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/;
const eightDigits = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const withoutYear = /^(?<month>\d{1,2})(?<mark>[-/.])(?<day>\d{1,2})$/;
const serialNumber = /^\d{5}(?:\.\d+)?$/;

/**
 * Reads a date as offices write it: `2025/3/5`, `2025.3.9`, `2025年3月5日`, `20250303`; a time of day behind
 * it is dropped. `3月5日` and `3.5` take the year of the period, when the month lies in it and no other
 * reading does; the number by which a spreadsheet counts days is a date when that lies in the period.
 * @param period the one named by the clerk, never one that was derived from other dates
 */
export function readOfficeDate(cell: string, period: Period | undefined): OfficeDate {
	const text = toHalfWidth(cell)
		.trim()
		.replace(timeOfDay, '')
		.replace(/\s*([年月日号])\s*/g, '$1');
	const full = (separated.exec(text) ?? inWords.exec(text) ?? eightDigits.exec(text))?.groups;
	if (full?.['year']) return existing(full, Number(full['year']));
	if (serialNumber.test(text)) return bySerial(text, period);
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
	return found ? { date: found } : { howToWrite: date().howToWrite };
}

function inPeriod(parts: Parts, period: Period): OfficeDate {
	const found = existing(parts, period.year);
	const inside = 'date' in found && found.date >= period.first && found.date <= period.last;
	return inside ? found : { howToWrite: yearMissing };
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

const yearMissing: Bilingual = {
	zh: '没有写年份，也不能从期间确定。请写全，例如 2025-03-14；或用 --period 写明期间，并确认月份在这个期间里。',
	en: 'The year is missing and the period does not settle it. Write 2025-03-14, or give --period with that month.',
};

const ambiguous: Bilingual = {
	zh: '这样写有两种读法（例如 3.1 可能是3月1日，也可能是3月10日）。请写全，例如 2025-03-01。',
	en: 'This can be read in two ways (3.1 may be the 1st or the 10th). Write it in full, for example 2025-03-01.',
};
