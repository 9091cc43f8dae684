/** Writes the files of all villages in a process of its own: see `open-data-files.ts`. */
import { writeFileSync } from 'node:fs';
import { openSurveyedSite } from '../../site/surveyed-site.ts';
import { openRecordingWriter } from '../release/written-files.ts';
import { runAsShard } from '../shard-process.ts';
import { writeCountyFiles } from './county-files.ts';
import { resultIn, type OpenDataTask } from './open-data-files.ts';

const task = JSON.parse(process.argv[2] ?? '') as OpenDataTask;

await runAsShard(async (onVillage) => {
	const site = openSurveyedSite(task.dataFolder, task.surveyFolder);
	const out = openRecordingWriter(task);
	const written = await writeCountyFiles(site, { out, scratch: task.scratch, onVillage });
	out.close();
	writeFileSync(resultIn(task.scratch), JSON.stringify(written));
});
