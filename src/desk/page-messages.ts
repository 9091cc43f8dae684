import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { DeskCounty, DeskVillage, OfficeChanges } from './office-files.ts';

/** What the program that draws pages is asked: a page of a village as it would be published after a change. */
export interface PageRequest {
	readonly desk: DeskVillage;
	readonly county: DeskCounty;
	readonly changes: OfficeChanges;
	/** The names of attachments that the office hands in with the changes. */
	readonly attachments: readonly string[];
	/** The day on which the page is true. */
	readonly asOf: IsoDate;
	/** From the root of the site: that of any page of the village. */
	readonly address: string;
}

/**
 * `started`: said once, before the first question. `html`: the page for a frame, without programs, with the site's
 * style sheets. `errors`: the files have errors, and nothing would be published. `absent`: the
 * village would have no such page.
 */
export type PageAnswer =
	| { readonly started: true }
	| { readonly html: string }
	| { readonly failure: 'errors' | 'absent' | 'broken' };
