import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeZip } from '../../../src/client/desk/hand-over-step.ts';

it('the ZIP is laid out as the data folder, and the same bytes whenever it is packed', () => {
	const files = { 'villages/1/b.csv': '\uFEFF乙\n', 'villages/1/a.csv': '甲\n' };
	const zip = makeZip(files);
	expect(Object.keys(unzipSync(zip))).toEqual(['villages/1/a.csv', 'villages/1/b.csv']);
	expect(Buffer.from(unzipSync(zip)['villages/1/b.csv'] ?? []).toString()).toBe('\uFEFF乙\n');
	expect(makeZip(Object.fromEntries(Object.entries(files).reverse()))).toEqual(zip);
});
