import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PageAnswer, PageRequest } from '../../desk/page-messages.ts';
import { NothingToDrawError, openVillageSite } from '../../desk/village-site.ts';
import { isNotOnSite, NotOnSiteError } from '../../site/site-data.ts';
import { link } from '../../components/link.ts';
import { matchPage } from './match-page.ts';

const pages = import.meta.glob<{ readonly default: AstroComponentFactory }>(
	'/src/pages/villages/*/**/*.astro',
	{ eager: true },
);

/** The style sheets of each page by its file, from the root of the site: put in when this is compiled. */
declare const pageStyles: Readonly<Record<string, readonly string[]>>;

/** Has the browser keep the style sheets of the pages, as far as it can be reached. */
export async function fetchStyles(): Promise<void> {
	const sheets = new Set(Object.keys(pages).flatMap((file) => pageStyles[file] ?? []));
	await Promise.allSettled(
		[...sheets].map(async (sheet) => {
			// The program itself has an address below which nothing lies.
			const response = await fetch(new URL(link(sheet), location.origin), { cache: 'force-cache' });
			await response.arrayBuffer();
		}),
	);
}

/** Draws a page of a village by the same code as the build, from what the site publishes and an office changes. */
export async function drawVillagePage(request: PageRequest): Promise<PageAnswer> {
	try {
		return { html: await drawPage(request) };
	} catch (error) {
		if (error instanceof NothingToDrawError) return { failure: 'errors' };
		return { failure: isNotOnSite(error) ? 'absent' : 'broken' };
	}
}

async function drawPage(request: PageRequest): Promise<string> {
	const { desk, county, changes, attachments, asOf, address } = request;
	const page = matchPage(address, Object.keys(pages));
	const component = page && pages[page.file]?.default;
	if (!component) throw new NotOnSiteError(address);
	const site = openVillageSite(desk, county, changes, asOf, attachments);
	const container = await AstroContainer.create({ astroConfig: { site: import.meta.env.SITE } });
	const html = await container.renderToString(component, {
		partial: false,
		params: page.params,
		locals: { site },
		request: new Request(`http://localhost${link(address)}`),
	});
	const styles = pageStyles[page.file] ?? [];
	return forFrame(html, styles, site.context.portal.locales[0] ?? '');
}

/** A page for a frame without programs: the policy of the page around it holds, and its language is told. */
function forFrame(html: string, styles: readonly string[], locale: string): string {
	const sheets = styles.map((sheet) => `<link rel="stylesheet" href="${link(sheet)}">`);
	return html
		.replace(/<script\b[^>]*><\/script>/g, '')
		.replace(/<meta http-equiv="content-security-policy"[^>]*>/, sheets.join(''))
		.replace('<html', `<html lang="${locale}"`);
}
