import { sumFen } from '../../../src/domain/money/money.ts';
import type { ClosedPeriod, Entry } from '../ledger/book.ts';
import { yearOf } from '../calendar.ts';
import type { DemoVillage } from '../village.ts';

/** How the income of a year was shared out. All amounts in fen. */
export interface Shares {
	readonly year: number;
	/** What the collective earned itself. */
	readonly ownFen: number;
	/** What the collective earned, less what that cost. */
	readonly totalFen: number;
	readonly reserveFen: number;
	readonly welfareFen: number;
	readonly membersFen: number;
	readonly households: number;
	/** The payment to the members, in the year after. */
	readonly entry: Entry;
}

const hundredYuanInFen = 10_000;

/** The shares of a year's income, when the members were paid some of it. */
export function sharesOf(
	village: DemoVillage,
	books: readonly ClosedPeriod[],
	year: number,
): Shares | undefined {
	const ofYear = (wanted: number) =>
		books
			.filter(({ key }) => key.startsWith(`${wanted}-`))
			.flatMap(({ entries }) => entries)
			.filter(({ entity }) => entity === 'collective');
	const entry = ofYear(year + 1).find(({ key }) => key === 'member-share');
	if (!entry) return undefined;
	const own = ofYear(year).filter(({ fund }) => fund === '集体自有');
	const sum = (direction: Entry['direction'], categories?: readonly string[]) =>
		sumFen(
			own
				.filter((one) => one.direction === direction)
				.filter(({ category }) => !categories || categories.includes(category))
				.map(({ fen }) => fen),
		);
	const ownFen = sum('income');
	const totalFen = ownFen - sum('expense', ['经营支出', '利息支出']);
	const share = (part: number) =>
		Math.floor((totalFen * part) / hundredYuanInFen) * hundredYuanInFen;
	const reserveFen = share(0.3);
	const welfareFen = share(0.1);
	if (totalFen < reserveFen + welfareFen + entry.fen) return undefined;
	return {
		year: yearOf(entry.date) - 1,
		ownFen,
		totalFen,
		reserveFen,
		welfareFen,
		membersFen: entry.fen,
		households: village.households,
		entry,
	};
}
