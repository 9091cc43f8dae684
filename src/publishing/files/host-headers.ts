import { dataPackagePath, ledgerFilesFolder } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';

/** Headers for all that stands under a path of the site. */
interface HeaderRule {
	readonly under: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** What the site never asks for, so that nothing that slips into a page can either. */
const unusedFeatures = [
	...['accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
	...['magnetometer', 'microphone', 'midi', 'payment', 'usb'],
];

/**
 * What browsers are told with every answer, whoever serves the site. The policy of what a page may load stands in
 * the page; who may frame it can be said by a header alone.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Content-Security-Policy': "frame-ancestors 'self'",
	'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A browser that came by https comes by https for a year. Said only by hosts that serve https. */
export const transportSecurity: Readonly<Record<string, string>> = {
	'Strict-Transport-Security': 'max-age=31536000',
};

/** For files with the fingerprint of their content in their name. */
const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Data for everybody: pages of others may read it, too. No reader has a login that they could use. */
const openToAll = { 'Access-Control-Allow-Origin': '*' };

/** What offices hand in is never shown as a page. */
const headerRules: readonly HeaderRule[] = [
	{ under: '/', headers: securityHeaders },
	{ under: '/_astro/', headers: immutable },
	{ under: ledgerFilesFolder, headers: immutable },
	{ under: '/downloads/', headers: { 'Content-Disposition': 'attachment', ...openToAll } },
	...['/api/', '/data/', '/feeds/', dataPackagePath].map((under) => ({
		...{ under, headers: openToAll },
	})),
	{ under: '/attachments/', headers: { 'Content-Disposition': 'attachment' } },
];

/** The headers of an address of the site, but for those of https. @param address from the root of the site */
export function findHeaders(address: string): Readonly<Record<string, string>> {
	const rules = headerRules.filter(({ under }) => address.startsWith(under));
	return Object.assign({}, ...rules.map(({ headers }) => headers)) as Record<string, string>;
}

/** `_headers`, as Netlify and Cloudflare Pages read it: their paths begin at the root of the host. */
export const hostHeaders: Publication = {
	addresses: () => ['/_headers'],
	write: (_, { writer, base }) => writer.write('_headers', formatHostHeaders(base)),
};

export function formatHostHeaders(base: string): string {
	return headerRules
		.map(({ under, headers }) => {
			const all = under === '/' ? { ...headers, ...transportSecurity } : headers;
			const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${base}${under.slice(1)}*\n${lines.join('')}`;
		})
		.join('');
}
