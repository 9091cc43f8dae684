import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { Standard } from '../domain/tables/standards.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { findStandard } from '../village/standard.ts';
import { registerRowAnchor, registerRowPath, standardsPath } from './paths.ts';

/** A standard that a row is paid by, with its place on the page of the village's or of the county's. */
export interface StandardLink extends Pick<Standard, 'name' | 'rate' | 'unit'> {
	readonly path: string;
}

/** Nothing where a row names none, or one that is not there. */
export function standardLink(
	dataset: VillageDataset,
	register: Pick<CountyRegister, 'standards'>,
	id: string | undefined,
): StandardLink | undefined {
	const found = findStandard(dataset, register, id);
	if (!found) return undefined;
	const { name, rate, unit, id: key } = found.standard;
	const path =
		found.of === 'village'
			? registerRowPath(dataset.village.id, 'standards', key)
			: `${standardsPath}#${registerRowAnchor(key)}`;
	return { name, rate, unit, path };
}
