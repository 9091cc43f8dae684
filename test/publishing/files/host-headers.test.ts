import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	findHeaders,
	formatHostHeaders,
	securityHeaders,
	transportSecurity,
} from '../../../src/publishing/files/host-headers.ts';

describe('the header file of hosts', () => {
	it('names the paths under the base at which the site will stand', () => {
		const paths = (base: string) =>
			formatHostHeaders(base)
				.split('\n')
				.filter((line) => line.startsWith('/'));
		expect(paths('/')).toEqual([
			...['/*', '/_astro/*', '/downloads/ledger/years/*', '/downloads/*'],
			...['/api/*', '/data/*', '/feeds/*', '/datapackage.json*', '/attachments/*'],
		]);
		expect(paths('/sunlit/')).toEqual([
			...['/sunlit/*', '/sunlit/_astro/*', '/sunlit/downloads/ledger/years/*'],
			...['/sunlit/downloads/*', '/sunlit/api/*', '/sunlit/data/*', '/sunlit/feeds/*'],
			...['/sunlit/datapackage.json*', '/sunlit/attachments/*'],
		]);
	});

	it('says how to come, what may be used, and who may frame the pages', () => {
		const text = formatHostHeaders('/');
		expect(text).toContain('  Strict-Transport-Security: max-age=31536000\n');
		expect(text).toMatch(/ {2}Permissions-Policy: .*camera=\(\).*geolocation=\(\)/);
		expect(text).toContain("  Content-Security-Policy: frame-ancestors 'self'\n");
	});

	it('lets pages of others read data, and nothing else', () => {
		const isOpen = (address: string) => 'Access-Control-Allow-Origin' in findHeaders(address);
		expect(['/api/index.json', '/datapackage.json', '/downloads/funds.csv'].every(isOpen)).toBe(
			true,
		);
		expect(['/', '/villages/', '/attachments/990101001200/a.pdf'].some(isOpen)).toBe(false);
	});

	it('says the same as the guide for nginx does', () => {
		const guide = readFileSync(
			path.resolve(import.meta.dirname, '../../../src/content/guides/publish-a-month.mdx'),
			'utf8',
		);
		for (const [name, value] of Object.entries({ ...securityHeaders, ...transportSecurity })) {
			expect(guide).toContain(`add_header ${name} "${value}" always;`);
		}
	});
});
