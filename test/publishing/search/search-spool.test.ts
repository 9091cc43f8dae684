import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
	openSpool,
	listSpooledGroups,
	readSpooledRecords,
} from '../../../src/publishing/search/search-spool.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';

const aRecord = (own: Partial<SearchRecord>): SearchRecord => ({
	path: '/villages/990101001200/ledger/2025-03/',
	title: '',
	place: '',
	keywords: '',
	segments: [],
	filters: { kind: 'ledger' },
	date: '2025-03-31',
	year: 2025,
	...own,
});

function spoolsOf(...spools: readonly (readonly SearchRecord[])[]): string[] {
	const parent = mkdtempSync(path.join(tmpdir(), 'sunlit-spool-'));
	onTestFinished(() => rmSync(parent, { recursive: true }));
	return spools.map((records, index) => {
		const folder = path.join(parent, String(index));
		const spool = openSpool(folder);
		for (const record of records) spool.add(record);
		spool.close();
		return folder;
	});
}

const pathsIn = (spools: readonly string[], group: string) =>
	readSpooledRecords(spools, group).map((json) => (JSON.parse(json) as SearchRecord).path);

test('the base comes first, even when it is empty, and then the newest year', () => {
	const spools = spoolsOf([aRecord({ year: 2024 })], [aRecord({ year: 2026 })]);
	expect(listSpooledGroups(spools)).toEqual(['base', '2026', '2024']);
	expect(readSpooledRecords(spools, 'base')).toEqual([]);
});

test('records of all spools are in one order: the newest first, and of one day by address', () => {
	const spools = spoolsOf(
		[aRecord({ path: '/b/' }), aRecord({ path: '/old/', date: '2025-01-31' })],
		[aRecord({ path: '/new/', date: '2025-12-31' }), aRecord({ path: '/a/' })],
	);
	expect(pathsIn(spools, '2025')).toEqual(['/new/', '/a/', '/b/', '/old/']);
});

test('payees come after villages and guides, which are fewer and rather looked for', () => {
	const undated = { date: '', year: undefined };
	const spools = spoolsOf([
		aRecord({ ...undated, path: '/payees/0/', filters: { kind: 'payee' } }),
		aRecord({ ...undated, path: '/villages/1/', filters: { kind: 'village' } }),
		aRecord({ ...undated, path: '/guides/2/', filters: { kind: 'guide' } }),
	]);
	expect(pathsIn(spools, 'base')).toEqual(['/guides/2/', '/villages/1/', '/payees/0/']);
});

test('more records than are kept back come back whole', () => {
	const long = '公开'.repeat(100_000);
	const records = ['/a/', '/b/', '/c/', '/d/'].map((path) => aRecord({ path, title: long }));
	const spools = spoolsOf(records);
	expect(readSpooledRecords(spools, '2025').map((json) => JSON.parse(json) as unknown)).toEqual(
		records,
	);
});
