import { categories, type Direction } from '../../domain/money/categories.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { twoDigits } from '../../domain/time/calendar-date.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import { nameApart } from '../names-apart.ts';

/** What there is to choose from, when somebody looks through all ledger rows of the county. */
export interface ExplorePage {
	readonly townships: readonly {
		readonly id: string;
		readonly name: string;
		readonly villages: readonly {
			readonly id: string;
			/** With the township's where another village is called the same. */
			readonly name: string;
			/** The years it has a ledger of, newest first. */
			readonly years: readonly number[];
		}[];
	}[];
	/** Every month of the years of which anything is disclosed, newest first. */
	readonly months: readonly string[];
	/** The whole of the newest year. */
	readonly newest: { readonly from: string; readonly to: string } | undefined;
	readonly categories: readonly { readonly side: Direction; readonly names: readonly string[] }[];
	readonly fundSources: readonly string[];
	readonly voucherTypes: readonly string[];
}

export function explorePage({ townships, years }: CountySummary): ExplorePage {
	const newest = years.map(({ year }) => year).sort((a, b) => b - a)[0];
	return {
		...choicesOf(years.map(({ year }) => year)),
		townships: nameApart(townships)
			.filter(({ villages }) => villages.length > 0)
			.map(({ id, name, villages }) => ({
				...{ id, name },
				villages: villages.map((village) => ({
					...{ id: village.id, name: village.name },
					years: village.years.map(({ year }) => year).sort((a, b) => b - a),
				})),
			})),
		newest: newest === undefined ? undefined : { from: `${newest}-01`, to: `${newest}-12` },
	};
}

/** The choices that are the same whichever villages are looked through. @param years whose months there are */
export function choicesOf(
	years: readonly number[],
): Pick<ExplorePage, 'months' | 'categories' | 'fundSources' | 'voucherTypes'> {
	return {
		months: years
			.toSorted((a, b) => b - a)
			.flatMap((year) => Array.from({ length: 12 }, (_, at) => `${year}-${twoDigits(12 - at)}`)),
		categories: (['income', 'expense'] as const).map((side) => ({
			side,
			names: categories.filter(({ direction }) => direction === side).map(({ name }) => name),
		})),
		fundSources: ledger.columns.fundSource.type.words ?? [],
		voucherTypes: ledger.columns.voucherType.type.words ?? [],
	};
}
