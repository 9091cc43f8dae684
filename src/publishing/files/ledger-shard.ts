/** Writes the ledger files of one shard of the years in a process of its own: see `ledger-files.ts`. */
import { writeFileSync } from 'node:fs';
import { openSurveyedSite } from '../../site/surveyed-site.ts';
import { openRecordingWriter } from '../release/written-files.ts';
import { runAsShard, takeShard } from '../shard-process.ts';
import { ledgerYearsOf } from '../../views/village-outline.ts';
import { writeLedgerYears, type LedgerTask } from './ledger-files.ts';

const task = JSON.parse(process.argv[2] ?? '') as LedgerTask;

await runAsShard((onYears) => {
	const site = openSurveyedSite(task.dataFolder, task.surveyFolder);
	const writer = openRecordingWriter(task);
	const years = takeShard(ledgerYearsOf(site.outlines.values()), task.shard);
	onYears(years.join(', '));
	const written = writeLedgerYears(writer, site, years);
	writer.close();
	writeFileSync(task.result, JSON.stringify(written));
});
