/**
 * Compiles the site with Astro in a process of its own, for the bundler keeps much memory: see `compiled-app.ts`.
 */
import path from 'node:path';
import { build } from 'astro';
import type { App } from 'astro/app';
import { villagePagesProgram } from '../../views/paths.ts';
import { runAsShard } from '../shard-process.ts';
import { compileVillagePages } from './compile-village-pages.ts';
import { importApp, type CompileTask } from './compiled-app.ts';

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
		styles: stylesOf(await importApp(outDir)),
	});
});

/** The style sheets that the compiled site gives each of its pages, by the page's file. */
function stylesOf({ manifest }: App): Record<string, string[]> {
	return Object.fromEntries(
		manifest.routes.map(({ routeData, styles }) => [
			`/${routeData.component}`,
			styles.flatMap((style) => (style.type === 'external' ? `/${style.src}` : [])),
		]),
	);
}
