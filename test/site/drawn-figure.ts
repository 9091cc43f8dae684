import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Brings a figure into view and waits until its chart is drawn. */
export async function drawn(figure: Locator): Promise<Locator> {
	await figure.scrollIntoViewIfNeeded();
	await expect.poll(() => figure.getAttribute('class')).toContain('drawn');
	return figure;
}

/** The share of a canvas that is not blank. */
export function inkOf(figure: Locator): Promise<number> {
	return figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { width, height } = canvas;
		const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
		let ink = 0;
		for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 0) ink += 1;
		return ink / (width * height);
	});
}

/**
 * What the chart says when a pointer moves along it: every amount of its tooltips, by series.
 * @param along the axis its labels stand on
 */
export async function amountsShown(
	page: Page,
	figure: Locator,
	along: 'width' | 'height' = 'width',
): Promise<string[]> {
	await page.evaluate(() => {
		const written: string[] = [];
		const { prototype } = CanvasRenderingContext2D;
		prototype.fillText = new Proxy(Reflect.get(prototype, 'fillText'), {
			apply(fillText, context, words: [string, number, number]) {
				if (words[0].endsWith(' 元')) written.push(words[0]);
				Reflect.apply(fillText, context, words);
			},
		});
		Object.assign(globalThis, { written });
	});
	const box = await figure.locator('canvas').boundingBox();
	if (!box) throw new Error('The canvas has no place');
	for (let at = 0; at < box[along]; at += 10) {
		const x = along === 'width' ? at : box.width / 2;
		const y = along === 'height' ? at : box.height / 2;
		await page.mouse.move(box.x + x, box.y + y);
		await page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
		);
	}
	const written = await page.evaluate(
		() => (globalThis as unknown as { written: string[] }).written,
	);
	return [...new Set(written)].sort();
}

export async function amountsInTable(figure: Locator): Promise<string[]> {
	const headings = (await figure.locator('thead th').allTextContents())
		.slice(1)
		.map((each) => each.trim());
	const rows = await figure.locator('tbody tr').all();
	const amounts = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
	const written = amounts.flatMap((cells) =>
		cells.map((cell, index) => `${headings[index] ?? ''} ${cell.trim()} 元`),
	);
	return [...new Set(written.filter((each) => !/—|没有/.test(each)))].sort();
}
