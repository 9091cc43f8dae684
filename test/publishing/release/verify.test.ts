import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hintRules } from '../../../src/checks/hints/index.ts';
import { expectedPaths, missingPaths, payeePaths } from '../../../src/publishing/release/verify.ts';
import type { VillageOutline } from '../../../src/views/village-outline.ts';
import { aDataFolder } from '../../data-folder.ts';

const outline: VillageOutline = {
	id: '990101001200',
	ledgers: ['2025-01', '2025-Q2'],
	years: [2025],
	disclosures: { party: [], village: ['SW-1'], finance: ['CW-1', 'CW-2'] },
	records: { decisions: ['JY-1'], projects: [], contracts: ['HT-1'], subsidies: [] },
};

const hintAddresses = [
	'/hints/',
	'/hints/rules/',
	...hintRules.map(({ id }) => `/hints/rules/${id}/`),
];

describe('what a site must have', () => {
	it('is every address that the data calls for', () => {
		expect([...expectedPaths([outline], [{ id: '990101' }])]).toEqual([
			'/',
			'/villages/',
			'/search/',
			'/rectifications/',
			'/corrections/',
			'/404.html',
			'/pagefind/indexes.json',
			'/calendar/',
			'/downloads/calendar/all.csv',
			'/downloads/calendar/items.csv',
			'/calendar/party-affairs/',
			'/downloads/calendar/party-affairs.csv',
			'/calendar/village-affairs/',
			'/downloads/calendar/village-affairs.csv',
			'/calendar/finance/',
			'/downloads/calendar/finance.csv',
			...hintAddresses,
			'/townships/990101/',
			'/townships/990101/calendar/',
			'/downloads/calendar/township-990101.csv',
			'/villages/990101001200/',
			'/villages/990101001200/calendar/',
			'/villages/990101001200/corrections/',
			'/villages/990101001200/hints/',
			'/downloads/990101001200/hints.csv',
			'/villages/990101001200/years/2025/',
			'/villages/990101001200/ledger/2025-01/',
			'/downloads/990101001200/ledger/2025-01.csv',
			'/villages/990101001200/ledger/2025-Q2/',
			'/downloads/990101001200/ledger/2025-Q2.csv',
			'/villages/990101001200/decisions/',
			'/villages/990101001200/projects/',
			'/villages/990101001200/contracts/',
			'/villages/990101001200/capitals/',
			'/villages/990101001200/debts/',
			'/villages/990101001200/subsidies/',
			'/villages/990101001200/distributions/',
			'/villages/990101001200/officials/',
			'/villages/990101001200/supervision/',
			'/villages/990101001200/comments/',
			'/villages/990101001200/rectifications/',
			'/villages/990101001200/decisions/JY-1/',
			'/villages/990101001200/contracts/HT-1/',
			'/villages/990101001200/contracts/HT-1/trail/',
			'/villages/990101001200/party-affairs/',
			'/villages/990101001200/village-affairs/',
			'/villages/990101001200/village-affairs/SW-1/',
			'/villages/990101001200/finance/',
			'/villages/990101001200/finance/CW-1/',
			'/villages/990101001200/finance/CW-2/',
		]);
	});

	it('is the list of payees, the page of each, and the file of each that was paid', () => {
		const payees = [
			{ id: '0123456789abcdef', rows: 2 },
			{ id: 'fedcba9876543210', rows: 0 },
		];
		expect([...payeePaths(payees)]).toEqual([
			'/payees/',
			'/downloads/payees/all.csv',
			'/payees/0123456789abcdef/',
			'/downloads/payees/0123456789abcdef.csv',
			'/payees/fedcba9876543210/',
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
