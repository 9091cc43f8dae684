import { daysInMonth, isoDate, type IsoDate } from '../../src/domain/time/calendar-date.ts';
import { parsePeriod, type Period } from '../../src/domain/time/period.ts';
import type { DemoVillage } from './village.ts';

export interface Month {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
}

/** What the demo covers: whole years from `firstYear`, up to and with the month `last`. */
export interface Span {
	readonly firstYear: number;
	readonly last: Month;
}

export const quarterNumerals = ['一', '二', '三', '四'] as const;

export function quarterOf(month: number): number {
	return Math.ceil(month / 3);
}

/** A working day in the month at or near `day`, never outside the month. */
export function workingDay({ year, month }: Month, day: number): IsoDate {
	const last = daysInMonth(year, month);
	const wanted = Math.min(Math.max(day, 1), last);
	const weekday = new Date(Date.UTC(year, month - 1, wanted)).getUTCDay();
	if (weekday === 6) return isoDate(year, month, wanted > 1 ? wanted - 1 : wanted + 2);
	if (weekday === 0) return isoDate(year, month, wanted < last ? wanted + 1 : wanted - 2);
	return isoDate(year, month, wanted);
}

/** The Saturday or Sunday nearest to `day`, never outside the month. */
export function freeDay({ year, month }: Month, day: number): IsoDate {
	const last = daysInMonth(year, month);
	const wanted = Math.min(Math.max(day, 1), last);
	const weekday = new Date(Date.UTC(year, month - 1, wanted)).getUTCDay();
	if (weekday === 0 || weekday === 6) return isoDate(year, month, wanted);
	const saturday = wanted + 6 - weekday;
	return isoDate(year, month, saturday <= last ? saturday : wanted - weekday);
}

/** A working day at or near a day, in the same month. */
export function onWorkingDay(date: IsoDate): IsoDate {
	return workingDay({ year: yearOf(date), month: monthOf(date) }, Number(date.slice(8)));
}

export function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
	return Number(date.slice(5, 7));
}

/** `2025年3月14日`, as a notice writes it. */
export function chineseDate(date: string): string {
	return `${yearOf(date)}年${chineseDay(date)}`;
}

/** `3月14日`. */
export function chineseDay(date: string): string {
	return `${monthOf(date)}月${Number(date.slice(8))}日`;
}

/** @throws RangeError when the text is no period. */
export function periodOf(key: string): Period {
	const period = parsePeriod(key);
	if (!period) throw new RangeError(`Not a period: ${key}`);
	return period;
}

/** `2025年`, `2025年上半年`, `2025年第三季度`, `2025年3月`, or the date. */
export function periodWords(key: string): string {
	const { kind, year, index, first } = periodOf(key);
	switch (kind) {
		case 'year':
			return `${year}年`;
		case 'half':
			return `${year}年${index === 1 ? '上' : '下'}半年`;
		case 'quarter':
			return `${year}年第${quarterNumerals[index - 1] ?? ''}季度`;
		case 'month':
			return `${year}年${index}月`;
		case 'day':
			return chineseDate(first);
	}
}

export function yearsOf({ firstYear, last }: Span): number[] {
	return Array.from({ length: last.year - firstYear + 1 }, (_, index) => firstYear + index);
}

/** The span of a village: up to the month in which it was merged into another. */
export function spanOfVillage({ merged }: Pick<DemoVillage, 'merged'>, span: Span): Span {
	return merged ? { ...span, last: { year: yearOf(merged.on), month: monthOf(merged.on) } } : span;
}

/** The last month of the span as a period key: `2026-10`. */
export function endOfSpan({ last }: Span): IsoDate {
	return isoDate(last.year, last.month, daysInMonth(last.year, last.month));
}
