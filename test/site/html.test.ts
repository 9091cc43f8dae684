import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, readPage } from './html.ts';
import { everyKind, wrongAddress } from './page-kinds.ts';
import { htmlFaults } from './html-faults.ts';

const faultsOf = (folder: string, file: string) => htmlFaults(readPage(folder, file), file);

describe('the HTML is valid', () => {
	it.for(everyKind)('of %s', async ([, below]) => {
		const file = below === wrongAddress ? '404.html' : path.posix.join(below, 'index.html');
		expect(await faultsOf(inject('county').folder, file)).toEqual([]);
	});

	it('of some thirty pages of the demo site', async () => {
		const { folder } = inject('demo');
		const files = filesOf(folder, '.html');
		const step = Math.floor(files.length / 30);
		for (const file of files.filter((_, index) => index % step === 0)) {
			expect([file, await faultsOf(folder, file)]).toEqual([file, []]);
		}
	});
});
