/** Surveys the county in a process of its own: see `survey-county.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findErasedRows } from '../../corrections/erased-rows.ts';
import { withHistory, type OpenedHistory } from '../../corrections/history/open-history.ts';
import { readLog } from '../../corrections/read-log.ts';
import { checkRules } from '../../corrections/rules/check-rules.ts';
import { readRuleHistory } from '../../corrections/rules/read-rule-history.ts';
import { compareFindings, severityOf } from '../../domain/findings/findings.ts';
import type { Portal } from '../../domain/portal/portal.ts';
import { portalContext } from '../../domain/portal/portal-context.ts';
import { inspectCountyFiles } from '../../inspecting/inspect-county-files.ts';
import { keepCorrections } from '../../site/kept-corrections.ts';
import { keepRuleHistory } from '../../site/rule-outcomes.ts';
import { writeSurvey } from '../../site/survey.ts';
import { gatherPayees } from '../files/payees.ts';
import { openRecordingWriter } from '../release/written-files.ts';
import { projectFolder, runAsShard } from '../shard-process.ts';
import type { CountyTask, KeptSurvey } from './survey-county.ts';
import { surveyVillages } from './survey-villages.ts';

const task = JSON.parse(process.argv[2] ?? '') as CountyTask;

await runAsShard(async (onVillage) => {
	writeFileSync(task.result, JSON.stringify(await surveyInFull(task, onVillage)));
});

async function surveyInFull(
	{ dataFolder, historyFolder, unsaved, held, data, out, scratch, surveyFolder, asOf }: CountyTask,
	onVillage: (id: string) => void,
): Promise<KeptSurvey> {
	const { portal, register, findings: countyFindings } = inspectCountyFiles(dataFolder);
	const context = portal && portalContext(portal, register, asOf);
	const villages = [...register.villages.keys()];
	// What is told while a village is held does not take the place of the whole log.
	const cacheName = held.length > 0 ? 'corrections-held.json' : 'corrections.json';
	const tellCorrections = (history: OpenedHistory, { since }: Portal['history']) =>
		readLog(history, {
			...{ register, asOf, since, erased: findErasedRows(dataFolder, register) },
			upTo: new Map(held.map(({ village, shown }) => [village, shown?.commit])),
			cacheFile: path.join(projectFolder, '.cache', cacheName),
		}).log;
	const { rules, log } = withHistory(historyFolder, (history) => ({
		rules: readRuleHistory(history, { dataFolder, asOf }),
		log: portal ? tellCorrections(history, portal.history) : ('no-repository' as const),
	}));
	keepRuleHistory(surveyFolder, rules);
	keepCorrections(surveyFolder, log);
	const { survey, spools, payeeSpools, ...surveyed } = await surveyVillages({
		...{ dataFolder, surveyFolder, scratch, asOf, context, villages, onVillage },
	});
	const told = portal && typeof rules !== 'string' ? checkRules(rules, portal, register) : [];
	const findings = [...countyFindings, ...told, ...surveyed.findings].sort(compareFindings);
	if (!context || findings.some((each) => severityOf(each) === 'error')) {
		return { findings, searchSpools: [], corrections: 'no-repository' };
	}
	writeSurvey(surveyFolder, { ...survey, unsaved, held, data });
	const payeeRecords = path.join(scratch, 'records-of-payees');
	const site = openRecordingWriter({ out, scratch });
	gatherPayees({
		...{ site, spools: payeeSpools, surveyFolder, context },
		records: payeeRecords,
	});
	site.close();
	return {
		findings,
		searchSpools: [...spools, payeeRecords],
		corrections: typeof log === 'string' ? log : { ...log, villages: [...log.villages] },
	};
}
