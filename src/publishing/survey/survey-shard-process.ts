/** Surveys one shard of the villages in a process of its own: see `survey-shard.ts`. */
import { writeFileSync } from 'node:fs';
import { runAsShard } from '../shard-process.ts';
import { surveyShard } from './survey-shard.ts';
import type { SurveyTask } from './survey-villages.ts';

const task = JSON.parse(process.argv[2] ?? '') as SurveyTask;

await runAsShard((onVillage) => {
	writeFileSync(task.result, JSON.stringify(surveyShard(task, onVillage)));
});
