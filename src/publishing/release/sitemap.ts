import { Readable } from 'node:stream';
import type { SiteData } from '../../site/site-data.ts';
import { listPageAddresses } from '../draw/page-addresses.ts';
import { deskBeforePath, sitemapIndexPath } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';
import type { SiteWriter } from '../site-writer.ts';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** The protocol's own limit of addresses in one file. */
const addressesAFile = 50_000;

/** Every page, for the search engines of the public web; only where the origin is known. */
export const sitemap: Publication = {
	*addresses(site, { root }) {
		if (root === undefined) return;
		yield sitemapIndexPath;
		const files = Math.ceil(pagesOf(site).length / addressesAFile);
		for (let number = 0; number < files; number += 1) yield `/sitemap-${number}.xml`;
	},
	async write(site, { writer, root }) {
		if (root !== undefined) await writeSitemap(writer, root, pagesOf(site));
	},
};

function pagesOf(site: SiteData): string[] {
	return [...listPageAddresses(site)].filter(
		(address) => address.endsWith('/') && address !== deskBeforePath,
	);
}

/**
 * Writes `sitemap-index.xml` and the files it names.
 * @param root the address of the site's root, with a slash at its end
 * @param paths of the pages, from the root of the site
 */
async function writeSitemap(
	site: SiteWriter,
	root: string,
	paths: readonly string[],
): Promise<void> {
	const pages = paths.map((each) => `${root}${each.slice(1)}`);
	const files: string[] = [];
	for (let from = 0; from < pages.length; from += addressesAFile) {
		const name = `sitemap-${files.length}.xml`;
		const own = pages.slice(from, from + addressesAFile);
		const xml = await streamToPromise(Readable.from(own).pipe(new SitemapStream()));
		site.write(name, xml);
		files.push(`${root}${name}`);
	}
	const index = await streamToPromise(Readable.from(files).pipe(new SitemapIndexStream()));
	site.write(sitemapIndexPath, index);
}
