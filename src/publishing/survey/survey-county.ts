import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { LogScope, NoLog, VillageCorrections } from '../../corrections/correction.ts';
import type { Finding } from '../../domain/findings/findings.ts';
import type { DataName } from '../../domain/portal/data-name.ts';
import type { HeldVillage } from '../../domain/portal/held-village.ts';
import type { UnsavedData } from '../../domain/portal/unsaved-data.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { countVillages, type BuildObserver } from '../build-observer.ts';
import type { Build } from '../publication.ts';
import { runShard } from '../shard-process.ts';

export interface CountySurvey extends Pick<Build, 'surveyFolder' | 'searchSpools' | 'corrections'> {
	/** Of the county's files and of all villages', in the order of a report. */
	readonly findings: readonly Finding[];
}

export interface SurveyCountyOptions extends Pick<Build, 'dataFolder' | 'out' | 'scratch'> {
	/** The data folder itself, whose history is read; `dataFolder` is a snapshot of it. */
	readonly historyFolder: string;
	readonly unsaved: UnsavedData | undefined;
	/** The villages whose files are those of an earlier commit. */
	readonly held: readonly HeldVillage[];
	readonly data: DataName;
	/** How many villages the register has. */
	readonly villages: number;
	readonly asOf: IsoDate;
	readonly observer: BuildObserver;
}

/** What the process is to do, handed to it as JSON. */
export interface CountyTask extends Pick<Build, 'dataFolder' | 'out' | 'scratch' | 'surveyFolder'> {
	readonly historyFolder: string;
	readonly unsaved: UnsavedData | undefined;
	readonly held: readonly HeldVillage[];
	readonly data: DataName;
	readonly asOf: IsoDate;
	/** The file for its {@link KeptSurvey}. */
	readonly result: string;
}

/** What the process gives back, as JSON. */
export interface KeptSurvey extends Pick<CountySurvey, 'findings' | 'searchSpools'> {
	readonly corrections:
		| NoLog
		| (LogScope & {
				readonly villages: readonly (readonly [string, VillageCorrections])[];
		  });
}

/**
 * Reads and checks the whole county once, and keeps what later stages need of it: what the pages are drawn from in a
 * folder of its own, search records, and the files of payments, which no later stage has together again. With an error
 * among the findings nothing is kept, for nothing will be published.
 *
 * What is brought together of all villages takes memory that a process seldom gives back; it is a process of its own
 * that does it, so that those that draw the pages have that memory.
 */
export async function surveyCounty(options: SurveyCountyOptions): Promise<CountySurvey> {
	const { dataFolder, historyFolder, unsaved, held, data, out, scratch, asOf } = options;
	const surveyFolder = path.join(scratch, 'survey');
	rmSync(surveyFolder, { recursive: true, force: true });
	const result = path.join(scratch, 'county.json');
	const task: CountyTask = {
		...{ dataFolder, historyFolder, unsaved, held, data, out, scratch, surveyFolder, asOf, result },
	};
	await runShard({
		module: './survey/survey-county-process.ts',
		args: [JSON.stringify(task)],
		onVillage: countVillages(options.observer, options.villages),
	});
	const { corrections, ...kept } = JSON.parse(readFileSync(result, 'utf8')) as KeptSurvey;
	return {
		...{ ...kept, surveyFolder },
		corrections:
			typeof corrections === 'string'
				? corrections
				: { ...corrections, villages: new Map(corrections.villages) },
	};
}
