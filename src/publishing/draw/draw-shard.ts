/**
 * Draws one shard of the site's pages in a process of its own: see `pages.ts`. The pages find their data
 * through the environment, the project is the folder it runs in; the parent process is told of each village.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { compareText } from '../../domain/order.ts';
import { asShard } from '../shard-process.ts';
import { villageDrawn } from './village-drawn.ts';

/**
 * Astro draws route by route: all villages' homes, then all their ledgers, and so on. Drawn village by village
 * instead, each file is read once and not once a route. And Astro hands each folder and file it writes to
 * other threads and waits; for so many small files that takes longer than drawing them. Here they are written
 * on the spot, and Astro is given nothing to write.
 */
const villageByVillage: AstroIntegration = {
	name: 'village-by-village',
	hooks: {
		'astro:build:start': ({ setPrerenderer }) =>
			setPrerenderer((standard) => ({
				...standard,
				getStaticPaths: async () => {
					const paths = await standard.getStaticPaths();
					return paths
						.map((each) => ({ each, folder: ownFolder(each.pathname) }))
						.sort((a, b) => compareText(a.folder, b.folder))
						.map(({ each }) => each);
				},
				render: async (request, options) => {
					const rendered = await standard.render(request, options);
					const response = rendered instanceof Response ? rendered : rendered.response;
					const address = new URL(request.url).pathname.slice(base.length);
					if (!response.ok || ownFolder(address) === '') return rendered;
					const target = path.join(folder, 'site', address);
					mkdirSync(target, { recursive: true });
					writeFileSync(path.join(target, 'index.html'), await response.bytes());
					return new Response(null);
				},
			})),
	},
};

/** `villages/990101001200` of an address within it, and the folder of a payee; empty for any other address. */
function ownFolder(pathname: string): string {
	return /^\/?(?:villages|payees)\/[^/]+/.exec(pathname)?.[0] ?? '';
}

const [folder = '', base = '/', url = ''] = process.argv.slice(2);

await asShard(async (onVillage) => {
	villageDrawn.subscribe((id) => onVillage(String(id)));
	await build({
		root: process.cwd(),
		outDir: path.join(folder, 'site'),
		cacheDir: path.join(folder, 'cache'),
		base,
		...(url && { site: url }),
		integrations: [villageByVillage],
		logLevel: 'warn',
		vite: { cacheDir: path.join(folder, 'vite') },
	});
});
