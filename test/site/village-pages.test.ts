import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { DeskCounty, DeskVillage } from '../../src/desk/office-files.ts';
import type { PageAnswer, PageRequest } from '../../src/desk/page-messages.ts';
import { startOldWorker } from '../old-browser.ts';
import { careless, countyAsOf, pages, quarterly, village } from './county.ts';
import { filesOf } from './html.ts';

const { folder } = inject('county');
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const county = JSON.parse(read('desk/data/county.json')) as DeskCounty;
const deskOf = (id: string) => JSON.parse(read(`desk/data/${id}.json`)) as DeskVillage;
const program = read('desk/village-pages.js');
const ask = startOldWorker(program);

const draw = (own: Partial<PageRequest> & Pick<PageRequest, 'desk' | 'address'>) =>
	ask({
		...{ county, changes: {}, attachments: [], asOf: countyAsOf, ...own },
	}) as Promise<PageAnswer>;

/** What a page says, without the programs that only a page of the site has. */
const contentOf = (html: string) =>
	/<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<script\b[^>]*><\/script>/g, '');

async function drawn(request: Parameters<typeof draw>[0]): Promise<string> {
	const answer = await draw(request);
	if (!('html' in answer)) throw new Error(`${request.address} ${JSON.stringify(answer)}`);
	return answer.html;
}

/** More than a hundred pages, on a busy machine too. */
const slow = 240_000;
const month = `/${pages.month}`;
const ledger = `villages/${village}/ledger/2025-03.csv`;

describe('the pages of a village, drawn in an old browser', () => {
	it.each([village, careless, quarterly])(
		'are those of the built site: %s',
		{ timeout: slow },
		async (id) => {
			const desk = deskOf(id);
			const files = filesOf(path.join(folder, 'villages', id), 'index.html');
			expect(files.length).toBeGreaterThan(30);
			for (const file of files) {
				const address = `/villages/${id}/${file.slice(0, -'index.html'.length)}`;
				expect(contentOf(await drawn({ desk, address })), address).toBe(
					contentOf(read(`${address}index.html`)),
				);
			}
		},
	);

	it('are those of a site under a base path with a known address', async () => {
		const { folder: own, base } = inject('small');
		const readOwn = (name: string) => readFileSync(path.join(own, name), 'utf8');
		const askOwn = startOldWorker(readOwn('desk/village-pages.js'));
		const desk = JSON.parse(readOwn(`desk/data/${village}.json`)) as DeskVillage;
		const files = JSON.parse(readOwn('desk/data/county.json')) as DeskCounty;
		for (const address of [`/villages/${village}/`, month]) {
			const request = {
				desk,
				county: files,
				changes: {},
				attachments: [],
				asOf: desk.asOf,
				address,
			};
			const answer = (await askOwn(request)) as { readonly html: string };
			expect(contentOf(answer.html)).toBe(contentOf(readOwn(`${address}index.html`)));
			expect(answer.html).toContain(`href="${base}_astro/`);
		}
	});

	it('are as they will be built when a month is put in the place of another', async () => {
		const desk = deskOf(village);
		const text = desk.files[ledger] ?? '';
		const older = text.replace(/\d+\.\d\d/, '1.00').replace('复印', '打印');
		expect(older).not.toBe(text);
		const before = { ...desk, files: { ...desk.files, [ledger]: older } };
		const now = await drawn({ desk: before, address: month, changes: { [ledger]: text } });
		expect(contentOf(now)).toBe(contentOf(read(`${pages.month}index.html`)));
	});

	it('show texts as texts', async () => {
		const desk = deskOf(village);
		const [head = '', row = '', ...rest] = (desk.files[ledger] ?? '').split('\n');
		const summary = row.split(',')[head.split(',').indexOf('摘要')] ?? '';
		const hostile = row.replace(summary, '<script>alert(1)</script><b>粗</b>');
		const changes = { [ledger]: [head, hostile, ...rest].join('\n') };
		const html = await drawn({ desk, address: month, changes });
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;粗&lt;/b&gt;');
		expect(html).not.toMatch(/<script|<b>粗/);
	});

	it('have the style sheets of the built page, and no policy and programs of their own', async () => {
		const html = await drawn({ desk: deskOf(village), address: month });
		const sheetsOf = (page: string) => page.match(/<link rel="stylesheet"[^>]*>/g);
		expect(sheetsOf(html)).toEqual(sheetsOf(read(`${pages.month}index.html`)));
		expect(html).not.toMatch(/<script|http-equiv/);
		expect(html).toMatch(/<html lang="zh-CN"/);
	});

	it('have their style sheets fetched when the program starts, for there may be no network later', () => {
		const asked: string[] = [];
		startOldWorker(program, (address) => asked.push(address));
		const sheets = [...read(`${pages.month}index.html`).matchAll(/"stylesheet" href="([^"]*)"/g)];
		expect(sheets.length).toBeGreaterThan(1);
		for (const [, sheet] of sheets) expect(asked).toContain(`https://example.org${sheet}`);
	});

	it('are not drawn where nothing would be published, or there is no such page', async () => {
		const desk = deskOf(village);
		const broken = { [ledger]: '日期,凭证号\n2025-03-32,记-3-1\n' };
		expect(await draw({ desk, address: month, changes: broken })).toEqual({ failure: 'errors' });
		const absent = `/villages/${village}/ledger/2031-01/`;
		expect(await draw({ desk, address: absent })).toEqual({ failure: 'absent' });
		expect(await draw({ desk, address: '/villages/' })).toEqual({ failure: 'absent' });
	});

	it('are one file that says nothing of where it was made', () => {
		expect(program).not.toContain(process.cwd());
		expect(program).not.toContain('node_modules/.bin');
		expect(program).not.toMatch(/\b(?:import|require)\s*\(\s*["'`]node:/);
	});
});
