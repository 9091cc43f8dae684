/**
 * Reads and checks one shard of the villages in a process of its own: see `survey-villages.ts`. What a village's
 * files alone give is put aside while they are in memory: its hints, its search records, and whom it paid.
 */
import { writeFileSync } from 'node:fs';
import { severityOf, type Finding } from '../../domain/findings/findings.ts';
import { portalContext } from '../../domain/portal/portal-context.ts';
import type { Answer } from '../../domain/tables/answers.ts';
import { loadCounty } from '../../loading/county.ts';
import { inspectVillages } from '../../inspecting/inspect-county.ts';
import type { VillageInspection } from '../../inspecting/inspect-village.ts';
import { villageRecords } from '../../search/records.ts';
import { payeeMentions } from '../../summary/payee-mentions.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import type { VillageOutline } from '../../views/village-outline.ts';
import { openPayeeSpool } from './payee-spool.ts';
import { openSpool } from '../search/search-spool.ts';
import { asShard, shardOf } from '../shard-process.ts';
import type { ShardSurvey, SurveyTask } from './survey-villages.ts';
import { writeVillageHints } from '../../site/village-hints.ts';
import { surveyVillage } from '../../site/village-survey.ts';

const task = JSON.parse(process.argv[2] ?? '') as SurveyTask;

await asShard((onVillage) => {
	writeFileSync(task.result, JSON.stringify(survey(task, onVillage)));
});

function survey(
	{ dataFolder, asOf, shard, ...folders }: SurveyTask,
	onVillage: (id: string) => void,
): ShardSurvey {
	const { portal, register } = loadCounty(dataFolder);
	const context = portal && portalContext(portal, register, asOf);
	const summaries: VillageSummary[] = [];
	const outlines: VillageOutline[] = [];
	const warnings: Record<string, readonly Finding[]> = {};
	const answers: Record<string, readonly Answer[]> = {};
	const spool = openSpool(folders.spool);
	const payees = openPayeeSpool(folders.payees);
	let publishable = true;
	const visit = (inspection: VillageInspection) => {
		const { dataset, findings } = inspection;
		publishable &&= findings.every((each) => severityOf(each) !== 'error');
		if (!context || !publishable) return;
		const { id } = dataset.village;
		const surveyed = surveyVillage(inspection, context);
		summaries.push(surveyed.summary);
		outlines.push(surveyed.outline);
		if (surveyed.warnings.length > 0) warnings[id] = surveyed.warnings;
		answers[id] = surveyed.countyAnswers;
		writeVillageHints(folders.surveyFolder, id, surveyed.hints);
		for (const record of villageRecords(dataset, context)) spool.add(record);
		for (const mention of payeeMentions(dataset)) payees.add(mention);
	};
	const villages = shardOf([...register.villages.values()], shard);
	const findings = inspectVillages(dataFolder, register, villages, { context, onVillage, visit });
	spool.close();
	payees.close();
	return { findings, summaries, outlines, warnings, answers };
}
