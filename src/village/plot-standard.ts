import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { Quantity } from '../domain/money/quantity.ts';
import type { Homestead } from '../domain/tables/homesteads.ts';
import type { Standard } from '../domain/tables/standards.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';
import { findStandard, isInForce } from './standard.ts';

/**
 * The standard for the area of a house plot: the one that the row names, or else the only one in force on the day, the
 * village's own or the county's. Of several that differ by household nothing is known.
 */
export function findPlotStandard(
	{ standard: named }: Homestead,
	on: IsoDate,
	dataset: VillageDataset,
	register: Pick<CountyRegister, 'standards'>,
): Standard | undefined {
	if (named !== undefined) {
		const found = findStandard(dataset, register, named)?.standard;
		return found && isOfPlots(found) ? found : undefined;
	}
	const all = [...rowsOf(dataset, 'standards'), ...register.standards.values()];
	const [only, another] = all.filter((each) => isOfPlots(each) && isInForce(each, on, on));
	return another ? undefined : only;
}

function isOfPlots({ item, unit }: Standard): boolean {
	return item === 'plot-area' && unit === '平方米';
}

/** How large a plot may be. The column of the rate reads hundredths, of a yuan or of a square metre. */
export function plotArea({ rate }: Standard): Quantity {
	return rate * 100;
}
