import { defineMiddleware } from 'astro:middleware';
import { isNotOnSite } from './site/site-data.ts';

/**
 * An address that names something the site does not have gets the page that says so; in a preview, what needs villages
 * that have not been read yet gets the page that waits for them.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	try {
		return await next();
	} catch (error) {
		if (isNotOnSite(error)) return next('/404/');
		if (import.meta.env.DEV && isCountyNotRead(error)) return next('/preview/reading/');
		throw error;
	}
});

/** By its name: see `isNotOnSite`. */
function isCountyNotRead(error: unknown): boolean {
	return error instanceof Error && error.name === 'CountyNotReadError';
}
