import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { defaultClientConditions } from 'vite';
import { columnLabelsPlugin } from './src/publishing/draw/column-labels-plugin.ts';
import { compiledAdapter } from './src/publishing/draw/compiled-adapter.ts';

// `npm run build` sets site, base and folders; see src/publishing/draw/compile-site.ts.
export default defineConfig({
	output: 'server',
	trailingSlash: 'always',
	i18n: { locales: ['zh-CN'], defaultLocale: 'zh-CN' },
	adapter: compiledAdapter,
	integrations: [mdx()],
	image: { service: passthroughImageService() },
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false },
	vite: {
		plugins: [columnLabelsPlugin],
		// Programs run in workers, too, where there is no document.
		resolve: { conditions: ['worker', ...defaultClientConditions] },
		environments: { client: { build: { target: 'chrome87' } } },
		build: {
			// Every script and style is a file, as the pages' policy asks: see src/layouts/content-security-policy.ts.
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro's own marks in MDX modules; the bundler warns that it does not know them.
				onLog(level, log, handle) {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
	},
});
