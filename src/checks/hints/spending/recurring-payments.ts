import { monthKey, nextPeriodKey, parsePeriod } from '../../../domain/time/period.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';

interface Paid {
	readonly row: Pick<LedgerRow, 'date' | 'summary'>;
}

/** The month, quarter, half or year that a summary says it pays for. */
const periodWords =
	/(?:\d{2,4}年度?)?(?:\d{1,2}月份?(?:[-至到、]\d{1,2}月份?)?|第?[一二三四1-4]季度|[上下]半年)|\d{4}年度?/g;

/** A run of months with one payment each that makes them a rhythm. */
const leastMonths = 3;

/**
 * The payments to one payee without those that come back by themselves: bills for one month or quarter after
 * another (`3月保洁服务费`, `4月保洁服务费`), and accounts settled once a month for three months or more. Two
 * bills for the same month are no rhythm.
 * @param payments to one payee, by day
 */
export function dropRecurring<P extends Paid>(payments: readonly P[]): P[] {
	const bills = billsByPeriod(payments);
	const rhythmic = rhythmicMonths(payments);
	return payments.filter(({ row: { date, summary } }) => {
		const periods = bills.get(purpose(summary));
		const isOneOfSeries = periods && periods.size > 1 && periods.get(periodNamed(summary)) === 1;
		return !isOneOfSeries && !rhythmic.has(monthKey(date));
	});
}

/** For each purpose the periods that its bills name, and how many bills name each. */
function billsByPeriod(payments: readonly Paid[]): Map<string, Map<string, number>> {
	const bills = new Map<string, Map<string, number>>();
	for (const { row } of payments) {
		const named = periodNamed(row.summary);
		if (named === '') continue;
		const periods = bills.get(purpose(row.summary)) ?? new Map<string, number>();
		bills.set(purpose(row.summary), periods.set(named, (periods.get(named) ?? 0) + 1));
	}
	return bills;
}

/** The months that stand in a run of months with one payment each. */
function rhythmicMonths(payments: readonly Paid[]): ReadonlySet<string> {
	const byMonth = Map.groupBy(payments, ({ row }) => monthKey(row.date));
	const once = [...byMonth].flatMap(([month, { length }]) => (length === 1 ? month : []));
	const runs: string[][] = [];
	for (const month of once) {
		const run = runs.at(-1);
		if (run && following(run.at(-1) ?? '') === month) run.push(month);
		else runs.push([month]);
	}
	return new Set(runs.filter(({ length }) => length >= leastMonths).flat());
}

function following(month: string): string {
	const period = parsePeriod(month);
	return period ? nextPeriodKey(period) : '';
}

function periodNamed(summary: string): string {
	return summary.match(periodWords)?.join('') ?? '';
}

function purpose(summary: string): string {
	return summary.replace(periodWords, '').replace(/\d+/g, '');
}
