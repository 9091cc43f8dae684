import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { programGuides } from '../../../src/publishing/files/program-guides.ts';
import type { Build } from '../../../src/publishing/publication.ts';
import { aDataFolder } from '../../data-folder.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aSite } from '../../made-up-site.ts';
import { aBuild, aWriter } from '../a-build.ts';

async function written(own: Partial<Build> = {}, title = '青禾县三务公开') {
	const village = aDatedVillage({ asOf: '2025-12-31' }, {});
	const { portal } = village.context;
	const site = aSite({ ...village, context: { ...village.context, portal: { ...portal, title } } });
	const folder = aDataFolder({});
	const build = aBuild({ writer: aWriter(folder), ...own });
	await programGuides.write(site, build);
	return new Map(
		[...programGuides.addresses(site, build)].map((address) => [
			address,
			readFileSync(path.join(folder, address), 'utf8'),
		]),
	);
}

const known = { root: 'https://example.gov.cn/', base: '/' };

describe('what programs look for first', () => {
	it('lets everybody read, and names the sitemap where there is one', async () => {
		expect((await written(known)).get('/robots.txt')).toBe(
			'User-agent: *\nAllow: /\n\nSitemap: https://example.gov.cn/sitemap-index.xml\n',
		);
		expect((await written()).get('/robots.txt')).toBe('User-agent: *\nAllow: /\n');
	});

	it('has no robots.txt below a path, where nobody asks for it, and no search without an origin', async () => {
		const below = { root: 'https://example.gov.cn/sunlit/', base: '/sunlit/' };
		expect([...(await written(below)).keys()]).toEqual(['/llms.txt', '/opensearch.xml']);
		expect([...(await written()).keys()]).toEqual(['/llms.txt', '/robots.txt']);
	});

	it('tells where the search is asked, whatever the site is called', async () => {
		const xml = (await written(known, '<b>"三务"&公开</b>一个很长很长的名称')).get(
			'/opensearch.xml',
		);
		expect(xml).toContain('template="https://example.gov.cn/search/?q={searchTerms}"');
		expect(xml).toContain(
			'<ShortName>&#60;b&#62;&#34;三务&#34;&#38;公开&#60;/b&#62;一个</ShortName>',
		);
		expect(xml).not.toContain('<b>');
	});

	it('tells where all else begins, in Markdown that no name can change', async () => {
		const guide = (await written(known, '# 标题\n[链接](https://evil.example/)')).get('/llms.txt');
		expect(guide?.split('\n')[0]).toBe('# \\# 标题 \\[链接\\](https://evil.example/)');
		expect(guide).toContain('](https://example.gov.cn/api/index.json)');
		expect((await written({ base: '/sunlit/' })).get('/llms.txt')).toContain(
			'](/sunlit/api/index.json)',
		);
	});
});
