import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { Disclosure, Published } from '../disclosures/publish.ts';
import type { ClosedPeriod } from '../ledger/book.ts';
import type { DemoOfficial } from '../officials.ts';
import { plannedWorks, worksOf, type Works } from '../plans/works.ts';
import type { DemoVillage } from '../village.ts';

/** What the registers of a village are written from: the books and disclosures that tell the same story. */
export interface RegisterSource {
	readonly village: DemoVillage;
	readonly officials: readonly DemoOfficial[];
	/** Whole years, also what is still to come on the day the demo is seen. */
	readonly books: readonly ClosedPeriod[];
	readonly published: Published;
	readonly disclosureIds: ReadonlyMap<Disclosure, string>;
	/** The first day the demo covers. */
	readonly since: IsoDate;
	/** The last day of which the books can be known. */
	readonly until: IsoDate;
	/** The day on which the demo is seen: nothing later stands in a register. */
	readonly seen: IsoDate;
}

/** Keeps a date up to the day the demo is seen, and drops a later one. */
export function omitFuture(
	date: IsoDate | undefined,
	{ seen }: RegisterSource,
): IsoDate | undefined {
	return date !== undefined && date <= seen ? date : undefined;
}

/** The works decided, or about to be decided, by the day the demo is seen, whether paid for or not. */
export function listKnownWorks({ village, books, seen }: RegisterSource): readonly Works[] {
	return [...worksOf(village, books), ...plannedWorks(village, seen)];
}
