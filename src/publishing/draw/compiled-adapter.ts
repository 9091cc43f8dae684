import type { AstroIntegration } from 'astro';

/**
 * Lets Astro compile the site into a module that renders addresses one by one, instead of drawing a list of its own:
 * plain Node processes import it and ask for the pages in the order of the data.
 */
export const compiledAdapter: AstroIntegration = {
	name: 'sunlit-village:compiled',
	hooks: {
		'astro:config:done': ({ setAdapter }) =>
			setAdapter({
				name: 'sunlit-village:compiled',
				// eslint-disable-next-line @typescript-eslint/no-deprecated -- the other value is; the rule reads the union
				entrypointResolution: 'auto',
				serverEntrypoint: new URL('app-entry.ts', import.meta.url),
				supportedAstroFeatures: { serverOutput: 'stable' },
			}),
	},
};
