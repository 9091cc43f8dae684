/**
 * Dates are ISO strings `YYYY-MM-DD`: they sort as text and carry no time zone.
 * The arithmetic goes through UTC days, so that no clock and no summer time can shift it.
 */
export type IsoDate = string;

const strictDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Reads `2025-03-14`; a day that does not exist (`2025-02-29`) gives `undefined`. */
export function parseIsoDate(text: string): IsoDate | undefined {
	const match = strictDate.exec(text);
	if (!match) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	if (year < 1900 || month < 1 || month > 12) return undefined;
	return day >= 1 && day <= daysInMonth(year, month) ? text : undefined;
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** @param month 1 to 12 @param day must exist in that month */
export function isoDate(year: number, month: number, day: number): IsoDate {
	return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}

export function addDays(date: IsoDate, days: number): IsoDate {
	return new Date(Date.parse(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The same day in a later month, or the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const index = year * 12 + month - 1 + months;
	const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
	return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The same day in another year, earlier when negative; 29 February becomes the 28th where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
	return addMonths(date, 12 * years);
}

/** 0 for a Sunday to 6 for a Saturday. */
export function weekday(date: IsoDate): number {
	return new Date(Date.parse(date)).getUTCDay();
}

/** Whole days from `earlier` to `later`; negative when the order is the other way round. */
export function daysBetween(earlier: IsoDate, later: IsoDate): number {
	return (Date.parse(later) - Date.parse(earlier)) / millisecondsPerDay;
}

/** The last of some days. */
export function latestOf(days: readonly [IsoDate, ...IsoDate[]]): IsoDate;
export function latestOf(days: readonly IsoDate[]): IsoDate | undefined;
export function latestOf([first, ...others]: readonly IsoDate[]): IsoDate | undefined {
	return others.reduce(
		(latest, day) => (latest !== undefined && latest >= day ? latest : day),
		first,
	);
}

/** The first of some days. */
export function earliestOf(days: readonly [IsoDate, ...IsoDate[]]): IsoDate;
export function earliestOf(days: readonly IsoDate[]): IsoDate | undefined;
export function earliestOf([first, ...others]: readonly IsoDate[]): IsoDate | undefined {
	return others.reduce(
		(earliest, day) => (earliest !== undefined && earliest <= day ? earliest : day),
		first,
	);
}
