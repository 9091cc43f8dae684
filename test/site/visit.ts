import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { wrongAddress } from './page-kinds.ts';

export const phone = { width: 360, height: 740 };
export const laptop = { width: 1280, height: 800 };

/**
 * Tests with a browser that all files of a worker share. `visit` opens an address in a fresh context. A test fails at its end
 * when a page it visited asked another origin for anything, broke the content security policy, threw an
 * error or opened a dialog.
 */
export const it = test
	// eslint-disable-next-line no-empty-pattern -- Vitest reads the needed fixtures off this pattern
	.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
		const browser = await launch(inject('browser'));
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('visit', ({ browser }, { onCleanup }) => {
		const closing: (() => Promise<void>)[] = [];
		const troubles: string[] = [];
		onCleanup(async () => {
			for (const close of closing) await close();
			expect(troubles).toEqual([]);
		});
		return async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
			const context = await browser.newContext({ viewport: laptop, locale: 'zh-CN', ...options });
			closing.push(() => context.close());
			const { origin } = new URL(address);
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (url.origin !== origin && !['blob:', 'data:'].includes(url.protocol)) {
					troubles.push(`${address} asks for ${url.href}`);
				}
			});
			context.on('weberror', (error) => troubles.push(`${address} ${error.error().message}`));
			context.on('console', (message) => {
				const missingPage = message.location().url === address && address.endsWith(wrongAddress);
				// A frame that runs no programs refuses the script that Playwright puts into every frame, too.
				const refused = message.text().startsWith("Blocked script execution in 'about:");
				if (message.type() === 'error' && !missingPage && !refused)
					troubles.push(`${address} ${message.text()}`);
			});
			context.on('dialog', (dialog) => {
				troubles.push(`${address} opens a dialog: ${dialog.message()}`);
				void dialog.dismiss();
			});
			await context.addInitScript(() => {
				document.addEventListener(
					'securitypolicyviolation',
					({ violatedDirective, blockedURI }) => {
						console.error(`${violatedDirective} forbids ${blockedURI}`);
					},
				);
			});
			const page = await context.newPage();
			page.setDefaultTimeout(15_000);
			await page.goto(address);
			return page;
		};
	});
