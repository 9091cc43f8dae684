import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { VillageInspection } from '../inspecting/inspect-files.ts';
import { summariseVillage, type VillageSummary } from '../summary/village-summary.ts';
import { judgeByVersions, type RuleVersions } from './rule-outcomes.ts';
import { villageOutline, type VillageOutline } from '../views/village-outline.ts';

/** What is kept of a village that has been read and checked without an error. Plain data. */
export interface VillageSurvey {
	readonly summary: VillageSummary;
	readonly outline: VillageOutline;
	/** Of the rules that need this village alone. */
	readonly hints: readonly AnswerableHint[];
}

export function surveyVillage(
	{ dataset, hints }: VillageInspection,
	context: PortalContext,
	versions: RuleVersions = [],
): VillageSurvey {
	const summary = summariseVillage(dataset, context, hints);
	const { calendar } = summary;
	const byRules = judgeByVersions(dataset, versions, { context, calendar, hints });
	return {
		summary: { ...summary, ...(byRules && { byRules }) },
		outline: villageOutline(dataset, context),
		hints,
	};
}
