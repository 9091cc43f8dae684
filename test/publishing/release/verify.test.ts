import {
	appendFileSync,
	mkdirSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	SiteFaultError,
	verifySite,
	type SiteFault,
} from '../../../src/publishing/release/verify.ts';
import {
	openRecordingWriter,
	readWrittenFiles,
	type RecordingWriter,
} from '../../../src/publishing/release/written-files.ts';
import { aDataFolder } from '../../data-folder.ts';

/** What is found wrong with a site of two pages and a file that grows, after something was done to it. */
function faultsAfter(
	work: (out: string, writer: RecordingWriter) => void,
	addresses: readonly string[] = ['/', '/villages/', '/downloads/a.csv'],
): readonly SiteFault[] {
	const folder = aDataFolder({});
	const folders = { out: path.join(folder, 'site'), scratch: path.join(folder, 'scratch') };
	const [pages, files] = [openRecordingWriter(folders), openRecordingWriter(folders)];
	pages.write('/index.html', '<!doctype html>');
	pages.write('villages/index.html', '<!doctype html>柳溪村');
	const table = files.open('downloads/a.csv');
	table.add('a');
	table.add('b');
	table.end();
	work(folders.out, files);
	pages.close();
	files.close();
	try {
		verifySite(folders.out, readWrittenFiles(folders.scratch), addresses);
	} catch (error) {
		if (error instanceof SiteFaultError) return error.faults;
		throw error;
	}
	return [];
}

describe('a built site', () => {
	it('is what several processes have written, piece by piece or whole', () => {
		expect(faultsAfter(() => undefined)).toEqual([]);
	});

	it.for<readonly [SiteFault['kind'], string, (out: string, writer: RecordingWriter) => void]>([
		['changed', 'index.html', (out) => appendFileSync(path.join(out, 'index.html'), ' ')],
		['changed', 'downloads/a.csv', (out) => writeFileSync(path.join(out, 'downloads/a.csv'), 'ba')],
		['missing', 'villages/index.html', (out) => rmSync(path.join(out, 'villages/index.html'))],
		['added', 'downloads/b.csv', (out) => writeFileSync(path.join(out, 'downloads/b.csv'), 'a')],
		['added', '.hidden', (out) => symlinkSync('index.html', path.join(out, '.hidden'))],
		['empty', '404.html', (_, writer) => writer.write('404.html', '')],
		['written-twice', '404.html', (_, writer) => writer.write('404.html', 'once')],
	])('is refused where a file is %s: %s', ([kind, file, work]) => {
		const faults = faultsAfter(
			(out, writer) => {
				writer.write('404.html', kind === 'empty' ? '' : 'once');
				if (kind !== 'empty') work(out, writer);
			},
			['/', '/404.html'],
		);
		expect(faults).toEqual([{ kind, file }]);
	});

	it('is refused where a file is a link to another with the same content', () => {
		const faults = faultsAfter((out) => {
			const file = path.join(out, 'villages/index.html');
			writeFileSync(path.join(out, '../same'), '<!doctype html>柳溪村');
			rmSync(file);
			symlinkSync('../../same', file);
		});
		expect(faults).toEqual([{ kind: 'changed', file: 'villages/index.html' }]);
	});

	it('is refused where nothing was written for an address of it, though a file of its name is there', () => {
		const faults = faultsAfter(
			(out) => {
				mkdirSync(path.join(out, 'search'));
				writeFileSync(path.join(out, 'search/index.html'), 'x');
			},
			['/search/'],
		);
		expect(faults).toEqual([
			{ kind: 'unwritten', file: 'search/index.html' },
			{ kind: 'added', file: 'search/index.html' },
		]);
	});

	it('has the files whose names addresses have to encode', () => {
		const name = 'attachments/平面图 #1%.png';
		const faults = faultsAfter(
			(out, writer) => {
				writer.write(name, 'x');
				expect(readdirSync(path.join(out, 'attachments'))).toEqual(['平面图 #1%.png']);
			},
			[`/attachments/${encodeURIComponent('平面图 #1%.png')}`],
		);
		expect(faults).toEqual([]);
	});
});
