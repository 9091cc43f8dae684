import { daysInMonth, isoDate, parseIsoDate, twoDigits, type IsoDate } from './calendar-date.ts';
import { compareText } from '../order.ts';

export type PeriodKind = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** Days from the first to the last. */
export interface Stretch {
	readonly first: IsoDate;
	readonly last: IsoDate;
}

/** A stretch of time that a disclosure or an account covers. `key` is its strict written form. */
export interface Period extends Stretch {
	readonly key: string;
	readonly kind: PeriodKind;
	readonly year: number;
	/** Which month, quarter or half of the year, from 1; 1 for a year; the day of the month for a day. */
	readonly index: number;
}

const forms = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Reads `2025`, `2025-H1`, `2025-Q3`, `2025-03` or a date `2025-03-14`; anything else gives `undefined`. */
export function parsePeriod(text: string): Period | undefined {
	const date = parseIsoDate(text);
	if (date) {
		const [year, day] = [Number(date.slice(0, 4)), Number(date.slice(8))];
		return { key: date, kind: 'day', year, index: day, first: date, last: date };
	}
	const match = forms.exec(text);
	const year = Number(match?.[1]);
	if (!match || year < 1900) return undefined;
	const [, , half, quarter, month] = match;
	if (half) return months('half', text, year, Number(half), 6);
	if (quarter) return months('quarter', text, year, Number(quarter), 3);
	if (month) return months('month', text, year, Number(month), 1);
	return months('year', text, year, 1, 12);
}

function months(
	kind: PeriodKind,
	key: string,
	year: number,
	index: number,
	length: number,
): Period {
	const lastMonth = index * length;
	return {
		key,
		kind,
		year,
		index,
		first: isoDate(year, lastMonth - length + 1, 1),
		last: isoDate(year, lastMonth, daysInMonth(year, lastMonth)),
	};
}

/** The keys of the months that a month, quarter, half or year holds. */
export function monthsOf({ year, first, last }: Stretch & Pick<Period, 'year'>): string[] {
	const [from, to] = [Number(first.slice(5, 7)), Number(last.slice(5, 7))];
	return Array.from({ length: to - from + 1 }, (_, index) => `${year}-${twoDigits(from + index)}`);
}

/** The month a date lies in, as a key: `2025-03`. */
export function monthKey(date: IsoDate): string {
	return date.slice(0, 7);
}

/** The quarter a date lies in, as a key: `2025-Q1`. */
export function quarterKey(date: IsoDate): string {
	return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** The same stretch one year earlier, as a key; `undefined` for a day, which has no counterpart worth comparing. */
export function sameLastYear(period: Period): string | undefined {
	return period.kind === 'day' ? undefined : `${period.year - 1}${period.key.slice(4)}`;
}

/** The period of the same kind that follows, as a key. */
export function nextPeriodKey(period: Period): string {
	const { year, index } = period;
	switch (period.kind) {
		case 'year':
			return String(year + 1);
		case 'half':
			return index === 2 ? `${year + 1}-H1` : `${year}-H2`;
		case 'quarter':
			return index === 4 ? `${year + 1}-Q1` : `${year}-Q${index + 1}`;
		case 'month':
			return index === 12 ? `${year + 1}-01` : `${year}-${twoDigits(index + 1)}`;
		case 'day':
			throw new RangeError(`A day has no following period: ${period.key}`);
	}
}

/** Chronological: by the first day, and of two that begin together the shorter one first. */
export function comparePeriods(a: Period, b: Period): number {
	return compareText(a.first, b.first) || compareText(a.last, b.last);
}

/** Do the two share at least one day? */
export function periodsOverlap(a: Stretch, b: Stretch): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** Does every day of the one belong to the other? */
export function liesWithin(inner: Stretch, outer: Stretch): boolean {
	return outer.first <= inner.first && inner.last <= outer.last;
}
