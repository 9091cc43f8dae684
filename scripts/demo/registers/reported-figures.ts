import { sumFen } from '../../../src/domain/money/money.ts';
import type { reportedFigures } from '../../../src/domain/tables/reported-figures.ts';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { periodOf, periodWords, yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { totalFen } from '../disclosures/figures.ts';
import type { ClosedPeriod } from '../ledger/book.ts';
import { randomFrom } from '../random.ts';
import type { RegisterSource } from './source.ts';

/** The share of reports in which a village that closes its books late counts a voucher in another period. */
const chanceOfLateVoucher = { punctual: 0, usual: 0.02, late: 0.25, gaps: 0.25 } as const;

/** What the township reported of the village half a year and a year after the other. */
export function reportedFigureRows(source: RegisterSource): Cells<typeof reportedFigures>[] {
	const { village, books, since, until } = source;
	const keys = Array.from({ length: yearOf(until) - yearOf(since) + 1 }, (_, index) => {
		const year = yearOf(since) + index;
		return [`${year}-H1`, String(year)];
	}).flat();
	return keys.flatMap((key) => {
		const period = periodOf(key);
		const inside = books.filter((book) => {
			const { first, last } = periodOf(book.key);
			return first >= period.first && last <= period.last;
		});
		const last = inside.at(-1);
		if (!last || period.last > until) return [];
		const random = randomFrom(`${village.id}/reported/${key}`);
		const late = random.chance(chanceOfLateVoucher[village.habit])
			? (last.entries.findLast(({ direction }) => direction === 'expense')?.fen ?? 0)
			: 0;
		const reportedOn = addDays(period.last, random.int(12, 20));
		const figures = [
			{ item: 'income', amount: sumFlow(inside, 'income') },
			{ item: 'expense', amount: sumFlow(inside, 'expense') - late },
			{ item: 'closing', amount: sumFen(last.balances.map(({ closingFen }) => closingFen)) + late },
		] as const;
		return figures.map((figure) => ({
			period,
			...figure,
			reportedOn,
			source: `农村集体经济组织${periodWords(key)}收支汇总表`,
		}));
	});
}

function sumFlow(books: readonly ClosedPeriod[], side: 'income' | 'expense'): number {
	return totalFen(
		books.flatMap(({ entries }) => entries),
		side,
	);
}
