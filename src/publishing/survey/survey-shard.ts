import { severityOf } from '../../domain/findings/findings.ts';
import { portalContext } from '../../domain/portal/portal-context.ts';
import { loadCounty } from '../../loading/county.ts';
import { inspectVillages } from '../../inspecting/inspect-county.ts';
import type { VillageInspection } from '../../inspecting/inspect-files.ts';
import { listVillageRecords } from '../../search/records.ts';
import { findPayeeMentions } from '../../summary/payee-mentions.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import type { VillageOutline } from '../../views/village-outline.ts';
import { openPayeeSpool } from './payee-spool.ts';
import { openSpool } from '../search/search-spool.ts';
import { takeShard } from '../shard-process.ts';
import type { ShardSurvey, SurveyTask } from './survey-villages.ts';
import { readVillageCorrections } from '../../site/kept-corrections.ts';
import { writeVillageHints } from '../../site/village-hints.ts';
import { openKeptVersions } from '../../site/rule-outcomes.ts';
import { surveyVillage } from '../../site/village-survey.ts';

/**
 * Reads and checks one shard of the villages. What a village's files alone give is put aside while they are in memory:
 * its hints, its search records, and whom it paid.
 */
export function surveyShard(
	{ dataFolder, asOf, shard, ...folders }: SurveyTask,
	onVillage: (id: string) => void,
): ShardSurvey {
	const { portal, register } = loadCounty(dataFolder);
	const context = portal && portalContext(portal, register, asOf);
	const versions = context ? openKeptVersions(folders.surveyFolder, context) : [];
	const summaries: VillageSummary[] = [];
	const outlines: VillageOutline[] = [];
	const spool = openSpool(folders.spool);
	const payees = openPayeeSpool(folders.payees);
	let publishable = true;
	const visit = (inspection: VillageInspection) => {
		const { dataset, findings } = inspection;
		publishable &&= findings.every((each) => severityOf(each) !== 'error');
		if (!context || !publishable) return;
		const surveyed = surveyVillage(inspection, context, versions);
		summaries.push(surveyed.summary);
		outlines.push(surveyed.outline);
		writeVillageHints(folders.surveyFolder, dataset.village.id, surveyed.hints);
		for (const record of listVillageRecords(dataset, context)) spool.add(record);
		for (const mention of findPayeeMentions(dataset)) payees.add(mention);
	};
	const villages = takeShard([...register.villages.values()], shard);
	const inspections = inspectVillages(dataFolder, register, villages, {
		...{ context, onVillage, visit },
		firstCommits: (id) => readVillageCorrections(folders.surveyFolder, id)?.firstCommits,
	});
	spool.close();
	payees.close();
	return { inspections, summaries, outlines };
}
