import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { throwAway } from '../../../src/publishing/release/abandoned-folders.ts';
import { lockOutput, OutputInUseError } from '../../../src/publishing/release/output-lock.ts';
import {
	OutputOccupiedError,
	OutputUnusableError,
} from '../../../src/publishing/release/output-place.ts';
import { openStaging } from '../../../src/publishing/release/release.ts';
import { putBackSite, putInPlace } from '../../../src/publishing/release/site-folder.ts';
import { projectFolder } from '../../../src/publishing/shard-process.ts';
import { treeData } from '../../trees.ts';

const module = path.resolve(import.meta.dirname, '../../../src/publishing/release/release.ts');

/** A build that has begun and never ends. */
const holdingOutput = `
const [module, out, dataFolder] = process.argv.slice(1);
const { openStaging } = await import(module);
openStaging({ out, dataFolder });
console.log('begun');
setInterval(() => undefined, 1000);
`;

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

const dataFolder = treeData('clean');
const begin = (place: string) => openStaging({ out: place, dataFolder });

/** A whole build, from beginning to end. */
function buildAndRelease(content: string): void {
	const staging = begin(out);
	writeFileSync(path.join(staging.folder, 'index.html'), content);
	staging.release({ title: 'Site' }, []);
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
		expect(readdirSync(out).sort()).toEqual(['index.html', 'manifest.json', 'portal.json']);
	});

	it('changes nothing while it is being built, nor when it is given up', async () => {
		writeSite(out, 'old');
		const staging = begin(out);
		writeFileSync(path.join(staging.folder, 'index.html'), 'half');
		expect(isSite(out, 'old')).toBe(true);
		staging.discard();
		expect(isSite(out, 'old')).toBe(true);
		await cleared(['dist']);
	});

	it('gives up the folders it made, but none that somebody else has put something into', () => {
		out = path.join(parent, 'a/b/dist');
		begin(out).discard();
		expect(readdirSync(parent)).toEqual([]);
		const staging = begin(out);
		writeFileSync(path.join(parent, 'a/重要.xlsx'), 'accounts');
		staging.discard();
		expect(readdirSync(path.join(parent, 'a'))).toEqual(['重要.xlsx']);
	});

	it('does not wait for the old site to be deleted', () => {
		writeSite(out, 'old');
		buildAndRelease('new');
		const bins = readdirSync(parent).filter((name) => name !== 'dist');
		expect(bins.length).toBeGreaterThan(0);
		for (const bin of bins) expect(bin).toMatch(/^dist\.staging-discarded-/);
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
				const bin = `${out}.staging-discarded-${deadProcess}`;
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
			const staging = begin(out);
			expect(isSite(out, left)).toBe(true);
			expect(readdirSync(parent).filter((name) => name.includes(`${deadProcess}`))).toEqual([]);
			writeFileSync(path.join(staging.folder, 'index.html'), 'next');
			staging.release({}, []);
			expect(isSite(out, 'next')).toBe(true);
			await cleared(['dist']);
		},
	);

	it('and whose processes had not yet noticed leaves nothing behind the next', async () => {
		writeSite(out, 'old');
		const staging = begin(out);
		writeSite(`${out}.staging-a1B2c3/scratch`, 'made once more');
		writeFileSync(path.join(staging.folder, 'index.html'), 'new');
		staging.release({}, []);
		expect(isSite(out, 'new')).toBe(true);
		await cleared(['dist']);
	});

	it('and is cleared by somebody else at the same moment stands in nobody’s way', () => {
		throwAway(path.join(parent, 'dist.staging-gone'), 'dist.staging-');
		expect(readdirSync(parent)).toEqual([]);
	});

	it('before there ever was a site leaves none, and the next build goes on', async () => {
		writeSite(`${out}.staging-${deadProcess}`, 'half');
		buildAndRelease('first');
		await cleared(['dist']);
	});
});

describe('a site that a killed build had put aside', () => {
	const aside = () => writeSite(`${out}.previous`, 'old');

	it('is put back by a command that does not build', () => {
		aside();
		expect(putBackSite(out)).toBe(true);
		expect(isSite(out, 'old')).toBe(true);
		expect(readdirSync(parent)).toEqual(['dist']);
		expect(putBackSite(out)).toBe(false);
	});

	it('is left where there is a site, and to a build that is at work', () => {
		writeSite(out, 'new');
		aside();
		expect(putBackSite(out)).toBe(false);
		expect(isSite(out, 'new')).toBe(true);
		rmSync(out, { recursive: true });
		const lock = lockOutput(out);
		expect(putBackSite(out)).toBe(false);
		lock.release();
		expect(readdirSync(parent)).toEqual(['dist.previous']);
	});
});

