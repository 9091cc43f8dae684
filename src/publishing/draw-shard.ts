/**
 * Draws one shard of the site's pages in a process of its own: see `pages.ts`. The pages find their data
 * through the environment, the project is the folder it runs in; the parent process is told of each village.
 */
import path from 'node:path';
import { build } from 'astro';
import { villageDrawn } from './village-drawn.ts';

const [folder = '', base = '/', url = ''] = process.argv.slice(2);

villageDrawn.subscribe((id) => process.send?.(id));

/** Without its parent there is nobody left to draw for. */
const orphaned = () => process.exit(1);
process.once('disconnect', orphaned);

await build({
	root: process.cwd(),
	outDir: path.join(folder, 'site'),
	cacheDir: path.join(folder, 'cache'),
	base,
	...(url && { site: url }),
	logLevel: 'warn',
	vite: { cacheDir: path.join(folder, 'vite') },
});
process.off('disconnect', orphaned);
process.disconnect();
