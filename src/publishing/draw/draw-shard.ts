/**
 * Draws one shard of the site's pages in a process of its own, and writes its villages' files while their tables are
 * read: see `draw-pages.ts`.
 */
import { writeDeskVillage } from '../files/desk-village.ts';
import { writeVillageFiles } from '../files/village-files.ts';
import { openSurveyedSite } from '../../site/surveyed-site.ts';
import { openRecordingWriter } from '../release/written-files.ts';
import { runAsShard, takeShard } from '../shard-process.ts';
import { importApp } from './compiled-app.ts';
import type { DrawTask } from './draw-pages.ts';
import { groupPages } from './page-addresses.ts';
import { openRenderer } from './render-page.ts';

const task = JSON.parse(process.argv[2] ?? '') as DrawTask;

await runAsShard(async (onVillage) => {
	const site = openSurveyedSite(task.dataFolder, task.surveyFolder);
	const render = openRenderer(await importApp(task.compiled), task.base, site);
	const writer = openRecordingWriter(task);
	for (const { village, addresses } of takeShard([...groupPages(site)], task.shard)) {
		if (village !== undefined) {
			onVillage(village);
			const own = site.village(village);
			writeVillageFiles(own.dataset, task.dataFolder, writer);
			writeDeskVillage(site, own, task.dataFolder, writer);
		}
		for (const address of addresses) {
			// Handed to other threads, so many small files take longer to write than to draw.
			const file = address.endsWith('/') ? `${address}index.html` : address;
			writer.write(file, await render(address));
		}
	}
	writer.close();
});
