/**
 * What a page may load, the same on every page: scripts and styles are files of the site (`assetsInlineLimit` in
 * `astro.config.mjs`), so no page needs the hash of one. Astro's own policy would list the hash of every file
 * on every page. Pagefind runs WebAssembly in a worker.
 */
export const contentSecurityPolicy = [
	"default-src 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'self' blob:",
	"font-src 'none'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'",
].join('; ');
