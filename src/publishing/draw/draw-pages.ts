import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runShard, countShards, type Shard } from '../shard-process.ts';
import type { SiteData } from '../../site/site-data.ts';
import { deskVillagePath } from '../../views/paths.ts';
import { listVillageFileAddresses } from '../files/village-files.ts';
import type { Build, Publication } from '../publication.ts';
import type { SiteWriter } from '../site-writer.ts';
import { compileSite } from './compiled-app.ts';
import { listPageAddresses } from './page-addresses.ts';

/** What one process is to do, handed to it as JSON. */
export interface DrawTask extends Pick<
	Build,
	'dataFolder' | 'surveyFolder' | 'out' | 'scratch' | 'base'
> {
	/** The folder of the compiled site. */
	readonly compiled: string;
	readonly shard: Shard;
}

/** Every page, and the files that one village's data give by themselves. */
export const drawnPages: Publication = {
	*addresses(site) {
		yield* listPageAddresses(site);
		for (const outline of site.outlines.values()) {
			yield* listVillageFileAddresses(outline);
			yield deskVillagePath(outline.id);
		}
	},
	write: drawPages,
};

/**
 * Draws every page with the compiled site, in as many processes as there are cores and villages to share among them.
 * @throws Error when a process fails; what it said stands on the error stream
 */
async function drawPages({ outlines }: SiteData, build: Build): Promise<void> {
	const { dataFolder, surveyFolder, out, scratch, base, url, onVillage } = build;
	const compiled = await compileSite({ base, url });
	copyAssets(path.join(compiled, 'client'), build.writer);
	const shards = countShards(outlines.size);
	await Promise.all(
		Array.from({ length: shards }, (_, shard) => {
			const task: DrawTask = {
				...{ dataFolder, surveyFolder, out, scratch, base, compiled },
				shard: { shard, shards },
			};
			return runShard({
				module: './draw/draw-shard.ts',
				args: [JSON.stringify(task)],
				onVillage,
			});
		}),
	);
}

/** The scripts, styles and public files of the compiled site. */
function copyAssets(folder: string, site: SiteWriter): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = path.join(entry.parentPath, entry.name);
		site.write(path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file));
	}
}
