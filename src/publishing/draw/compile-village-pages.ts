import { pathToFileURL } from 'node:url';
import { getViteConfig } from 'astro/config';
import { build, type Plugin } from 'vite';

export interface VillagePagesOptions {
	/** The project's folder. */
	readonly root: string;
	readonly base: string;
	readonly url: string | undefined;
	/** A folder, and the name of the file below it. */
	readonly outDir: string;
	readonly name: string;
	readonly cacheDir: string;
	/** The style sheets of each page by its file, as the compiled site has them. */
	readonly styles: Readonly<Record<string, readonly string[]>>;
}

/** Compiles the pages of a village into one program for a worker, for browsers back to Chrome 87. */
export async function compileVillagePages({
	root,
	base,
	url,
	outDir,
	name,
	cacheDir,
	styles,
}: VillagePagesOptions): Promise<void> {
	const configure = getViteConfig(
		{
			root,
			base,
			cacheDir,
			logLevel: 'warn',
			define: { pageStyles: JSON.stringify(styles) },
			plugins: [withoutManifest, withoutPaths(root)],
			build: {
				ssr: 'src/publishing/draw/village-pages.ts',
				outDir,
				emptyOutDir: false,
				copyPublicDir: false,
				minify: true,
				target: 'chrome87',
				rolldownOptions: {
					output: { format: 'iife', codeSplitting: false, entryFileNames: name },
					// Astro asks where a module lies, and does without.
					onLog(level, log, handle) {
						if (log.code !== 'EMPTY_IMPORT_META') handle(level, log);
					},
				},
			},
			ssr: {
				target: 'webworker',
				noExternal: true,
				resolve: { conditions: ['worker', 'module', 'browser', 'production'] },
			},
		},
		{ root, base, ...(url !== undefined && { site: url }), logLevel: 'warn' },
	);
	const config = await configure({ mode: 'production', command: 'build' });
	await build({ ...config, configFile: false });
}

const manifests = ['#astro-internal/ambient-manifest', 'virtual:astro:manifest'];
const emptyManifest = '\0no-manifest';

/** Pages are drawn one by one: the list of all pages, which Astro would bring along, is left out. */
const withoutManifest: Plugin = {
	name: 'sunlit-village:without-manifest',
	enforce: 'pre',
	resolveId: {
		order: 'pre',
		handler: (id) => (manifests.includes(id) ? emptyManifest : undefined),
	},
	load: (id) => (id === emptyManifest ? 'export const manifest = undefined;' : undefined),
};

/** Where the project lies is nobody's business, and the same code gives the same bytes wherever it does. */
function withoutPaths(root: string): Plugin {
	const folder = root.replace(/\/$/, '');
	return {
		name: 'sunlit-village:without-paths',
		enforce: 'post',
		generateBundle(_, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				chunk.code = chunk.code
					.replaceAll(pathToFileURL(folder).href, 'file://')
					.replaceAll(folder, '');
			}
		},
	};
}
