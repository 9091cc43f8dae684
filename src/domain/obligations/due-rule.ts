/**
 * By when something must be disclosed (公开时限): `次月15日`, `次年3月31日` or `事后10日`, counted from
 * the last day of the period it is about. For a quarter, half or year 次月 is the month after it ends;
 * an event is its own last day.
 */
import {
	addDays,
	daysInMonth,
	isoDate,
	parseIsoDate,
	type IsoDate,
} from '../time/calendar-date.ts';
import type { CellType } from '../schema/cell-type.ts';

export type DueRule =
	| { readonly kind: 'day-of-next-month'; readonly day: number }
	| { readonly kind: 'date-of-next-year'; readonly month: number; readonly day: number }
	| { readonly kind: 'days-after'; readonly days: number };

const nextMonth = /^次月([1-9]\d?)日$/;
const nextYear = /^次年([1-9]\d?)月([1-9]\d?)日$/;
const after = /^事后(0|[1-9]\d{0,2})日$/;

const leapYear = 2024;

/** Reads a rule in its one written form; anything else, `次月32日` included, gives `undefined`. */
export function parseDueRule(text: string): DueRule | undefined {
	const inNextMonth = nextMonth.exec(text);
	if (inNextMonth) {
		const day = Number(inNextMonth[1]);
		return day <= 31 ? { kind: 'day-of-next-month', day } : undefined;
	}
	const inNextYear = nextYear.exec(text);
	if (inNextYear) {
		const [month, day] = [Number(inNextYear[1]), Number(inNextYear[2])];
		return month <= 12 && day <= daysInMonth(leapYear, month)
			? { kind: 'date-of-next-year', month, day }
			: undefined;
	}
	const daysAfter = after.exec(text);
	return daysAfter ? { kind: 'days-after', days: Number(daysAfter[1]) } : undefined;
}

/** The inverse of {@link parseDueRule}. */
export function formatDueRule(rule: DueRule): string {
	switch (rule.kind) {
		case 'day-of-next-month':
			return `次月${rule.day}日`;
		case 'date-of-next-year':
			return `次年${rule.month}月${rule.day}日`;
		case 'days-after':
			return `事后${rule.days}日`;
	}
}

/**
 * The last day on which a disclosure is in time. A day the month does not have is its last day.
 * @throws RangeError when `periodLastDay` is not an existing day
 */
export function calculateDueDay(rule: DueRule, periodLastDay: IsoDate): IsoDate {
	if (!parseIsoDate(periodLastDay)) throw new RangeError(`Not a day: ${periodLastDay}`);
	const year = Number(periodLastDay.slice(0, 4));
	const month = Number(periodLastDay.slice(5, 7));
	switch (rule.kind) {
		case 'day-of-next-month':
			return month === 12
				? dayWithinMonth(year + 1, 1, rule.day)
				: dayWithinMonth(year, month + 1, rule.day);
		case 'date-of-next-year':
			return dayWithinMonth(year + 1, rule.month, rule.day);
		case 'days-after':
			return addDays(periodLastDay, rule.days);
	}
}

function dayWithinMonth(year: number, month: number, day: number): IsoDate {
	return isoDate(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The cell of a due rule in `catalogue.csv`. */
export function dueRule(): CellType<DueRule> {
	return {
		kind: 'due-rule',
		name: { zh: '公开时限', en: 'due rule' },
		howToWrite: {
			zh: '请写成“次月15日”“次年3月31日”或“事后10日”，数字用阿拉伯数字。',
			en: 'Write 次月15日 (a day of the next month), 次年3月31日 (a date of the next year) or 事后10日 (days after the event).',
		},
		example: '次月15日',
		read: parseDueRule,
		write: formatDueRule,
		foldWidth: true,
	};
}
