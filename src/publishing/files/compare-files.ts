import { categories, isLoan } from '../../domain/money/categories.ts';
import type { CompareYear } from '../../search/compare/compare-year.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import { compareFilePath } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';

/** The sums of every ledger by category, a file a year: for the page that compares villages, and for programs. */
export const compareFiles: Publication = {
	*addresses({ county }) {
		for (const { year } of county.years) yield compareFilePath(year);
	},
	write({ county, context: { asOf } }, { writer }) {
		for (const { year } of county.years) {
			writer.write(compareFilePath(year), `${JSON.stringify(describeYear(county, year, asOf))}\n`);
		}
	},
};

export function describeYear(
	{ townships }: CountySummary,
	year: number,
	asOf: string,
): CompareYear {
	return {
		...{ year, asOf },
		categories: categories
			.filter(({ id }) => !isLoan({ category: id }))
			.map(({ id, name, direction }) => ({ id, name, side: direction })),
		townships: townships.map(({ id, name }) => ({ id, name })),
		villages: townships.flatMap((township) =>
			township.villages.flatMap(({ id, name, households, population, ledgers }) => {
				const own = ledgers.filter(({ period }) => period.startsWith(String(year)));
				return own.length === 0
					? []
					: [{ ...{ id, name, township: township.id, households, population }, ledgers: own }];
			}),
		),
	};
}
