import type { NoLog, VillageCorrections } from '../corrections/correction.ts';
import type { RuleHistoryRead } from '../corrections/rules/rule-history.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { summariseCounty, type CountySummary } from '../summary/county-summary.ts';
import type { Payee } from '../summary/payee.ts';
import type { VillageSummary } from '../summary/village-summary.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { hintMarks } from '../views/hint-marks.ts';
import type { ListedPayee } from '../views/pages/payee-list.ts';
import type { VillageOutline } from '../views/village-outline.ts';
import {
	NotOnSiteError,
	type CountyCorrections,
	type SiteData,
	type SiteVillage,
} from './site-data.ts';

/** Where the data of a site come from: kept by a survey for the build, or read as they are asked for. */
export interface SiteSource {
	readonly context: PortalContext;
	/** Of all villages, in the order of the register. */
	summaries(): readonly VillageSummary[];
	outlines(): ReadonlyMap<string, VillageOutline>;
	payees(): readonly ListedPayee[];
	payee(id: string): Payee | undefined;
	corrections(): CountyCorrections | NoLog;
	ruleHistory(): RuleHistoryRead;
	/** Of a village that the site has. */
	hints(id: string): readonly AnswerableHint[];
	/** Nothing where the register has no such village. */
	village(id: string): SourceVillage | undefined;
}

/** What a source gives of one village. */
export interface SourceVillage {
	readonly dataset: VillageDataset;
	readonly summary: VillageSummary;
	readonly outline: VillageOutline;
	readonly warnings: readonly Finding[];
	readonly hints: readonly AnswerableHint[];
	readonly corrections: VillageCorrections;
}

/** Opens the data of a site. What the whole county is needed for is worked out when first asked for. */
export function openSite(source: SiteSource): SiteData {
	const { context } = source;
	let county: CountySummary | undefined;
	let latest: SiteVillage | undefined;
	return {
		context,
		get county() {
			return (county ??= summariseCounty(context.register.townships.values(), source.summaries()));
		},
		get corrections() {
			return source.corrections();
		},
		get ruleHistory() {
			return source.ruleHistory();
		},
		get payees() {
			return source.payees();
		},
		get outlines() {
			return source.outlines();
		},
		payee(id = '') {
			const payee = source.payee(id);
			if (!payee) throw new NotOnSiteError(`payee ${id}`);
			return payee;
		},
		hints: (id) => source.hints(id),
		village(id = '') {
			if (latest?.dataset.village.id === id) return latest;
			const village = source.village(id);
			if (!village) throw new NotOnSiteError(`village ${id}`);
			latest = { ...village, marks: hintMarks(village.hints) };
			return latest;
		},
	};
}
