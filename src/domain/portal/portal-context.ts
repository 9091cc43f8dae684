import type { IsoDate } from '../time/calendar-date.ts';
import type { CountyRegister } from './county-register.ts';
import { resolveProfile, type Portal } from './portal.ts';
import type { Profile } from './profiles.ts';

/** What every village's figures are read against. The same for the whole build. */
export interface PortalContext {
	readonly portal: Portal;
	readonly profile: Profile;
	readonly register: CountyRegister;
	/** The day on which the site's statuses are true. */
	readonly asOf: IsoDate;
}

export function portalContext(
	portal: Portal,
	register: CountyRegister,
	asOf: IsoDate,
): PortalContext {
	return { portal, profile: resolveProfile(portal), register, asOf };
}
