import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import type { Finding } from '../../domain/findings/findings.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { joinInspections, type KeptInspection } from '../../inspecting/join-inspections.ts';
import { withMoreHints } from '../../summary/village-summary.ts';
import { runShard, countShards, type Shard } from '../shard-process.ts';
import type { Survey } from '../../site/survey.ts';
import { addVillageHints } from '../../site/village-hints.ts';
import { surveyShard } from './survey-shard.ts';

export interface SurveyOptions {
	/** This and the next two are absolute paths. */
	readonly dataFolder: string;
	/** For what later stages read of one village alone. */
	readonly surveyFolder: string;
	/** A fresh folder for what passes between the processes. */
	readonly scratch: string;
	readonly asOf: IsoDate;
	/** Absent when `portal.yaml` cannot be read. */
	readonly context: PortalContext | undefined;
	/** In the order of the register. */
	readonly villages: readonly string[];
	readonly onVillage: (id: string) => void;
}

/** What one process is to do, handed to it as JSON. */
export interface SurveyTask extends Pick<SurveyOptions, 'dataFolder' | 'surveyFolder' | 'asOf'> {
	/** The folder for its search records. */
	readonly spool: string;
	/** The folder for what it says of payees. */
	readonly payees: string;
	/** The file for its {@link ShardSurvey}. */
	readonly result: string;
	readonly shard: Shard;
}

export interface ShardSurvey extends Pick<Survey, 'summaries' | 'outlines'> {
	readonly inspections: readonly KeptInspection[];
}

export interface VillagesSurvey {
	/** Of the villages' own files, in no order. */
	readonly findings: readonly Finding[];
	/** Of all villages, unless there is an error among the findings. */
	readonly survey: Survey;
	/** The folders with the search records. */
	readonly spools: readonly string[];
	/** The folders with what the villages say of payees. */
	readonly payeeSpools: readonly string[];
}

/**
 * Reads and checks every village once, in as many processes as there are cores, and keeps what the later
 * stages need of each.
 */
export async function surveyVillages(options: SurveyOptions): Promise<VillagesSurvey> {
	const { dataFolder, surveyFolder, scratch, asOf, context, villages, onVillage } = options;
	const shards = countShards(villages.length);
	const tasks = Array.from({ length: shards }, (_, shard): SurveyTask => ({
		dataFolder,
		surveyFolder,
		asOf,
		spool: path.join(scratch, `records-${shard}`),
		payees: path.join(scratch, `payees-${shard}`),
		result: path.join(scratch, `survey-${shard}.json`),
		shard: { shard, shards },
	}));
	for (const { spool, payees } of tasks) {
		for (const folder of [spool, payees]) rmSync(folder, { recursive: true, force: true });
	}
	const results = await surveyShards(tasks, onVillage);
	const places = new Map(villages.map((id, index) => [id, index]));
	const inOrder = <T extends { readonly id: string }>(all: T[]) =>
		all.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
	const joined = joinInspections(inOrder(results.flatMap((each) => each.inspections)), context);
	const summaries = inOrder(results.flatMap((each) => each.summaries)).map((summary) => {
		const { hints = [] } = joined.villages.get(summary.id) ?? {};
		if (hints.length > 0) addVillageHints(surveyFolder, summary.id, hints);
		return withMoreHints(summary, hints);
	});
	return {
		findings: joined.findings,
		survey: {
			asOf,
			summaries,
			outlines: inOrder(results.flatMap((each) => each.outlines)),
			warnings: Object.fromEntries(
				[...joined.villages].flatMap(([id, { warnings }]) =>
					warnings.length > 0 ? [[id, warnings]] : [],
				),
			),
		},
		spools: tasks.map(({ spool }) => spool),
		payeeSpools: tasks.map(({ payees }) => payees),
	};
}

/** A single shard is surveyed here: it is not worth the start of another process. */
async function surveyShards(
	tasks: readonly SurveyTask[],
	onVillage: (id: string) => void,
): Promise<ShardSurvey[]> {
	if (tasks.length === 1) return tasks.map((task) => surveyShard(task, onVillage));
	const module = './survey/survey-shard-process.ts';
	await Promise.all(
		tasks.map((task) => runShard({ module, args: [JSON.stringify(task)], onVillage })),
	);
	return tasks.map(({ result }) => JSON.parse(readFileSync(result, 'utf8')) as ShardSurvey);
}
