import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from 'astro/app';
import { compareText } from '../../domain/order.ts';
import { claimFolder, clearUnclaimed } from '../release/abandoned-folders.ts';
import { syncFileSystem } from '../release/durable.ts';
import { projectFolder, runShard } from '../shard-process.ts';

/** What the compiled site depends on beside its code. */
export interface CompileOptions {
	/** The path the site will be published at, with slashes at both ends. */
	readonly base: string;
	/** The origin it will be published at, for canonical links. */
	readonly url: string | undefined;
}

/** What the process that compiles is to do, handed to it as JSON. */
export interface CompileTask extends CompileOptions {
	/** A fresh folder below the project, for Astro's own files look for packages from where they are. */
	readonly folder: string;
}

/** Compiled sites that are kept: one a base path and origin is in use at a time, tests take two more. */
const keptAtMost = 6;
const prefix = 'compiling-';

/**
 * Compiles the site, or takes what an earlier build of the same code, packages and configuration compiled.
 * @returns the folder with `server/entry.mjs`, and in `client/` the scripts, styles and public files
 * @throws Error when Astro cannot compile it; what it said stands on the error stream
 */
export async function compileSite(options: CompileOptions): Promise<string> {
	const cache = path.join(projectFolder, '.cache');
	const compiled = path.join(cache, `app-${digestOf(options)}`);
	if (existsSync(compiled)) return compiled;
	mkdirSync(cache, { recursive: true });
	clearUnclaimed(cache, prefix);
	const claim = claimFolder(cache, prefix);
	try {
		const task: CompileTask = { ...options, folder: claim.folder };
		await runShard({
			module: './draw/compile-app.ts',
			args: [JSON.stringify(task)],
			// What a shell says of the command it runs, Astro would write into what is published.
			environment: { ASTRO_TELEMETRY_DISABLED: '1', _: '' },
		});
		keep(path.join(claim.folder, 'app'), compiled);
	} finally {
		claim.discard();
	}
	dropOldest(cache);
	return compiled;
}

/** Imports a compiled site. */
export async function importApp(compiled: string): Promise<App> {
	const entry = pathToFileURL(path.join(compiled, 'server/entry.mjs')).href;
	const { app } = (await import(entry)) as { app: App };
	return app;
}

/** Two builds may compile the same at once: the first to end is kept, they are alike. */
function keep(fresh: string, compiled: string): void {
	// Whatever bears that name is taken for whole, also after the power has failed.
	syncFileSystem(fresh);
	try {
		renameSync(fresh, compiled);
	} catch (error) {
		if (!existsSync(compiled)) throw error;
	}
}

function dropOldest(cache: string): void {
	const apps = readdirSync(cache)
		.filter((name) => name.startsWith('app-'))
		.map((name) => path.join(cache, name))
		.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs || compareText(a, b));
	for (const old of apps.slice(keptAtMost)) rmSync(old, { recursive: true, force: true });
}

/** Of all that goes into the compiled site: a change in any of it compiles anew. */
function digestOf({ base, url }: CompileOptions): string {
	const digest = createHash('sha256').update(JSON.stringify([base, url ?? '', process.version]));
	const inputs = ['src', 'public'].flatMap((folder) =>
		readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).map(
			(name) => path.join(folder, name),
		),
	);
	for (const name of [...inputs, 'astro.config.mjs', 'package-lock.json'].sort(compareText)) {
		const file = path.join(projectFolder, name);
		if (statSync(file).isFile()) digest.update(name).update('\0').update(readFileSync(file));
	}
	return digest.digest('hex').slice(0, 16);
}
