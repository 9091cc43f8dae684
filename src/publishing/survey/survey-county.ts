import path from 'node:path';
import { readLog } from '../../corrections/read-log.ts';
import { compareFindings, severityOf, type Finding } from '../../domain/findings/findings.ts';
import { portalContext } from '../../domain/portal/portal-context.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { loadCounty } from '../../loading/county.ts';
import { keepCorrections } from '../../site/kept-corrections.ts';
import { writeSurvey } from '../../site/survey.ts';
import { countVillages, type BuildObserver } from '../build-observer.ts';
import { gatherPayees } from '../files/payees.ts';
import type { Build } from '../publication.ts';
import { projectFolder } from '../shard-process.ts';
import { surveyVillages } from './survey-villages.ts';

export interface CountySurvey extends Pick<Build, 'surveyFolder' | 'searchSpools' | 'corrections'> {
	/** Of the county's files and of all villages', in the order of a report. */
	readonly findings: readonly Finding[];
	/** How many villages the register has. */
	readonly villages: number;
}

export interface SurveyCountyOptions extends Pick<Build, 'dataFolder' | 'out' | 'scratch'> {
	readonly asOf: IsoDate;
	readonly observer: BuildObserver;
}

/**
 * Reads and checks the whole county once, and keeps what later stages need of it: what the pages are drawn from in a
 * folder of its own, search records, and the files of payments, which no later stage has together again. With an error
 * among the findings nothing is kept, for nothing will be published.
 */
export async function surveyCounty(options: SurveyCountyOptions): Promise<CountySurvey> {
	const { dataFolder, out, scratch, asOf, observer } = options;
	const surveyFolder = path.join(scratch, 'survey');
	const { portal, register, findings: countyFindings } = loadCounty(dataFolder);
	const context = portal && portalContext(portal, register, asOf);
	const villages = [...register.villages.keys()];
	const { survey, spools, payeeSpools, ...surveyed } = await surveyVillages({
		...{ dataFolder, surveyFolder, scratch, asOf, context, villages },
		onVillage: countVillages(observer, villages.length),
	});
	const findings = [...countyFindings, ...surveyed.findings].sort(compareFindings);
	const kept = { findings, villages: villages.length, surveyFolder };
	if (!context || findings.some((each) => severityOf(each) === 'error')) {
		return { ...kept, searchSpools: [], corrections: 'no-repository' };
	}
	writeSurvey(surveyFolder, survey);
	const { log } = readLog({
		...{ dataFolder, register },
		since: context.portal.history.since,
		cacheFile: path.join(projectFolder, '.cache/corrections.json'),
	});
	keepCorrections(surveyFolder, log);
	const payeeRecords = path.join(scratch, 'records-of-payees');
	gatherPayees({
		...{ site: out, spools: payeeSpools, surveyFolder, context },
		records: payeeRecords,
	});
	return { ...kept, searchSpools: [...spools, payeeRecords], corrections: log };
}
