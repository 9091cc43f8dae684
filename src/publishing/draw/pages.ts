import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { clearAbandoned } from '../release/abandoned-folders.ts';
import { projectFolder, runShard, shardsFor } from '../shard-process.ts';

export interface PagesOptions {
	/** This and the next three are absolute paths. */
	readonly dataFolder: string;
	readonly surveyFile: string;
	readonly payeeFolder: string;
	readonly correctionsFolder: string;
	readonly site: string;
	/** The path the site will be published at, with slashes at both ends. */
	readonly base: string;
	/** The origin it will be published at, for canonical links. */
	readonly url: string | undefined;
	readonly villages: number;
	/** Told the id of each village that pages are about to be drawn for. */
	readonly onVillage: (id: string) => void;
}

/**
 * Draws every page with Astro, in as many processes as there are cores and villages to share among them.
 * Each draws its villages' pages whole; what they have in common is the same in all and is kept once.
 * @throws Error when a process fails; what it said stands on the error stream
 */
export async function drawPages(options: PagesOptions): Promise<void> {
	const { site, villages } = options;
	const shards = shardsFor(villages);
	const cache = path.join(projectFolder, '.cache');
	const prefix = 'pages-';
	clearAbandoned(cache, prefix);
	const scratch = path.join(cache, `${prefix}${process.pid}`);
	const folders = Array.from({ length: shards }, (_, shard) => path.join(scratch, String(shard)));
	try {
		await Promise.all(folders.map((folder, shard) => drawShard(options, folder, shard, shards)));
		for (const folder of folders) merge(path.join(folder, 'site'), site);
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

/**
 * Left to themselves, JavaScript's heap and the bundler's memory grow to 1 GB a process, most of it garbage
 * or free. Told to collect and give back sooner they keep to half of that, for a third more CPU time.
 */
const frugal = {
	flags: ['--heap-growing-percent=40', '--max-semi-space-size=16'],
	environment: { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0' },
};

function drawShard(
	{ dataFolder, surveyFile, base, url, onVillage, ...folders }: PagesOptions,
	folder: string,
	shard: number,
	shards: number,
): Promise<void> {
	return runShard({
		module: './draw/draw-shard.ts',
		args: [folder, base, url ?? ''],
		flags: frugal.flags,
		environment: {
			...frugal.environment,
			SUNLIT_DATA: dataFolder,
			SUNLIT_SURVEY: surveyFile,
			SUNLIT_PAYEES: folders.payeeFolder,
			SUNLIT_CORRECTIONS: folders.correctionsFolder,
			SUNLIT_SHARD: `${shard}/${shards}`,
			ASTRO_TELEMETRY_DISABLED: '1',
		},
		onVillage,
	});
}

/** Moves what is not there yet from one folder to the other, whole folders at once where it can. */
function merge(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
		if (!existsSync(target)) move(source, target);
		else if (entry.isDirectory()) merge(source, target);
	}
}

function move(source: string, target: string): void {
	try {
		renameSync(source, target);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(source, target, { recursive: true });
	}
}
