import type { CountyRegister } from '../domain/portal/county-register.ts';
import { sumFen } from '../domain/money/money.ts';
import { multiplyByQuantity, sumQuantity, type Quantity } from '../domain/money/quantity.ts';
import type { Standard } from '../domain/tables/standards.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { Subsidy } from '../domain/tables/subsidies.ts';
import type { VillageDataset } from './dataset.ts';
import { indexVillage } from './index/village-index.ts';
import { findSubsidyList } from './subsidy-list.ts';

/** A standard that a row names, and whether it is the village's own. */
export interface NamedStandard {
	readonly standard: Standard;
	readonly of: 'village' | 'county';
}

/** The standard of an id, the village's or the county's; nothing where neither has it. */
export function findStandard(
	dataset: VillageDataset,
	{ standards }: Pick<CountyRegister, 'standards'>,
	id: string | undefined,
): NamedStandard | undefined {
	if (id === undefined) return undefined;
	const own = indexVillage(dataset).find('standards', id);
	if (own) return { standard: own, of: 'village' };
	const county = standards.get(id);
	return county && { standard: county, of: 'county' };
}

/** Is it in force on any of these days? */
export function isInForce({ from, to }: Standard, first: IsoDate, last: IsoDate): boolean {
	return from <= last && (to === undefined || to >= first);
}

/** What a quantity comes to, in fen; nothing where the row is in another unit than the standard. */
export function applyStandard(
	{ rate, unit }: Standard,
	quantity: Quantity | undefined,
	rowUnit?: string,
): number | undefined {
	if (quantity === undefined || (rowUnit !== undefined && rowUnit !== unit)) return undefined;
	return multiplyByQuantity(rate, quantity);
}

/** What a batch comes to by a standard, in fen. */
export interface BatchWorth {
	readonly fen: number;
	/** So much more or less it may be. */
	readonly roundingFen: number;
}

/**
 * What a batch comes to. What each household or person gets is rounded to the fen by itself: with a list that tells the
 * quantity of each, their amounts are added up; otherwise half a fen for each recipient is allowed for.
 */
export function applyToBatch(
	standard: Standard,
	batch: Subsidy,
	dataset: VillageDataset,
): BatchWorth | undefined {
	const { quantity, unit, households, people } = batch;
	const fen = applyStandard(standard, quantity, unit);
	if (fen === undefined) return undefined;
	const list = findSubsidyList(dataset, batch);
	const quantities = list?.complete ? list.rows.flatMap((row) => row.quantity ?? []) : [];
	const isWhole = quantities.length === list?.rows.length && sumQuantity(quantities) === quantity;
	if (isWhole) {
		const each = quantities.map((own) => multiplyByQuantity(standard.rate, own));
		return { fen: sumFen(each), roundingFen: 0 };
	}
	const recipients = households ?? people ?? 1;
	return { fen, roundingFen: recipients > 1 ? Math.ceil(recipients / 2) : 0 };
}
