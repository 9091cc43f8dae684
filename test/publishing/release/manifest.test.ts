import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRelease } from '../../../src/publishing/release/check-release.ts';
import { compareReleases } from '../../../src/publishing/release/compare-releases.ts';
import { readManifest, writeManifest } from '../../../src/publishing/release/manifest.ts';
import { openSiteWriter, type WrittenFile } from '../../../src/publishing/site-writer.ts';
import { aDataFolder } from '../../data-folder.ts';

/** A site of these files, with the list of them. */
function aRelease(files: Readonly<Record<string, string>>, filesOfPart?: number): string {
	const site = aDataFolder({});
	const written: WrittenFile[] = [];
	const writer = openSiteWriter(site, (file) => written.push(file));
	for (const [name, content] of Object.entries(files)) writer.write(name, content);
	const growing = writer.open('grown.csv');
	for (const text of ['村名\n', '柳溪村\n']) growing.add(text);
	growing.end();
	writeManifest(site, written, filesOfPart);
	return site;
}

const files = { 'index.html': '首页', 'villages/1/index.html': '<p>村</p>', 'empty.txt': '' };

describe('the list of a release’s files', () => {
	it('has each file’s path, bytes and SHA-256, by path', () => {
		const site = aRelease(files);
		expect(JSON.parse(readFileSync(path.join(site, 'manifest.json'), 'utf8'))).toEqual({
			format: 1,
			files: [
				{
					path: 'empty.txt',
					size: 0,
					sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
				},
				expect.objectContaining({ path: 'grown.csv', size: 17 }),
				expect.objectContaining({ path: 'index.html', size: 6 }),
				expect.objectContaining({ path: 'villages/1/index.html', size: 10 }),
			],
		});
	});

	it.each([1, 2, 3, 4, 100])('is the same in parts of %i files', (filesOfPart) => {
		expect(readManifest(aRelease(files, filesOfPart))).toEqual(readManifest(aRelease(files)));
	});

	it.each([
		['is not there', undefined],
		['is cut off', (text: string) => text.slice(0, -3)],
		['has another format', (text: string) => text.replace('"format": 1', '"format": 2')],
		['has a size that is none', (text: string) => text.replace('"size":0', '"size":-1')],
		['goes on elsewhere', (text: string) => text.replace('manifest-2.json', '../portal.json')],
	])('is none where it %s', (_, damage) => {
		const site = aRelease(files, 2);
		const file = path.join(site, 'manifest.json');
		if (damage) writeFileSync(file, damage(readFileSync(file, 'utf8')));
		else rmSync(file);
		expect([readManifest(site), checkRelease(site)]).toEqual([undefined, undefined]);
	});
});

describe('a copy of a release', () => {
	it('is found whole', () => {
		expect(checkRelease(aRelease(files, 2))).toEqual({ files: 4, faults: [] });
	});

	it('is found out wherever a file was altered, removed or added', () => {
		const site = aRelease(files);
		writeFileSync(path.join(site, 'index.html'), '首頁');
		rmSync(path.join(site, 'grown.csv'));
		writeFileSync(path.join(site, 'villages/1/x.html'), '');
		expect(checkRelease(site)?.faults).toEqual([
			{ kind: 'missing', file: 'grown.csv' },
			{ kind: 'changed', file: 'index.html' },
			{ kind: 'added', file: 'villages/1/x.html' },
		]);
	});
});

it('two releases differ in what was added, changed and removed', () => {
	const [before, after] = [
		aRelease(files),
		aRelease({ 'index.html': '首頁', 'villages/1/index.html': '<p>村</p>', 'new.txt': '' }),
	].map((site) => readManifest(site) ?? new Map());
	expect(compareReleases(before ?? new Map(), after ?? new Map())).toEqual({
		added: ['new.txt'],
		changed: ['index.html'],
		removed: ['empty.txt'],
	});
});
