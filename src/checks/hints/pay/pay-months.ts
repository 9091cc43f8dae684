import { twoDigits, type IsoDate } from '../../../domain/time/calendar-date.ts';

/** A stretch of months, with its year where the summary says it. */
const spans =
	/(?:(?<year>\d{4})年)?(?:(?<from>\d{1,2})月?份?[-—–~～至到](?<to>\d{1,2})月|(?<month>\d{1,2})月|第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年|(?<whole>全年))/g;

/** Paid by rules of its own, beside the monthly standard of the register. */
const besidesStandard =
	/绩效|考核|奖|补发|补缴|补助|津贴|保险|公积金|离任|离职|年终|加班|值班|通讯|交通/;

/**
 * The months whose standard pay a summary is about, as keys: `2025-03`. Only where it names one stretch:
 * “3月村干部基本报酬”, “1-3月报酬”, “一季度报酬”. A month that was still to come is of the year before.
 */
export function readPayMonths(summary: string, paidOn: IsoDate): string[] | undefined {
	if (besidesStandard.test(summary)) return undefined;
	const [found, another] = summary.matchAll(spans);
	const span = found?.groups && monthsOf(found.groups);
	if (!span || another || span.first < 1 || span.last > 12) return undefined;
	const [paidYear, paidMonth] = [Number(paidOn.slice(0, 4)), Number(paidOn.slice(5, 7))];
	const year = span.year ?? (span.first > paidMonth ? paidYear - 1 : paidYear);
	return Array.from(
		{ length: span.last - span.first + 1 },
		(_, index) => `${year}-${twoDigits(span.first + index)}`,
	);
}

interface MonthSpan {
	readonly year: number | undefined;
	/** 1 to 12. */
	readonly first: number;
	readonly last: number;
}

function monthsOf(groups: Readonly<Record<string, string | undefined>>): MonthSpan | undefined {
	const { from, to, month, quarter, half } = groups;
	const year = groups['year'] === undefined ? undefined : Number(groups['year']);
	const span = (first: number, last: number) => (first <= last ? { year, first, last } : undefined);
	if (from !== undefined) return span(Number(from), Number(to));
	if (month !== undefined) return span(Number(month), Number(month));
	if (quarter !== undefined) {
		const index = (quarter > '4' ? '一二三四'.indexOf(quarter) : Number(quarter) - 1) * 3;
		return span(index + 1, index + 3);
	}
	if (half !== undefined) return half === '上' ? span(1, 6) : span(7, 12);
	return span(1, 12);
}
