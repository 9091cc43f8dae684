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

	it.each([
		['a.csv', 5_000_001, '文件有 6 MB，超过 5 MB 的上限。'],
		['villages/990101001200/notices/a.md', 5_000_001, '文件有 6 MB，超过 5 MB 的上限。'],
		['villages/990101001200/attachments/a.csv', 50_000_001, '文件有 51 MB，超过 50 MB 的上限。'],
		['history.bundle', 50_000_001, '文件有 51 MB，超过 50 MB 的上限。'],
		['portal.yaml', 64_001, '文件的字节数是 64,001，最多 64,000，没有再往下读。'],
	])(
		'refuses %s of %i bytes before reading it, and takes one byte less',
		(file, bytes, message) => {
			const data = aDataFolder({ [file]: '' });
			const below = path.posix.dirname(file) === '.' ? '' : path.posix.dirname(file);
			truncateSync(path.join(data, file), bytes);
			const { files, findings } = listFolder(data, below);
			expect(files).toEqual([]);
			expect(findings.map((one) => explain(one, 'zh').message)).toEqual([message]);
			truncateSync(path.join(data, file), bytes - 1);
			expect(listFolder(data, below)).toMatchObject({ files: [file], findings: [] });
		},
	);
});
