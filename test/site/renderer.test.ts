import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readDataVersion } from '../../src/corrections/history/data-version.ts';
import { compileSite, importApp } from '../../src/publishing/draw/compiled-app.ts';
import { digestData } from '../../src/publishing/snapshot.ts';
import { openRenderer, type RenderPage } from '../../src/publishing/draw/render-page.ts';
import { openLiveSite, type LiveSite } from '../../src/site/live-site.ts';
import { countyAsOf } from './county.ts';
import { everyKind, wrongAddress } from './page-kinds.ts';

/**
 * The compiled site, given the data as they are on disk and not as the survey of the build kept them: a page that took
 * something from elsewhere, or lost it on the way through the survey's files, is not the built one.
 */
let render: RenderPage;
let live: LiveSite;

beforeAll(async () => {
	const { data } = inject('county');
	const cacheFile = path.join(data, '../corrections.json');
	const { unsaved, commit } = readDataVersion(data);
	const account = { unsaved, data: { commit, digest: digestData(data) } };
	live = openLiveSite({ dataFolder: data, asOf: countyAsOf, cacheFile, account });
	live.refresh();
	while (live.readNext());
	// The build of the site has compiled it.
	const app = await importApp(await compileSite({ base: '/', url: undefined }));
	render = openRenderer(app, '/', live.data);
});

describe('the compiled site', () => {
	it.for(everyKind.filter(([, address]) => address !== wrongAddress))(
		'draws %s from the live data byte for byte as the build did',
		async ([, address]) => {
			const built = readFileSync(path.join(inject('county').folder, address, 'index.html'), 'utf8');
			expect((await render(`/${address}`)).toString('utf8')).toBe(built);
		},
	);

	it('draws the page for wrong addresses as the build did', async () => {
		const built = readFileSync(path.join(inject('county').folder, '404.html'), 'utf8');
		expect((await render('/404.html')).toString('utf8')).toBe(built);
	});

	it.for([
		'/nowhere/',
		`/${wrongAddress}`,
		'/villages/990201001200/ledger/1999-01/',
		'/villages/990201001200/ledger/x/',
		'/villages/990201001200/no-register/',
		'/villages/990201001200/contracts/HT-none/',
		'/villages/990201001200/assets/HT2021-01/trail/',
		'/villages/990201001200/years/1066/',
		'/payees/0000000000000000/',
		'/townships/000000/',
		'/calendar/no-affair/',
		'/hints/rules/no-rule/',
		'/guides/no-guide/',
	])('draws no page at %s', async (address) => {
		await expect(render(address)).rejects.toThrow(/answered 404/);
	});
});
