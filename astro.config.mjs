import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';

// `npm run build` sets site, base and outDir; see src/publishing/draw-shard.ts.
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
			rolldownOptions: {
				// Astro's own marks in MDX modules; the bundler warns that it does not know them.
				onLog(level, log, handle) {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
	},
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"connect-src 'self'",
				"font-src 'none'",
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
				"worker-src 'self' blob:",
			],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
});
