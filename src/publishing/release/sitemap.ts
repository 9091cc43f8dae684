import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** The protocol's own limit of addresses in one file. */
const addressesAFile = 50_000;

/**
 * Writes `sitemap-index.xml` and the files it names: every page, for the search engines of the public web.
 * @param root the address of the site's root, with a slash at its end
 * @param paths from the root of the site; files that are no pages are left out
 */
export async function writeSitemap(
	site: string,
	root: string,
	paths: readonly string[],
): Promise<void> {
	const pages = paths.filter((each) => each.endsWith('/')).map((each) => `${root}${each.slice(1)}`);
	const files: string[] = [];
	for (let from = 0; from < pages.length; from += addressesAFile) {
		const name = `sitemap-${files.length}.xml`;
		const own = pages.slice(from, from + addressesAFile);
		const xml = await streamToPromise(Readable.from(own).pipe(new SitemapStream()));
		writeFileSync(path.join(site, name), xml);
		files.push(`${root}${name}`);
	}
	const index = await streamToPromise(Readable.from(files).pipe(new SitemapIndexStream()));
	writeFileSync(path.join(site, 'sitemap-index.xml'), index);
}
