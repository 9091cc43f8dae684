import { describe, expect, it } from 'vitest';
import { findMissingPaths } from '../../../src/publishing/release/verify.ts';
import { aDataFolder } from '../../data-folder.ts';

describe('a built site', () => {
	it('lacks what is not there, what is empty, and a page that is a file of another name', () => {
		const site = aDataFolder({
			'index.html': '<!doctype html>',
			'404.html': '',
			'villages/other.html': '<!doctype html>',
			'downloads/a.csv': 'a',
		});
		const paths = ['/', '/404.html', '/villages/', '/downloads/a.csv', '/downloads/b.csv'];
		expect(findMissingPaths(site, paths)).toEqual(['/404.html', '/villages/', '/downloads/b.csv']);
	});

	it('lacks nothing when all of it is there, also under names that addresses have to encode', () => {
		const site = aDataFolder({ 'index.html': 'x', 'attachments/平面图 1.png': 'x' });
		const address = `/attachments/${encodeURIComponent('平面图 1.png')}`;
		expect(findMissingPaths(site, ['/', address])).toEqual([]);
	});
});
