import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockOutput, OutputInUseError } from '../../../src/publishing/release/output-lock.ts';
import {
	OutputOccupiedError,
	OutputUnusableError,
} from '../../../src/publishing/release/output-place.ts';
import { openStaging } from '../../../src/publishing/release/release.ts';
import {
	currentRelease,
	NoEarlierReleaseError,
	rollBack,
} from '../../../src/publishing/release/site-releases.ts';
import { treeData } from '../../trees.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'sunlit-releases-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function begin(keep = 3) {
	const out = currentRelease(folder);
	return openStaging({ out, dataFolder: treeData('clean'), releases: { keep } });
}

function buildAndRelease(content: string, keep?: number): void {
	const staging = begin(keep);
	writeFileSync(path.join(staging.folder, 'index.html'), content);
	staging.release({ title: content }, []);
}

const served = () => readFileSync(path.join(folder, 'current/index.html'), 'utf8');

/** What is no longer kept is deleted in the background. */
const holds = (names: readonly string[]) =>
	expect.poll(() => readdirSync(folder).sort(), { timeout: 20_000 }).toEqual(names);

describe('a folder of releases', () => {
	it('has each site under the next number, and a link to the newest by its name alone', async () => {
		folder = path.join(folder, 'srv/sunlit');
		buildAndRelease('first');
		buildAndRelease('second');
		expect(served()).toBe('second');
		expect(readlinkSync(path.join(folder, 'current'))).toBe('000002');
		await holds(['000001', '000002', 'current']);
		folder = path.dirname(path.dirname(folder));
	});

	it('keeps as many old ones as it is told', async () => {
		for (const name of ['1', '2', '3', '4', '5']) buildAndRelease(name, 2);
		await holds(['000003', '000004', '000005', 'current']);
	});

	it('keeps the one served before, however old, and what is no site of this program', async () => {
		mkdirSync(path.join(folder, '000007'));
		for (const name of ['8', '9', '10']) buildAndRelease(name);
		expect([rollBack(folder), rollBack(folder)]).toEqual(['000009', '000008']);
		buildAndRelease('11', 1);
		expect(served()).toBe('11');
		await holds(['000007', '000008', '000010', '000011', 'current']);
	});

	it('changes nothing while the next is built, nor when that is given up', async () => {
		buildAndRelease('old');
		const staging = begin();
		writeFileSync(path.join(staging.folder, 'index.html'), 'half');
		expect(served()).toBe('old');
		staging.discard();
		await holds(['000001', 'current']);
	});

	it('goes back to the release before, as often as there is one', async () => {
		for (const name of ['1', '2', '3']) buildAndRelease(name);
		rollBack(folder);
		expect(served()).toBe('2');
		rollBack(folder);
		expect(served()).toBe('1');
		expect(() => rollBack(folder)).toThrow(NoEarlierReleaseError);
		expect(served()).toBe('1');
		buildAndRelease('4');
		expect(readlinkSync(path.join(folder, 'current'))).toBe('000004');
		await holds(['000001', '000002', '000003', '000004', 'current']);
	});

	it('has nothing to go back to before there is a release', () => {
		expect(() => rollBack(folder)).toThrow(NoEarlierReleaseError);
		expect(() => rollBack(path.join(folder, 'nowhere'))).toThrow(NoEarlierReleaseError);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('is worked on by one build at a time', () => {
		buildAndRelease('1');
		buildAndRelease('2');
		const lock = lockOutput(currentRelease(folder));
		expect(() => begin()).toThrow(OutputInUseError);
		expect(() => rollBack(folder)).toThrow(OutputInUseError);
		lock.release();
		expect(served()).toBe('2');
	});

	it('needs no repair after builds that were killed', async () => {
		buildAndRelease('old');
		mkdirSync(path.join(folder, 'current.staging-a1B2c3/site'), { recursive: true });
		symlinkSync('000001', path.join(folder, 'current.staging-link'));
		mkdirSync(path.join(folder, '000002'));
		writeFileSync(path.join(folder, '000002/portal.json'), '{}');
		buildAndRelease('new');
		expect(served()).toBe('new');
		expect(readlinkSync(path.join(folder, 'current'))).toBe('000003');
		await holds(['000001', '000002', '000003', 'current']);
	});

	it('takes the place of a link that leads nowhere', () => {
		symlinkSync('000009', path.join(folder, 'current'));
		buildAndRelease('first');
		expect(served()).toBe('first');
	});

	it.for<readonly [string, new (...args: never[]) => Error, () => void]>([
		['a folder', OutputUnusableError, () => mkdirSync(path.join(folder, 'current'))],
		['a file', OutputUnusableError, () => writeFileSync(path.join(folder, 'current'), '')],
		[
			'a link to what is no site',
			OutputOccupiedError,
			() => {
				mkdirSync(path.join(folder, 'accounts'));
				writeFileSync(path.join(folder, 'accounts/重要.xlsx'), '');
				symlinkSync('accounts', path.join(folder, 'current'));
			},
		],
	])('is refused where “current” is %s', ([, refusal, put]) => {
		put();
		const before = readdirSync(folder);
		expect(() => begin()).toThrow(refusal);
		expect(() => rollBack(folder)).toThrow(refusal);
		expect(readdirSync(folder)).toEqual(before);
	});

	it('is refused where there can be no such folder, and where the data lie around it or in it', () => {
		const file = path.join(folder, 'file');
		writeFileSync(file, '');
		const open = (place: string, dataFolder: string) =>
			openStaging({ out: currentRelease(place), dataFolder, releases: { keep: 3 } });
		expect(() => open(file, treeData('clean'))).toThrow(/not-writable/);
		expect(() => open(path.join(folder, 'releases'), folder)).toThrow(/overlaps-data/);
		mkdirSync(path.join(folder, 'data'));
		expect(() => open(folder, path.join(folder, 'data'))).toThrow(/overlaps-data/);
		expect(existsSync(path.join(folder, 'releases'))).toBe(false);
	});
});
