import { describe, expect, inject } from 'vitest';
import { homes, townships, village } from './county.ts';
import { filesOf, readPage, tagsOf } from './html.ts';
import { it } from './visit.ts';

const { folder, base } = inject('small');
const root = `https://example.gov.cn${base}`;
const feeds = filesOf(folder, '.xml').filter((file) => file.startsWith('feeds/'));

describe('the feeds of a site that knows its address', () => {
	it('are those of the county, its affairs, its townships and its villages', () => {
		expect(feeds.toSorted()).toEqual([
			...['feeds/county.xml', 'feeds/finance.xml', 'feeds/party-affairs.xml'],
			...Object.values(townships).map((id) => `feeds/townships/${id}.xml`),
			...['feeds/village-affairs.xml', `feeds/villages/${village}.xml`],
		]);
	});

	it('are Atom: each entry has a name of its own, a day, a title and a page of the site', async ({
		browser,
	}) => {
		const page = await browser.newPage();
		for (const file of [...feeds, 'corrections.xml'].filter((each) =>
			filesOf(folder).includes(each),
		)) {
			const read = await page.evaluate(
				(xml) => {
					const { documentElement: feed } = new DOMParser().parseFromString(xml, 'application/xml');
					const textOf = (of: Element, name: string) =>
						[...of.children].find((each) => each.localName === name)?.textContent ?? '';
					const entries = [...feed.children].filter(({ localName }) => localName === 'entry');
					return {
						root: `${feed.namespaceURI} ${feed.localName}`,
						own: ['id', 'title', 'updated', 'author'].map((name) => textOf(feed, name)),
						entries: entries.map((entry) => ({
							id: textOf(entry, 'id'),
							title: textOf(entry, 'title'),
							updated: textOf(entry, 'updated'),
							link: entry.querySelector('link')?.getAttribute('href') ?? '',
						})),
					};
				},
				readPage(folder, file),
			);
			expect([file, read.root]).toEqual([file, 'http://www.w3.org/2005/Atom feed']);
			expect(read.own.every(Boolean)).toBe(true);
			const days = read.entries.map(({ updated }) => updated);
			expect(days).toEqual(days.toSorted().reverse());
			expect(days.filter((day) => !/^\d{4}-\d\d-\d\dT04:00:00\.000Z$/.test(day))).toEqual([]);
			expect(new Set(read.entries.map(({ id }) => id)).size).toBe(read.entries.length);
			for (const { id, title, link } of read.entries) {
				expect([id.startsWith(root), title === '']).toEqual([true, false]);
				const { pathname, hash } = new URL(link);
				const own = `${decodeURIComponent(pathname).slice(base.length)}index.html`;
				const ids = [...tagsOf(readPage(folder, own))].map(({ attributes }) =>
					attributes.get('id'),
				);
				if (hash)
					expect([link, ids.includes(decodeURIComponent(hash.slice(1)))]).toEqual([link, true]);
			}
		}
		await page.close();
	});

	it('are found from the pages of what they tell', () => {
		const feedOf = (page: string) =>
			[...tagsOf(readPage(folder, `${page}index.html`))]
				.filter(({ attributes }) => attributes.get('rel') === 'alternate')
				.map(({ attributes }) => attributes.get('href'));
		expect(feedOf('')).toEqual([`${base}feeds/county.xml`]);
		expect(feedOf(homes.village)).toEqual([`${base}feeds/villages/${village}.xml`]);
		expect(feedOf(`townships/${townships.of}/`)).toEqual([
			`${base}feeds/townships/${townships.of}.xml`,
		]);
		expect(feedOf('calendar/finance/')).toEqual([`${base}feeds/finance.xml`]);
	});
});

describe('the due days', () => {
	it('are a calendar of each village and township, linked from the page of theirs', async ({
		visit,
	}) => {
		const page = await visit(`${inject('county').address}${homes.village}calendar/`);
		const link = page.getByRole('link', { name: '到期日历' });
		expect(await link.getAttribute('href')).toBe(`/feeds/villages/${village}.ics`);
		const text = readPage(inject('county').folder, `feeds/villages/${village}.ics`);
		expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
		expect(text).toMatch(/\r\nDTSTART;VALUE=DATE:20260415\r\n/);
		expect(await page.getByRole('link', { name: 'Atom' }).count()).toBe(0);
	});
});
