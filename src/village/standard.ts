import type { CountyRegister } from '../domain/portal/county-register.ts';
import { multiplyByQuantity, type Quantity } from '../domain/money/quantity.ts';
import type { Standard } from '../domain/tables/standards.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

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
	const own = rowsOf(dataset, 'standards').find((row) => row.id === id);
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