describe('a place is refused', () => {
	it.for<readonly [string, (data: string) => string]>([
		['the data folder itself', (data) => data],
		['in the data folder', (data) => path.join(data, 'villages/dist')],
		['in the data folder, by way of a link', (data) => path.join(`${data}-link`, 'dist')],
		['around the data folder', (data) => path.dirname(data)],
	])('that is %s', ([, placeOf]) => {
		const data = path.join(parent, 'county/data');
		mkdirSync(data, { recursive: true });
		symlinkSync(data, `${data}-link`);
		const refused = () => openStaging({ out: placeOf(data), dataFolder: data });
		expect(refused).toThrow(OutputUnusableError);
		expect(refused).toThrow(/overlaps-data/);
		expect(readdirSync(data)).toEqual([]);
	});

	it.for(['.', '..', 'src/dist', 'public'])('that is %s of the program', (name) => {
		const refused = () => begin(path.join(projectFolder, name));
		expect(refused).toThrow(/overlaps-program/);
	});

	it('but not one beside the data, nor one whose name only begins alike', () => {
		const data = path.join(parent, 'county');
		mkdirSync(data);
		openStaging({ out: path.join(parent, 'county-site'), dataFolder: data }).discard();
		expect(readdirSync(parent)).toEqual(['county']);
	});
});

describe('what a build must not touch', () => {
	it('is a folder that holds anything but a site', async () => {
		mkdirSync(out);
		writeFileSync(path.join(out, '重要.xlsx'), 'accounts');
		expect(() => begin(out)).toThrow(OutputOccupiedError);
		expect(readdirSync(out)).toEqual(['重要.xlsx']);
		await cleared(['dist']);
	});

	it('is not an empty folder', () => {
		mkdirSync(out);
		buildAndRelease('first');
		expect(isSite(out, 'first')).toBe(true);
	});

	it('is what another build is working on: the second is told who the first is, and changes nothing', async () => {
		writeSite(out, 'old');
		const first = begin(out);
		writeFileSync(path.join(first.folder, 'index.html'), 'first');
		const refused = () => begin(out);
		expect(refused).toThrow(OutputInUseError);
		expect(refused).toThrow(new RegExp(`${process.pid}`));
		expect(readFileSync(path.join(first.folder, 'index.html'), 'utf8')).toBe('first');
		first.release({}, []);
		expect(isSite(out, 'first')).toBe(true);
		buildAndRelease('second');
		expect(isSite(out, 'second')).toBe(true);
		await cleared(['dist']);
	});

	it('is what a build in another process is working on, whatever its number; when that is killed, it is free', async () => {
		const other = spawn(
			process.execPath,
			['--input-type=module', '--eval', holdingOutput, module, out, dataFolder],
			{
				stdio: ['ignore', 'pipe', 'inherit'],
			},
		);
		await once(other.stdout, 'data');
		expect(() => begin(out)).toThrow(OutputInUseError);
		other.kill('SIGKILL');
		await once(other, 'exit');
		buildAndRelease('mine');
		expect(isSite(out, 'mine')).toBe(true);
		await cleared(['dist']);
	});

	it('is what one holds alone, and the next has when it is let go, again and again', () => {
		for (let round = 0; round < 20; round += 1) {
			const lock = lockOutput(out);
			expect(() => lockOutput(out)).toThrow(OutputInUseError);
			lock.release();
			expect(existsSync(`${out}.lock`)).toBe(false);
		}
	});

	it('is a link to the place of the site: what it leads to is replaced', async () => {
		const place = path.join(parent, 'elsewhere');
		writeSite(place, 'old');
		symlinkSync(place, out);
		buildAndRelease('new');
		expect(lstatSync(out).isSymbolicLink()).toBe(true);
		expect(isSite(place, 'new')).toBe(true);
		await cleared(['dist', 'elsewhere']);
	});

	it('is a link that leads nowhere', () => {
		symlinkSync(path.join(parent, 'nowhere'), out);
		expect(() => begin(out)).toThrow(OutputUnusableError);
		expect(readdirSync(parent)).toEqual(['dist']);
	});

	it('is a place below a file, where no folder can be made', () => {
		writeFileSync(path.join(parent, 'file'), '');
		expect(() => begin(path.join(parent, 'file/dist'))).toThrow(OutputUnusableError);
		expect(() => begin('/proc/self/dist')).toThrow(OutputUnusableError);
	});

	it('is the old site, when the new one cannot be put in its place', () => {
		writeSite(out, 'old');
		expect(() => putInPlace(path.join(parent, 'nothing'), out, `${out}.previous`)).toThrow(
			/ENOENT/,
		);
		expect(isSite(out, 'old')).toBe(true);
		expect(readdirSync(parent)).toEqual(['dist']);
	});

	it('is a folder whose name only begins alike', async () => {
		writeSite(`${out}.staging`, 'other');
		writeSite(`${out}-staging-${deadProcess}`, 'other');
		buildAndRelease('mine');
		await cleared(['dist', `dist-staging-${deadProcess}`, 'dist.staging']);
	});
});
