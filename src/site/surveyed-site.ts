import { noCorrections } from '../corrections/correction.ts';
import { portalContext } from '../domain/portal/portal-context.ts';
import { loadCounty } from '../loading/county.ts';
import { openVillage } from '../loading/village.ts';
import { readCountyCorrections, readVillageCorrections } from './kept-corrections.ts';
import { openSite, type SiteSource } from './open-site.ts';
import { readPayee, readPayeeList } from './payee-files.ts';
import type { SiteData } from './site-data.ts';
import { readKeptRuleHistory } from './rule-outcomes.ts';
import { readSurvey } from './survey.ts';
import { readVillageHints } from './village-hints.ts';

/**
 * The site of a data folder that has been read and checked whole: what the survey kept is taken from its folder,
 * and of a village's files only those are read again that a page looks into.
 * @throws Error when `portal.yaml` cannot be read
 */
export function openSurveyedSite(dataFolder: string, surveyFolder: string): SiteData {
	return openSite(surveyedSource(dataFolder, surveyFolder));
}

function surveyedSource(dataFolder: string, surveyFolder: string): SiteSource {
	const survey = readSurvey(surveyFolder);
	const { portal, register } = loadCounty(dataFolder);
	if (!portal) throw new Error('portal.yaml cannot be read; run `npm run check`.');
	const outlines = new Map(survey.outlines.map((outline) => [outline.id, outline]));
	const summaries = new Map(survey.summaries.map((summary) => [summary.id, summary]));
	const payees = readPayeeList(surveyFolder);
	const known = new Set(payees.map(({ id }) => id));
	const corrections = readCountyCorrections(surveyFolder);
	return {
		context: portalContext(portal, register, survey.asOf, survey),
		summaries: () => survey.summaries,
		outlines: () => outlines,
		payees: () => payees,
		payee: (id) => (known.has(id) ? readPayee(surveyFolder, id) : undefined),
		corrections: () => corrections,
		ruleHistory: () => readKeptRuleHistory(surveyFolder),
		hints: (id) => readVillageHints(surveyFolder, id),
		village(id) {
			const village = register.villages.get(id);
			const outline = outlines.get(id);
			const summary = summaries.get(id);
			if (!village || !outline || !summary) return undefined;
			const told = readVillageCorrections(surveyFolder, id);
			return {
				dataset: openVillage(dataFolder, village, register, told?.firstCommits),
				summary,
				outline,
				warnings: survey.warnings[id] ?? [],
				hints: readVillageHints(surveyFolder, id),
				corrections: told ?? noCorrections,
			};
		},
	};
}
