import type { distributions } from '../../../src/domain/tables/distributions.ts';
import { yearOf, yearsOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { hasLapse } from '../plans/lapses.ts';
import { sharesOf } from '../plans/shares.ts';
import type { RegisterSource } from './source.ts';

/** The years of which the distribution has been disclosed. @param decisions ids by key */
export function distributionRows(
	{ village, books, published, since, until }: RegisterSource,
	decisions: ReadonlyMap<string, string>,
): Cells<typeof distributions>[] {
	const disclosed = new Set(
		published.disclosures
			.filter(({ item }) => item.数据表 === 'distributions')
			.map(({ period }) => Number(period)),
	);
	const latest = Math.max(...disclosed);
	const isUndecided = hasLapse(village, 'shares-undecided');
	const years = yearsOf({ firstYear: yearOf(since), last: { year: yearOf(until), month: 12 } });
	return years.flatMap((year) => {
		const shares = sharesOf(village, books, year);
		if (!shares || !disclosed.has(year)) return [];
		return [
			{
				year,
				total: shares.totalFen,
				reserve: shares.reserveFen,
				welfare: shares.welfareFen,
				members: shares.membersFen,
				households: shares.households,
				decision: isUndecided && year === latest ? undefined : decisions.get(`shares/${year}`),
			},
		];
	});
}
