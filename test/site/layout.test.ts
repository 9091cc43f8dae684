import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { launch } from './browser.ts';
import { everyKind } from './page-kinds.ts';
import { it, laptop, phone } from './visit.ts';

const { address } = inject('county');

/** What sticks out to the right so that the page scrolls sideways; nothing when it does not. */
function sticksOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			(getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
		return [...document.body.querySelectorAll('*')]
			.filter(
				(each) => each.getBoundingClientRect().right > clientWidth && !scrolls(each.parentElement),
			)
			.map((each) => `${each.tagName}.${each.className} ${each.textContent.trim().slice(0, 30)}`)
			.concat(`${scrollWidth} > ${clientWidth}`);
	});
}

/** Opens the tables under the charts, so that they are measured too. */
async function openTables(page: Page): Promise<void> {
	for (const toggle of await page.locator('.figure-toggle:visible').all()) await toggle.click();
}

describe('without scrolling sideways', () => {
	it('every kind of page fits a laptop with text at 200 %', async () => {
		const browser = await launch(inject('browser'), '--blink-settings=defaultFontSize=32');
		try {
			const page = await browser.newPage({ viewport: laptop });
			for (const [kind, path] of everyKind) {
				await page.goto(address + path);
				expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
					'32px',
				);
				await openTables(page);
				expect([kind, await sticksOut(page)]).toEqual([kind, []]);
			}
		} finally {
			await browser.close();
		}
	});

	it.for(everyKind)('%s fits a phone 360 px wide, and a thumb', async ([, path], { visit }) => {
		const page = await visit(address + path, { viewport: phone });
		await openTables(page);
		expect(await sticksOut(page)).toEqual([]);
		const small = await page.evaluate(() => {
			const inSentence = (element: Element) =>
				element.closest('p, dd, li .note, .prose, td:not(:has(> .cite)), th');
			return [...document.querySelectorAll('a, button, input, select, summary')]
				.filter((each) => each.checkVisibility() && !inSentence(each) && !each.matches('.skip'))
				.filter((each) => each.getBoundingClientRect().height < 47.5)
				.map(
					(each) =>
						`${each.textContent.trim().slice(0, 30)} ${each.getBoundingClientRect().height}`,
				);
		});
		expect(small).toEqual([]);
	});
});
