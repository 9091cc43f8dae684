import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStaging, OutputOccupiedError } from '../../../src/publishing/release/release.ts';

/** Above any that Linux gives: no such process runs. */
const deadProcess = 2 ** 22 + 1;

let parent = '';
let out = '';
beforeEach(() => {
	parent = mkdtempSync(path.join(tmpdir(), 'sunlit-release-'));
	out = path.join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const isSite = (folder: string, content: string) =>
	readFileSync(path.join(folder, 'index.html'), 'utf8') === content &&
	existsSync(path.join(folder, 'portal.json'));

function writeSite(folder: string, content: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'index.html'), content);
	writeFileSync(path.join(folder, 'portal.json'), '{}\n');
}

/** What lies beside the site is deleted in the background. */
const cleared = (names: readonly string[]) =>
	expect.poll(() => readdirSync(parent).sort(), { timeout: 20_000 }).toEqual(names);

/** A whole build, from beginning to end. */
function buildAndRelease(content: string): void {
	const staging = openStaging(out);
	writeFileSync(path.join(staging.folder, 'index.html'), content);
	staging.release({ title: 'Site' });
}

describe('a release', () => {
	it('puts the new site in place, with its description, and leaves nothing beside it', async () => {
		buildAndRelease('first');
		buildAndRelease('second');
		expect(isSite(out, 'second')).toBe(true);
		expect(JSON.parse(readFileSync(path.join(out, 'portal.json'), 'utf8'))).toEqual({
			title: 'Site',
		});
		await cleared(['dist']);
	});

	it('keeps nothing of the old site', () => {
		writeSite(out, 'old');
		writeFileSync(path.join(out, 'gone.html'), 'a village that was taken out');
		buildAndRelease('new');
		expect(readdirSync(out).sort()).toEqual(['index.html', 'portal.json']);
	});

	it('changes nothing while it is being built, nor when it is given up', async () => {
		writeSite(out, 'old');
		const staging = openStaging(out);
		writeFileSync(path.join(staging.folder, 'index.html'), 'half');
		expect(isSite(out, 'old')).toBe(true);
		staging.discard();
		expect(isSite(out, 'old')).toBe(true);
		await cleared(['dist']);
	});

	it('gives up the folders it made, but none that somebody else has put something into', () => {
		out = path.join(parent, 'a/b/dist');
		openStaging(out).discard();
		expect(readdirSync(parent)).toEqual([]);
		const staging = openStaging(out);
		writeFileSync(path.join(parent, 'a/重要.xlsx'), 'accounts');
		staging.discard();
		expect(readdirSync(path.join(parent, 'a'))).toEqual(['重要.xlsx']);
	});

	it('does not wait for the old site to be deleted', () => {
		writeSite(out, 'old');
		buildAndRelease('new');
		const [bin = ''] = readdirSync(parent).filter((name) => name !== 'dist');
		expect(bin).toMatch(new RegExp(`^dist\\.staging-${process.pid}-discarded-`));
	});

	it('makes the folders above it', () => {
		out = path.join(parent, 'a/b/dist');
		buildAndRelease('new');
		expect(isSite(out, 'new')).toBe(true);
	});
});

describe('a build that was killed', () => {
	it.for([
		['while it drew pages', 'old', () => writeSite(`${out}.staging-${deadProcess}`, 'half')],
		[
			'while shards of it drew pages',
			'old',
			() => writeSite(`${out}.staging-${deadProcess}.shard-1`, 'half'),
		],
		[
			'after the old site was put aside',
			'old',
			() => {
				writeSite(`${out}.staging-${deadProcess}`, 'new');
				renameSync(out, `${out}.previous`);
			},
		],
		[
			'after the old site was taken to be deleted',
			'new',
			() => {
				const bin = `${out}.staging-${deadProcess}-discarded-a1B2c3`;
				mkdirSync(bin);
				renameSync(out, path.join(bin, 'dist.previous'));
				writeSite(out, 'new');
			},
		],
		[
			'after the new site was put in place',
			'new',
			() => {
				renameSync(out, `${out}.previous`);
				writeSite(out, 'new');
			},
		],
		[
			'while it put a site aside that an earlier one had left',
			'old',
			() => {
				writeSite(`${out}.previous`, 'older');
				rmSync(path.join(`${out}.previous`, 'portal.json'));
				writeSite(`${out}.staging-${deadProcess}`, 'new');
			},
		],
	] as const)(
		'%s leaves the %s site, and the next build needs no repair',
		async ([, left, kill]) => {
			writeSite(out, 'old');
			kill();
			const staging = openStaging(out);
			expect(isSite(out, left)).toBe(true);
			expect(readdirSync(parent).filter((name) => name.includes(`${deadProcess}`))).toEqual([]);
			writeFileSync(path.join(staging.folder, 'index.html'), 'next');
			staging.release({});
			expect(isSite(out, 'next')).toBe(true);
			await cleared(['dist']);
		},
	);

	it('before there ever was a site leaves none, and the next build goes on', async () => {
		writeSite(`${out}.staging-${deadProcess}`, 'half');
		buildAndRelease('first');
		await cleared(['dist']);
	});
});

describe('what a build must not touch', () => {
	it('is a folder that holds anything but a site', async () => {
		mkdirSync(out);
		writeFileSync(path.join(out, '重要.xlsx'), 'accounts');
		expect(() => openStaging(out)).toThrow(OutputOccupiedError);
		expect(readdirSync(out)).toEqual(['重要.xlsx']);
		await cleared(['dist']);
	});

	it('is not an empty folder', () => {
		mkdirSync(out);
		buildAndRelease('first');
		expect(isSite(out, 'first')).toBe(true);
	});

	it('is what another build, which still runs, is working on', () => {
		const others = [`${out}.staging-${process.ppid}`, `${out}.staging-${process.ppid}.shard-0`];
		for (const other of others) writeSite(other, 'half');
		buildAndRelease('mine');
		expect(others.filter((other) => !isSite(other, 'half'))).toEqual([]);
	});

	it('is a folder whose name only begins alike', async () => {
		writeSite(`${out}.staging`, 'other');
		writeSite(`${out}-staging-${deadProcess}`, 'other');
		buildAndRelease('mine');
		await cleared(['dist', `dist-staging-${deadProcess}`, 'dist.staging']);
	});
});
