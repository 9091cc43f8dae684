import type { IsoDate } from '../time/calendar-date.ts';
import { compareText } from '../order.ts';
import type { CatalogueItem } from '../tables/catalogue.ts';

/**
 * One item of the catalogue through the time: the rows of the same affair and name whose days in force follow
 * one another, as when the law it stands on is amended. Most have one row.
 */
export interface Obligation {
	/** The id of its first row: permanent, for rows are only added behind it. */
	readonly id: string;
	/** In the order in which they are in force; at least one. */
	readonly rows: readonly [CatalogueItem, ...CatalogueItem[]];
}

/**
 * Groups the rows of the catalogue into obligations, in the order of the catalogue. Two rows of one name that
 * are in force on the same day are two obligations.
 */
export function groupObligations(catalogue: Iterable<CatalogueItem>): Obligation[] {
	const all = [...catalogue];
	const chains: [CatalogueItem, ...CatalogueItem[]][] = [];
	for (const row of all.toSorted((a, b) => compareText(startOf(a), startOf(b)))) {
		const before = chains.find((chain) => isFollowedBy(chain.at(-1) ?? chain[0], row));
		if (before) before.push(row);
		else chains.push([row]);
	}
	return chains
		.map((rows) => ({ id: rows[0].id, rows }))
		.sort((a, b) => all.indexOf(a.rows[0]) - all.indexOf(b.rows[0]));
}

function startOf({ effectiveFrom }: CatalogueItem): IsoDate {
	return effectiveFrom ?? '';
}

function isFollowedBy(earlier: CatalogueItem, later: CatalogueItem): boolean {
	return (
		earlier.affair === later.affair &&
		earlier.item === later.item &&
		earlier.effectiveTo !== undefined &&
		earlier.effectiveTo < startOf(later)
	);
}

/** The row in force on a day. */
export function findRowInForce({ rows }: Obligation, day: IsoDate): CatalogueItem | undefined {
	return rows.find(
		({ effectiveFrom, effectiveTo }) =>
			(effectiveFrom === undefined || effectiveFrom <= day) &&
			(effectiveTo === undefined || day <= effectiveTo),
	);
}

/** The row a reader should be shown: the one in force, else the last that was, else the first to come. */
export function chooseRowToShow(obligation: Obligation, day: IsoDate): CatalogueItem {
	const { rows } = obligation;
	return (
		findRowInForce(obligation, day) ??
		rows.findLast(({ effectiveTo }) => effectiveTo !== undefined && effectiveTo < day) ??
		rows[0]
	);
}
