import { defineMiddleware } from 'astro:middleware';
import { isNotOnSite } from './site/site-data.ts';

/** An address that names something the site does not have gets the page that says so. */
export const onRequest = defineMiddleware(async (_, next) => {
	try {
		return await next();
	} catch (error) {
		if (isNotOnSite(error)) return next('/404/');
		throw error;
	}
});
