import { severityOf, type Finding } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Answer } from '../domain/tables/answers.ts';
import { countyAnswers } from '../inspecting/compare-villages.ts';
import type { VillageInspection } from '../inspecting/inspect-village.ts';
import { summariseVillage, type VillageSummary } from '../summary/village-summary.ts';
import { villageOutline, type VillageOutline } from '../views/village-outline.ts';

/** What is kept of a village that has been read and checked without an error. Plain data. */
export interface VillageSurvey {
	readonly summary: VillageSummary;
	readonly outline: VillageOutline;
	/** What the checks want a reader to know. */
	readonly warnings: readonly Finding[];
	/** Of the rules that need this village alone. */
	readonly hints: readonly AnswerableHint[];
	/** The village's answers to hints that only the comparison with others gives. */
	readonly countyAnswers: readonly Answer[];
}

export function surveyVillage(
	{ dataset, findings, hints }: VillageInspection,
	context: PortalContext,
): VillageSurvey {
	return {
		summary: summariseVillage(dataset, context, hints),
		outline: villageOutline(dataset, context),
		warnings: findings.filter((each) => severityOf(each) === 'warning'),
		hints,
		countyAnswers: countyAnswers(dataset),
	};
}
