import type { App } from 'astro/app';
import type { SiteData } from '../../site/site-data.ts';

/** Renders the page at an address from the root of the site. @throws Error when it is none, or fails */
export type RenderPage = (address: string) => Promise<Buffer>;

/** The page that hosts show for an address that the site does not have. */
const notFoundPage = '/404.html';

/** @param base the path the site will be published at, with slashes at both ends */
export function openRenderer(app: App, base: string, site: SiteData): RenderPage {
	return async (address) => {
		const isNotFound = address === notFoundPage;
		const pathname = `${base}${(isNotFound ? '/404/' : address).slice(1)}`;
		const response = await app.render(new Request(`http://localhost${pathname}`), {
			locals: { site },
		});
		if (response.status !== (isNotFound ? 404 : 200)) {
			throw new Error(`The page ${address} answered ${response.status} instead of being drawn.`);
		}
		return Buffer.from(await response.arrayBuffer());
	};
}
