import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { homes, pages } from './county.ts';
import { everyKind } from './page-kinds.ts';
import { it } from './visit.ts';

/** Reads the page to its end, folds too, so that everything which loads late is loaded. */
async function readToTheEnd(page: Page): Promise<void> {
	await page.locator('details').evaluateAll((folds) => {
		for (const fold of folds) fold.setAttribute('open', '');
	});
	for (const figure of await page.locator('figure.chart').all()) {
		await figure.scrollIntoViewIfNeeded();
		await expect.poll(() => figure.getAttribute('class')).toContain('drawn');
	}
	await page.locator('footer').scrollIntoViewIfNeeded();
	await page.waitForLoadState('networkidle');
}

// `visit` fails a test whose pages ask another origin, break the policy, throw or open a dialog.
describe('asks nobody else for anything and keeps its own policy', () => {
	it.for(everyKind)('%s', async ([, path], { visit }) => {
		const page = await visit(inject('county').address + path);
		await readToTheEnd(page);
		const policy = page.locator('meta[http-equiv="content-security-policy" i]');
		expect(await policy.getAttribute('content')).toContain("default-src 'self'");
	});

	it.for([
		['a village', homes.village],
		['a month', pages.month],
		['search', 'search/'],
	] as const)('%s under a base path', async ([, path], { visit }) => {
		const page = await visit(inject('small').address + path);
		await readToTheEnd(page);
	});

	it('keeps nothing on the reader’s device', async ({ visit }) => {
		const page = await visit(inject('county').address + homes.village);
		await readToTheEnd(page);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});

	it('forbids a script that somebody slipped in', async ({ browser }) => {
		const page = await browser.newPage();
		const refused = page.waitForEvent('console', (message) =>
			message.text().includes('Content Security Policy'),
		);
		await page.route(`**/${homes.village}`, async (route) => {
			const answer = await route.fetch();
			const body = (await answer.text()).replace(
				'</main>',
				'<script>document.title = "taken"</script></main>',
			);
			await route.fulfill({ response: answer, body });
		});
		await page.goto(inject('county').address + homes.village);
		await refused;
		expect(await page.title()).toContain('杏花村');
		await page.close();
	});
});
