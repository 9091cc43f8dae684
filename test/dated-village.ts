import type { IsoDate } from '../src/domain/time/calendar-date.ts';
import { portalContext, type PortalContext } from '../src/domain/portal/portal-context.ts';
import { portalSchema } from '../src/domain/portal/portal.ts';
import type { Village } from '../src/domain/tables/villages.ts';
import type { VillageDataset } from '../src/village/dataset.ts';
import { aVillage, type VillageParts } from './builders.ts';

const portal = {
	title: '青禾县三务公开',
	county: { name: '青禾县', code: '990101' },
	publisher: '青禾县农业农村局',
	contact: { phone: '0990-5550000' },
	locales: ['zh-CN'],
	profile: 'national',
	complaints: [{ name: '县纪委监委' }],
};

export interface Dated {
	readonly asOf: IsoDate;
	/** From when its obligations count. */
	readonly since?: IsoDate;
	readonly closing?: Village['closing'];
	readonly overrides?: Readonly<Record<string, string | number>>;
	/** As in `portal.yaml`: amounts in yuan. */
	readonly thresholds?: Readonly<Record<string, number | boolean>> | undefined;
	/** Entries of `rules` in `portal.yaml`. */
	readonly rules?: readonly object[] | undefined;
}

/** A village of {@link aVillage} seen on a day, and what it is seen against. */
export function aDatedVillage(
	{ asOf, since = '2025-01-01', closing, overrides, thresholds, rules }: Dated,
	parts: VillageParts,
): { readonly dataset: VillageDataset; readonly context: PortalContext } {
	const { dataset, register } = aVillage(parts);
	const settings = portalSchema.parse({
		...portal,
		...(overrides && { overrides }),
		...(thresholds && { thresholds }),
		...(rules && { rules }),
	});
	return {
		dataset: { ...dataset, village: { ...dataset.village, since, closing } },
		context: portalContext(settings, register, asOf),
	};
}
