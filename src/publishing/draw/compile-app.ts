/**
 * Compiles the site with Astro in a process of its own, for the bundler keeps much memory: see `compiled-app.ts`.
 */
import path from 'node:path';
import { build } from 'astro';
import { runAsShard } from '../shard-process.ts';
import type { CompileTask } from './compiled-app.ts';

const { folder, base, url } = JSON.parse(process.argv[2] ?? '') as CompileTask;

await runAsShard(() =>
	build({
		root: process.cwd(),
		outDir: path.join(folder, 'app'),
		cacheDir: path.join(folder, 'cache'),
		base,
		...(url !== undefined && { site: url }),
		logLevel: 'warn',
		vite: { cacheDir: path.join(folder, 'vite') },
	}),
);
