import { describe, expect, inject } from 'vitest';
import { homes, pages } from './county.ts';
import { drawn, inkOf } from './drawn-figure.ts';
import { it } from './visit.ts';

const { address } = inject('county');

describe('a figure', () => {
	it('is drawn when it comes near, and not before', async ({ visit }) => {
		const page = await visit(address + homes.village, { viewport: { width: 360, height: 300 } });
		await page.locator('#money > summary').click();
		const last = page.locator('figure.chart').last();
		expect(await last.getAttribute('class')).not.toContain('drawn');
		expect(await inkOf(await drawn(last))).toBeGreaterThan(0.01);
	});

	it('shows its table where it cannot be drawn', async ({ browser }) => {
		const page = await browser.newPage();
		await page.route('**/draw-figure*.js', (route) => route.abort());
		await page.goto(address + pages.works);
		const figure = page.locator('figure.chart').first();
		await figure.scrollIntoViewIfNeeded();
		await expect.poll(() => figure.getAttribute('class')).toContain('undrawn');
		const box = await figure.locator('.figure-data').boundingBox();
		expect(box?.height).toBeGreaterThan(80);
		expect(await figure.locator('tbody tr').first().isVisible()).toBe(true);
		await page.close();
	});

	it('opens the table of its own and leaves the others closed', async ({ visit }) => {
		const page = await visit(address + homes.village);
		await page.locator('#money > summary').click();
		const [first, second] = [
			page.locator('figure.chart').first(),
			page.locator('figure.chart').nth(1),
		];
		await drawn(first);
		await drawn(second);
		await second.locator('.figure-toggle').click();
		expect(await second.locator('.figure-toggle').getAttribute('aria-expanded')).toBe('true');
		expect(await first.locator('.figure-toggle').getAttribute('aria-expanded')).toBe('false');
	});
});
