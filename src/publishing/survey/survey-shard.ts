/**
 * Reads and checks one shard of the villages in a process of its own: see `survey-villages.ts`. What a village's
 * files alone give is written while they are in memory: its downloads, attachments and search records, and whom it paid.
 */
import { writeFileSync } from 'node:fs';
import { severityOf, type Finding } from '../../domain/findings/findings.ts';
import { portalContext } from '../../domain/portal/portal-context.ts';
import type { Answer } from '../../domain/tables/answers.ts';
import { loadCounty } from '../../loading/county.ts';
import {
	countyAnswers,
	inspectVillages,
	type VillageInspection,
} from '../../inspecting/inspect-county.ts';
import { villageRecords } from '../../search/records.ts';
import { payeeMentions } from '../../summary/payee-mentions.ts';
import { summariseVillage, type VillageSummary } from '../../summary/village-summary.ts';
import { villageOutline, type VillageOutline } from '../../views/village-outline.ts';
import { copyAttachments, villageDownloads, writeDownloads } from '../files/downloads.ts';
import { openPayeeSpool } from './payee-spool.ts';
import { openSpool } from '../search/search-spool.ts';
import { asShard, shardOf } from '../shard-process.ts';
import type { ShardSurvey, SurveyTask } from './survey-villages.ts';
import { trailDownloads } from '../files/trail-downloads.ts';
import { writeVillageHints } from '../../site/village-hints.ts';

const task = JSON.parse(process.argv[2] ?? '') as SurveyTask;

await asShard((onVillage) => {
	writeFileSync(task.result, JSON.stringify(survey(task, onVillage)));
});

function survey(
	{ dataFolder, asOf, site, shard, ...folders }: SurveyTask,
	onVillage: (id: string) => void,
): ShardSurvey {
	const { portal, register } = loadCounty(dataFolder);
	const context = portal && portalContext(portal, register, asOf);
	const summaries: VillageSummary[] = [];
	const outlines: VillageOutline[] = [];
	const warnings: Record<string, readonly Finding[]> = {};
	const spool = openSpool(folders.spool);
	const payees = openPayeeSpool(folders.payees);
	let publishable = true;
	const answers: Record<string, readonly Answer[]> = {};
	const visit = ({ dataset, findings, hints }: VillageInspection) => {
		publishable &&= findings.every((each) => severityOf(each) !== 'error');
		if (!context || !publishable) return;
		summaries.push(summariseVillage(dataset, context, hints));
		outlines.push(villageOutline(dataset, context));
		const own = findings.filter((each) => severityOf(each) === 'warning');
		if (own.length > 0) warnings[dataset.village.id] = own;
		writeVillageHints(folders.hints, dataset.village.id, hints);
		answers[dataset.village.id] = countyAnswers(dataset);
		writeDownloads(site, villageDownloads(dataset));
		writeDownloads(site, trailDownloads(dataset));
		copyAttachments(site, dataFolder, dataset);
		for (const record of villageRecords(dataset, context)) spool.add(record);
		for (const mention of payeeMentions(dataset)) payees.add(mention);
	};
	const villages = shardOf([...register.villages.values()], shard);
	const findings = inspectVillages(dataFolder, register, villages, { context, onVillage, visit });
	spool.close();
	payees.close();
	return { findings, summaries, outlines, warnings, answers };
}
