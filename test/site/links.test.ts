import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, inject, it } from 'vitest';
import type { Site } from './build-once.ts';
import { homes } from './county.ts';
import { filesOf, readPage, tagsOf } from './html.ts';

/** The origin that the small site was told it will be published at. */
const published = 'https://example.gov.cn';

interface Crawl {
	readonly broken: string[];
	/** Addresses of other sites, phones and mail. */
	readonly outside: Set<string>;
	readonly links: number;
}

/** Follows every address in every page of a built site. */
function crawl({ folder, base }: Site): Crawl {
	const files = filesOf(folder, '.html');
	const ids = new Map<string, Set<string>>();
	const broken: string[] = [];
	const outside = new Set<string>();
	const references: { readonly from: string; readonly url: URL; readonly written: string }[] = [];
	for (const file of files) {
		const own = new Set<string>();
		const address = `${published}${base}${file.replace(/index\.html$/, '')}`;
		for (const { name, attributes } of tagsOf(readPage(folder, file))) {
			const id = attributes.get('id');
			if (id !== undefined && own.has(id)) broken.push(`${file}: two elements have the id ${id}`);
			if (id !== undefined) own.add(id);
			for (const written of addressesIn(name, attributes)) {
				const url = URL.parse(written, address);
				if (!url) broken.push(`${file}: ${written}`);
				else if (url.origin === published) references.push({ from: file, url, written });
				else outside.add(url.href);
			}
		}
		ids.set(file, own);
	}
	const exists = new Map<string, boolean>();
	const isFile = (file: string) => {
		const known =
			exists.get(file) ??
			(existsSync(path.join(folder, file)) && statSync(path.join(folder, file)).isFile());
		exists.set(file, known);
		return known;
	};
	for (const { from, url, written } of references) {
		const below = decodeURIComponent(url.pathname);
		const file = below.endsWith('/') ? `${below}index.html` : below;
		const relative = file.slice(base.length);
		if (!file.startsWith(base) || !isFile(relative)) broken.push(`${from}: ${written}`);
		else if (url.hash && !ids.get(relative)?.has(decodeURIComponent(url.hash.slice(1)))) {
			broken.push(`${from}: ${written} (no such place on the page)`);
		}
	}
	return { broken: [...new Set(broken)], outside, links: references.length };
}

function* addressesIn(name: string, attributes: ReadonlyMap<string, string>): Generator<string> {
	for (const key of ['href', 'src', 'action', 'poster', 'data', 'formaction']) {
		const written = attributes.get(key);
		if (written !== undefined) yield written;
	}
	for (const candidate of attributes.get('srcset')?.split(',') ?? [])
		yield candidate.trim().split(' ')[0] ?? '';
	if (name === 'meta' && attributes.get('http-equiv') === 'refresh')
		yield attributes.get('content')?.split('url=')[1] ?? '';
}

describe.for([
	['county', 7000],
	['small', 4000],
	['demo', 50_000],
] as const)('the %s site', ([name, least]) => {
	const site = inject(name);
	const { broken, outside, links } = crawl(site);

	it('has no link, asset or #place that leads nowhere, nor outside its base path', () => {
		expect(links).toBeGreaterThan(least);
		expect(broken).toEqual([]);
	});

	it('links to no other site but those of portal.yaml, links.csv, the guides and the text files', () => {
		const { complaints } = parse(readFileSync(path.join(site.data, 'portal.yaml'), 'utf8')) as {
			complaints: { url?: string }[];
		};
		const guides = path.join(import.meta.dirname, '../../src/content/guides');
		const prose = filesOf(guides, '.mdx')
			.map((file) => readPage(guides, file))
			.join('\n');
		const textFiles = filesOf(site.data, '.md')
			.map((file) => readPage(site.data, file))
			.join('\n');
		const linked = existsSync(path.join(site.data, 'links.csv'))
			? readPage(site.data, 'links.csv')
			: '';
		const allowed = `${linked}\n${complaints.map(({ url }) => url).join('\n')}\n${prose}\n${textFiles}`;
		const others = [...outside].filter((each) => !each.startsWith('tel:'));
		expect(others.filter((each) => !allowed.includes(each.replace(/\/$/, '')))).toEqual([]);
	});

	it('offers phones as numbers that can be dialled', () => {
		const phones = [...outside].filter((each) => each.startsWith('tel:'));
		expect(phones.length).toBeGreaterThan(2);
		expect(phones.filter((each) => !/^tel:[0-9-]+$/.test(each))).toEqual([]);
	});

	it('takes no style sheet or script from anywhere else', () => {
		const sheets = filesOf(site.folder, '.css')
			.map((file) => readPage(site.folder, file))
			.join('\n');
		expect(sheets.match(/@import|url\((?!data:)[^)]*\)/g)).toBeNull();
	});
});

describe('the sitemap of a site that knows its address', () => {
	const { folder, base } = inject('small');
	const index = readPage(folder, 'sitemap-index.xml');
	const addresses = [...readPage(folder, 'sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
		([, url = '']) => url,
	);

	it('lists every page under its full address but those that lead on, and nothing else', () => {
		expect(index).toContain(`<loc>${published}${base}sitemap-0.xml</loc>`);
		const pages = filesOf(folder, 'index.html')
			.map((file) => file.replace(/index\.html$/, ''))
			.filter((page) => page !== 'check/');
		expect(addresses.toSorted()).toEqual(pages.map((page) => `${published}${base}${page}`).sort());
	});

	it('agrees with what each page says its own address is', () => {
		const canonical = [...tagsOf(readPage(folder, `${homes.village}index.html`))].find(
			({ attributes }) => attributes.get('rel') === 'canonical',
		);
		expect(canonical?.attributes.get('href')).toBe(`${published}${base}${homes.village}`);
	});
});
