import type { CatalogueItem } from '../tables/catalogue.ts';
import type { OfficialLink } from '../tables/links.ts';
import type { PublicName } from '../tables/public-names.ts';
import type { Standard } from '../tables/standards.ts';
import type { Township } from '../tables/townships.ts';
import type { Village } from '../tables/villages.ts';

/** A village with its township, for villages of different townships share names. */
export function nameWithTownship(
	village: string,
	{ villages, townships }: Pick<CountyRegister, 'villages' | 'townships'>,
): string {
	const { name = '', township = '' } = villages.get(village) ?? {};
	return `${townships.get(township)?.name ?? ''}${name}`;
}

/** The county's own files, by id: what every village refers to. */
export interface CountyRegister {
	readonly townships: ReadonlyMap<string, Township>;
	readonly villages: ReadonlyMap<string, Village>;
	readonly catalogue: ReadonlyMap<string, CatalogueItem>;
	/** The standards that hold in every village, by id. */
	readonly standards: ReadonlyMap<string, Standard>;
	/** False when a file had errors: a reference that finds nothing may then be right. */
	readonly complete: boolean;
	/** The phones that these files and `portal.yaml` give as offices', digits only: they may stand anywhere. */
	readonly officePhones: ReadonlySet<string>;
	/** What other offices published, in the order of the file. */
	readonly links: readonly OfficialLink[];
	/** Whom the county lets be named in full. */
	readonly publicNames: readonly PublicName[];
}
