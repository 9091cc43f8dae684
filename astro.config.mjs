import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';

// `npm run build` sets site, base and outDir; see src/publishing/draw/draw-shard.ts.
export default defineConfig({
	output: 'static',
	trailingSlash: 'always',
	i18n: { locales: ['zh-CN'], defaultLocale: 'zh-CN' },
	integrations: [mdx()],
	image: { service: passthroughImageService() },
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false },
	vite: {
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
