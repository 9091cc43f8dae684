import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUnpinned } from '../../../scripts/lint/locked-packages.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as object;
const lock = read('package-lock.json') as Parameters<typeof findUnpinned>[0];
const settings = read('package.json') as Record<string, Record<string, unknown>>;

const checksum = 'sha512-AAAA';

describe('the lock file', () => {
	it('has a checksum for every package, of every platform', () => {
		expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
		expect(findUnpinned(lock)).toEqual([]);
	});

	it.each([
		['without a checksum', {}],
		['with a weak one', { integrity: 'sha1-AAAA' }],
		['from a repository', { integrity: checksum, resolved: 'git+ssh://git@example.org/a.git' }],
		['from another registry', { integrity: checksum, resolved: 'https://example.org/a.tgz' }],
		['linked to a folder', { integrity: checksum, link: true }],
	])('is refused with a package %s', (_, entry) => {
		const packages = { '': {}, 'node_modules/a': entry, 'node_modules/b': { integrity: checksum } };
		expect(findUnpinned({ packages })).toEqual(['node_modules/a']);
	});

	it('is looked at by every installation', () => {
		expect(settings['scripts']?.['postinstall']).toBe('node scripts/verify-install.mjs');
	});
});

describe('the packages asked for', () => {
	it('are of one range of compatible versions, or of one version', () => {
		const ranges = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
			Object.values(settings[group] ?? {}),
		);
		// DuckDB counts what it published of one version: `1.5.6-r.1`.
		for (const range of ranges) expect(range).toMatch(/^\^?\d+\.\d+\.\d+$|^\d+\.\d+\.\d+-r\.\d+$/);
	});

	it('run no program of theirs when they are installed, but for the one whose program we need', () => {
		const allowed = Object.entries(settings['allowScripts'] ?? {}).filter(([, is]) => is === true);
		expect(allowed.map(([name]) => name)).toEqual(['esbuild']);
	});

	it('hold the Node that commands run on, for each platform from the lock file alone', () => {
		const names = Object.keys(settings['optionalDependencies'] ?? {});
		expect(names.length).toBe(5);
		for (const name of names) expect(lock.packages).toHaveProperty(`node_modules/${name}`);
	});
});
