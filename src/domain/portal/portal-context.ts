import type { IsoDate } from '../time/calendar-date.ts';
import type { CountyRegister } from './county-register.ts';
import type { DataName } from './data-name.ts';
import type { HeldVillage } from './held-village.ts';
import type { Portal } from './portal.ts';
import type { Profile } from './profiles.ts';
import { resolveRuleBook, rulesOn, type RuleBook } from './rule-book.ts';
import type { UnsavedData } from './unsaved-data.ts';

/** What every village's figures are read against. The same for the whole build. */
export interface PortalContext extends DataAccount {
	/** Its thresholds are those in force on the day of the site. */
	readonly portal: Portal;
	/** In force on the day of the site. */
	readonly profile: Profile;
	/** All rules with the days from which they are in force; absent where they have always been the same. */
	readonly book?: RuleBook | undefined;
	readonly register: CountyRegister;
	/** The day on which the site's statuses are true. */
	readonly asOf: IsoDate;
}

/** What the pages say of the data that they are made of. */
export interface DataAccount {
	/** Absent where the data are in git as they are: otherwise every page says so. */
	readonly unsaved?: UnsavedData | undefined;
	/** The villages that are not shown as their newest files are. */
	readonly held?: readonly HeldVillage[] | undefined;
	/** For citations; absent in a preview, whose data change. */
	readonly data?: DataName | undefined;
}

export function portalContext(
	portal: Portal,
	register: CountyRegister,
	asOf: IsoDate,
	{ unsaved, held = [], data }: DataAccount = {},
): PortalContext {
	const book = resolveRuleBook(portal);
	const { profile, thresholds } = rulesOn(book, asOf);
	return {
		portal: { ...portal, thresholds },
		profile,
		...(book.length > 1 && { book }),
		...{ register, asOf, unsaved, data },
		...(held.length > 0 && { held }),
	};
}
