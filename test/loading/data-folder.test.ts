import { symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/texts/findings.ts';
import { listFolder, readBytes } from '../../src/loading/data-folder.ts';
import { aDataFolder } from '../data-folder.ts';

describe('listing a folder', () => {
	it('gives files and folders by their paths, in order', () => {
		const data = aDataFolder({ 'b/2.csv': '', 'b/10.csv': '', 'b/c/x.md': '', 'a.csv': 'x' });
		expect(listFolder(data, '')).toEqual({ files: ['a.csv'], folders: ['b'], findings: [] });
		expect(listFolder(data, 'b')).toEqual({
			files: ['b/10.csv', 'b/2.csv'],
			folders: ['b/c'],
			findings: [],
		});
		expect(readBytes(data, 'a.csv')).toEqual(Buffer.from('x'));
	});

	it('that does not exist, or is a file, gives nothing', () => {
		const data = aDataFolder({ 'a.csv': 'x' });
		const nothing = { files: [], folders: [], findings: [] };
		expect(listFolder(data, 'b')).toEqual(nothing);
		expect(listFolder(data, 'a.csv')).toEqual(nothing);
	});

	it('refuses links and does not follow them', () => {
		const outside = aDataFolder({ 'secret.csv': 'x' });
		const data = aDataFolder({ 'villages/a.csv': '' });
		symlinkSync(outside, path.join(data, 'villages/1'));
		symlinkSync(path.join(outside, 'secret.csv'), path.join(data, 'villages/b.csv'));
		const { files, folders, findings } = listFolder(data, 'villages');
		expect(files).toEqual(['villages/a.csv']);
		expect(folders).toEqual([]);
		expect(findings.map(({ kind, place }) => `${kind} ${place.file}`)).toEqual([
			'file-not-plain villages/1',
			'file-not-plain villages/b.csv',
		]);
		expect(listFolder(data, 'villages/1').files).toEqual([]);
	});

	it('may itself be reached through a link', () => {
		const data = aDataFolder({ 'real/a.csv': '' });
		symlinkSync(path.join(data, 'real'), path.join(data, 'link'));
		expect(listFolder(path.join(data, 'link'), '').files).toEqual(['a.csv']);
	});

	it('refuses a file that is too large before reading it', () => {
		const data = aDataFolder({ 'a.csv': '' });
		truncateSync(path.join(data, 'a.csv'), 50_000_001);
		const { files, findings } = listFolder(data, '');
		expect(files).toEqual([]);
		expect(findings.map((one) => explain(one, 'zh').message)).toEqual([
			'文件有 51 MB，超过 50 MB 的上限。',
		]);
		truncateSync(path.join(data, 'a.csv'), 50_000_000);
		expect(listFolder(data, '').files).toEqual(['a.csv']);
	});
});
