/**
 * Compiles the site with Astro in a process of its own, for the bundler keeps much memory: see `compiled-app.ts`.
 */
import path from 'node:path';
import { build } from 'astro';
import { villagePagesProgram } from '../../views/paths.ts';
import { runAsShard } from '../shard-process.ts';
import { compileVillagePages } from './compile-village-pages.ts';
import type { CompileTask } from './compiled-app.ts';

const { folder, base, url } = JSON.parse(process.argv[2] ?? '') as CompileTask;

const root = process.cwd();
const [outDir, viteCache] = [path.join(folder, 'app'), path.join(folder, 'vite')];

await runAsShard(async () => {
	await build({
		...{ root, outDir, base },
		cacheDir: path.join(folder, 'cache'),
		...(url !== undefined && { site: url }),
		logLevel: 'warn',
		vite: { cacheDir: viteCache },
	});
	await compileVillagePages({
		...{ root, base, url },
		outDir: path.join(outDir, 'client'),
		name: villagePagesProgram.slice(1),
		cacheDir: viteCache,
	});
});
