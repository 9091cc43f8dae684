import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, readPage, tagsOf } from './html.ts';
import { readCells } from './trees.ts';

const kilobyte = 1024;

/** HTML and style sheets as a host sends them. */
function weightOf(folder: string, file: string): number {
	const html = readPage(folder, file);
	const sheets = [...tagsOf(html)]
		.filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
		.map(({ attributes }) => readFileSync(path.join(folder, attributes.get('href') ?? '')));
	return [Buffer.from(html), ...sheets].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}

// The villages of the demo have years of books, those of the small county little.
describe.for(['county', 'demo'] as const)('the first view of a village of the %s site', (name) => {
	const { folder, data } = inject(name);
	const homes = filesOf(folder, 'index.html').filter((file) =>
		/^villages\/\d{12}\/index\.html$/.test(file),
	);

	it.for(homes)('%s weighs at most 30 KB', (file) => {
		expect(weightOf(folder, file)).toBeLessThanOrEqual(30 * kilobyte);
	});

	it('waits for no script: each is a module, which loads after the page is drawn', () => {
		expect(homes).toHaveLength(readCells(data, 'villages.csv').length);
		const scripts = homes.flatMap((file) =>
			[...tagsOf(readPage(folder, file))].filter(({ name }) => name === 'script'),
		);
		expect(scripts.length).toBeGreaterThan(0);
		expect(scripts.filter(({ attributes }) => attributes.get('type') !== 'module')).toEqual([]);
	});

	it('does not load the chart library before a chart comes near', () => {
		for (const file of homes)
			expect(readPage(folder, file)).not.toMatch(/modulepreload|draw-figure/);
	});
});
