import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedPaths, missingPaths } from '../../src/publishing/verify.ts';
import type { VillageOutline } from '../../src/views/village-outline.ts';
import { aDataFolder } from '../data-folder.ts';

const outline: VillageOutline = {
	id: '990101001200',
	ledgers: ['2025-01', '2025-Q2'],
	years: [2025],
	disclosures: { party: [], village: ['SW-1'], finance: ['CW-1', 'CW-2'] },
};

describe('what a site must have', () => {
	it('is every address that the data calls for', () => {
		expect([...expectedPaths([outline], [{ id: '990101' }])]).toEqual([
			'/',
			'/villages/',
			'/search/',
			'/404.html',
			'/pagefind/indexes.json',
			'/townships/990101/',
			'/villages/990101001200/',
			'/villages/990101001200/years/2025/',
			'/villages/990101001200/ledger/2025-01/',
			'/downloads/990101001200/ledger/2025-01.csv',
			'/villages/990101001200/ledger/2025-Q2/',
			'/downloads/990101001200/ledger/2025-Q2.csv',
			'/villages/990101001200/party-affairs/',
			'/villages/990101001200/village-affairs/',
			'/villages/990101001200/village-affairs/SW-1/',
			'/villages/990101001200/finance/',
			'/villages/990101001200/finance/CW-1/',
			'/villages/990101001200/finance/CW-2/',
		]);
	});

	it('lacks what is not there, what is empty, and a page that is a file of another name', () => {
		const site = aDataFolder({
			'index.html': '<!doctype html>',
			'404.html': '',
			'villages/other.html': '<!doctype html>',
			'downloads/a.csv': 'a',
		});
		const paths = ['/', '/404.html', '/villages/', '/downloads/a.csv', '/downloads/b.csv'];
		expect(missingPaths(site, paths)).toEqual(['/404.html', '/villages/', '/downloads/b.csv']);
	});

	it('lacks nothing when all of it is there', () => {
		const site = aDataFolder({});
		const paths = [...expectedPaths([outline], [])];
		for (const each of paths) {
			const file = path.join(site, each.endsWith('/') ? `${each}index.html` : each);
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, 'x');
		}
		expect(missingPaths(site, paths)).toEqual([]);
	});
});
