import type { IsoDate } from '../time/calendar-date.ts';
import type { CountyRegister } from './county-register.ts';
import { resolveProfile, type Portal } from './portal.ts';
import type { Profile } from './profiles.ts';
import type { UnsavedData } from './unsaved-data.ts';

/** What every village's figures are read against. The same for the whole build. */
export interface PortalContext {
	readonly portal: Portal;
	readonly profile: Profile;
	readonly register: CountyRegister;
	/** The day on which the site's statuses are true. */
	readonly asOf: IsoDate;
	/** Absent where the data are in git as they are: otherwise every page says so. */
	readonly unsaved?: UnsavedData | undefined;
}

export function portalContext(
	portal: Portal,
	register: CountyRegister,
	asOf: IsoDate,
	unsaved?: UnsavedData,
): PortalContext {
	return { portal, profile: resolveProfile(portal), register, asOf, unsaved };
}
