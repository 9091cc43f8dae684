import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Stage } from '../../src/publishing/build-observer.ts';
import { buildPortal } from '../../src/publishing/build-portal.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';

it('publishes nothing when another program has touched a file between its writing and the release', async () => {
	const parent = aDataFolder({ 'dist/portal.json': '{}\n', 'dist/index.html': 'old' });
	const out = path.join(parent, 'dist');
	const ended = (stage: Stage) => {
		if (stage !== 'search') return;
		const [staging = ''] = readdirSync(parent).filter((name) => name.includes('.staging-'));
		const site = path.join(parent, staging, 'site');
		writeFileSync(path.join(site, 'villages/index.html'), '<p>别的内容</p>');
		rmSync(path.join(site, 'pagefind/base/pagefind.js'));
		writeFileSync(path.join(site, '_astro/more.js'), '');
	};
	const build = buildPortal(
		{ dataFolder: aDataFolder(countyFiles), out, base: '/', url: undefined, asOf: '2025-04-20' },
		{ started: () => undefined, ended, village: () => undefined },
	);
	await expect(build).rejects.toMatchObject({
		name: 'SiteFaultError',
		faults: [
			{ kind: 'added', file: '_astro/more.js' },
			{ kind: 'missing', file: 'pagefind/base/pagefind.js' },
			{ kind: 'changed', file: 'villages/index.html' },
		],
	});
	expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('old');
	expect(existsSync(`${out}.lock`)).toBe(false);
	expect(readdirSync(parent)).toEqual(['dist']);
});
