import { describe, expect, inject } from 'vitest';
import { homes, pages } from './county.ts';
import { everyKind } from './page-kinds.ts';
import { it } from './visit.ts';

const { address } = inject('county');
const village = address + homes.village;

describe('on paper', () => {
	it('a month becomes a PDF of a few A4 pages', async ({ visit }) => {
		const page = await visit(address + pages.month);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
		const text = pdf.toString('latin1');
		const boxes = [...text.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box = '']) =>
			box.split(' ').map((side) => Math.round(Number(side))),
		);
		expect(boxes.length).toBeGreaterThanOrEqual(1);
		expect(boxes.length).toBeLessThanOrEqual(4);
		for (const [, , width = 0, height = 0] of boxes) {
			expect(Math.abs(width - 595)).toBeLessThan(3);
			expect(Math.abs(height - 842)).toBeLessThan(3);
		}
	});

	it('the hints that are folded up on the screen are printed too', async ({ visit }) => {
		const page = await visit(`${address}${homes.careless}hints/`);
		const folded = page.locator('.hint-rest .hint').first();
		expect(await folded.isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await folded.isVisible()).toBe(true);
		expect(await page.locator('.hint-rest > summary').first().isVisible()).toBe(false);
	});

	it('the charts’ tables are printed and the drawings are not', async ({ visit }) => {
		const page = await visit(village);
		await page.locator('#money > summary').click();
		const figures = page.locator('figure.chart');
		await figures.first().scrollIntoViewIfNeeded();
		await expect.poll(() => figures.first().getAttribute('class')).toContain('drawn');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('canvas:visible, .figure-toggle:visible').count()).toBe(0);
		for (const figure of await figures.all()) {
			const box = await figure.locator('.figure-data').boundingBox();
			expect(box?.height).toBeGreaterThan(50);
			expect(box?.width).toBeGreaterThan(200);
		}
	});

	it('a month shows the same numbers as on the screen', async ({ visit }) => {
		const page = await visit(address + pages.month);
		const numbers = () =>
			page.locator('main td.amount:visible, main .number:visible').allInnerTexts();
		const onScreen = await numbers();
		await page.emulateMedia({ media: 'print' });
		expect(await numbers()).toEqual(onScreen);
		expect(onScreen.length).toBeGreaterThan(20);
	});

	it.for(everyKind)('%s leaves out what only a screen can use', async ([, path], { visit }) => {
		const page = await visit(address + path);
		await page.emulateMedia({ media: 'print' });
		const left = await page
			.locator('input:visible, select:visible, button:visible, .skip:visible, header nav:visible')
			.count();
		expect(left).toBe(0);
	});
});
