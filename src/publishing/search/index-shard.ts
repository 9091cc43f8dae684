/** Indexes some parts of the search index in a process of its own: see `search-index.ts`. */
import { openRecordingWriter } from '../release/written-files.ts';
import { writeParts, type IndexTask } from './search-index.ts';
import { runAsShard } from '../shard-process.ts';

const task = JSON.parse(process.argv[2] ?? '') as IndexTask;

await runAsShard(async (tell) => {
	const site = openRecordingWriter(task);
	await writeParts(site, task.parts, tell);
	site.close();
});
