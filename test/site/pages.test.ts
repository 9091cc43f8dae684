import { describe, expect, inject, it } from 'vitest';
import { filesOf, readPage, tagsOf, titleOf, type Tag } from './html.ts';
import { readCells } from './trees.ts';

interface Page {
	readonly file: string;
	readonly html: string;
	readonly title: string;
	readonly tags: readonly Tag[];
}

const countOf = (name: string) => (page: Page) =>
	page.tags.filter((tag) => tag.name === name).length;

describe.for([
	['county', 300, '松禾县'],
	['demo', 2500, '青禾县'],
] as const)('every page of the %s site', ([name, least, county]) => {
	const { folder, data } = inject(name);
	const pages: Page[] = filesOf(folder, '.html').map((file) => {
		const html = readPage(folder, file);
		return { file, html, title: titleOf(html), tags: [...tagsOf(html)] };
	});

	/** The files of the pages for which this is not so. */
	const pagesWithout = (holds: (page: Page) => boolean) =>
		pages.filter((page) => !holds(page)).map(({ file }) => file);

	it('is there, one for each thing the data tell', () => {
		expect(pages.length).toBeGreaterThan(least);
	});

	it('has one h1 and one main', () => {
		expect(pagesWithout((page) => countOf('h1')(page) === 1)).toEqual([]);
		expect(pagesWithout((page) => countOf('main')(page) === 1)).toEqual([]);
	});

	it('says that it is in Chinese', () => {
		expect(pagesWithout(({ tags: [first] }) => first?.attributes.get('lang') === 'zh-CN')).toEqual(
			[],
		);
	});

	it('says that its data is fictional', () => {
		expect(
			pagesWithout(({ html }) => html.includes(`演示数据：${county}及其村庄、单位、人物均为虚构`)),
		).toEqual([]);
	});

	it('has a title that no other page has', () => {
		const byTitle = Map.groupBy(pages, ({ title }) => title);
		const shared = [...byTitle].filter(([, same]) => same.length > 1);
		expect(shared.map(([title, same]) => [title, ...same.map(({ file }) => file)])).toEqual([]);
	});

	it('has a description', () => {
		const described = (page: Page) =>
			page.tags.some(
				({ attributes }) =>
					attributes.get('name') === 'description' && (attributes.get('content')?.length ?? 0) > 8,
			);
		expect(pagesWithout(described)).toEqual([]);
	});

	it('names the village in the title of each of its pages', () => {
		const names = new Map(
			pages
				.filter(({ file }) => /^villages\/\d{12}\/index\.html$/.test(file))
				.map(({ file, title }) => [file.slice(9, 21), title.split(' ')[0] ?? '']),
		);
		expect(names.size).toBe(readCells(data, 'villages.csv').length);
		const own = pages.filter(({ file }) => /^villages\/\d{12}\//.test(file));
		expect(
			own
				.filter(({ file, title }) => !title.startsWith(`${names.get(file.slice(9, 21)) ?? '?'} `))
				.map(({ file }) => file),
		).toEqual([]);
	});

	// Linked data are no script: no browser runs them.
	it('carries no script or style of its own, and no event handlers', () => {
		const clean = ({ html, tags }: Page) =>
			!/<script(?![^>]*\bsrc=)(?! type="application\/ld\+json">)[^>]*>/.test(html) &&
			!/<style\b/.test(html) &&
			tags.every(
				({ attributes }) =>
					![...attributes.keys()].some((key) => key === 'style' || key.startsWith('on')),
			);
		expect(pagesWithout(clean)).toEqual([]);
	});
});
