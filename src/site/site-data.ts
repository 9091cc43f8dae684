import type { Correction, LogScope, NoLog, VillageCorrections } from '../corrections/correction.ts';
import type { RuleHistoryRead } from '../corrections/rules/rule-history.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { CountySummary } from '../summary/county-summary.ts';
import type { Payee } from '../summary/payee.ts';
import type { VillageSummary } from '../summary/village-summary.ts';
import type { VillageDataset } from '../village/dataset.ts';
import type { HintMarks } from '../views/hint-marks.ts';
import type { ListedPayee } from '../views/pages/payee-list.ts';
import type { VillageOutline } from '../views/village-outline.ts';

/** The data of one site: everything a page can show. The build and the preview each open it their own way. */
export interface SiteData {
	readonly context: PortalContext;
	readonly county: CountySummary;
	/** The newest corrections of all villages, or why there are none to show. */
	readonly corrections: CountyCorrections | NoLog;
	/** How the county's rules were changed, as git tells it, or why it cannot. */
	readonly ruleHistory: RuleHistoryRead;
	/** All organisations paid by villages, who was paid most first. */
	readonly payees: readonly ListedPayee[];
	/** Which pages each village has, by its id, in the order of the register. */
	readonly outlines: ReadonlyMap<string, VillageOutline>;
	/** @throws NotOnSiteError */
	payee(id: string | undefined): Payee;
	/** The hints of a village with its answers, without its files. */
	hints(id: string): readonly AnswerableHint[];
	/**
	 * All of one village. The last one asked for is kept: pages come village by village.
	 * @throws NotOnSiteError
	 */
	village(id: string | undefined): SiteVillage;
}

/** One village as its pages need it. */
export interface SiteVillage {
	readonly dataset: VillageDataset;
	readonly outline: VillageOutline;
	readonly summary: VillageSummary;
	/** What the checks want a reader to know. */
	readonly warnings: readonly Finding[];
	/** With the village's answers. */
	readonly hints: readonly AnswerableHint[];
	/** What stands of the hints beside rows. */
	readonly marks: HintMarks;
	readonly corrections: VillageCorrections;
}

/** What the county's pages tell of the corrections of all villages. */
export interface CountyCorrections extends LogScope {
	readonly total: number;
	/** Newest first, no more than a page lists. */
	readonly newest: readonly Correction[];
	/** How many corrections each village has that has any. */
	readonly villages: readonly { readonly village: string; readonly total: number }[];
}

/** The site has no such village, payee or record. */
export class NotOnSiteError extends Error {
	override readonly name = 'NotOnSiteError';

	constructor(what: string) {
		super(`Not on this site: ${what}`);
	}
}

/** By its name: the compiled pages have a class of their own, apart from the one that opened the data. */
export function isNotOnSite(error: unknown): boolean {
	return error instanceof Error && error.name === 'NotOnSiteError';
}
