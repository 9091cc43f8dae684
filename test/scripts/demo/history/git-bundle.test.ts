import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBundle, type Version } from '../../../../scripts/demo/history/git-bundle.ts';
import { aDataFolder } from '../../../data-folder.ts';

const long = '公开'.repeat(30_000);
const versions: Version[] = [
	{
		seconds: 1_700_000_000,
		message: '一',
		files: new Map([
			['b/c.csv', '甲\n'],
			['b.csv', ''],
			['b/a/long.csv', long],
		]),
	},
	{ seconds: 1_700_000_060, message: '二', files: new Map([['b/c.csv', '乙\n']]) },
];

/** What git says in a clone of the bundle. */
function cloned(bundle: Uint8Array) {
	const folder = aDataFolder({ 'some.bundle': bundle });
	const git = (...args: readonly string[]) => {
		const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
		expect(`${status} ${stderr}`).toMatch(/^0 /);
		return stdout.trimEnd();
	};
	git('-c', 'advice.detachedHead=false', 'clone', '--quiet', '--bare', 'some.bundle', 'clone');
	return (...args: readonly string[]) => git('-C', path.join(folder, 'clone'), ...args);
}

describe('a bundle that the demo writes', () => {
	it('is sound to git, which finds the versions in it', () => {
		const git = cloned(writeBundle(versions));
		expect(git('fsck', '--strict', '--full')).toBe('');
		expect(git('log', '--format=%s %ct %ci')).toBe(
			'二 1700000060 2023-11-15 06:14:20 +0800\n一 1700000000 2023-11-15 06:13:20 +0800',
		);
		expect(git('ls-tree', '-r', '--name-only', 'HEAD~1')).toBe('b.csv\nb/a/long.csv\nb/c.csv');
		expect(git('show', 'HEAD~1:b/a/long.csv')).toBe(long);
		expect(git('show', 'HEAD~1:b.csv')).toBe('');
		expect(git('show', 'HEAD:b/c.csv')).toBe('乙');
	});

	it('is the same on every machine', () => {
		expect(writeBundle(versions)).toEqual(writeBundle(versions));
		const git = cloned(writeBundle(versions.slice(1)));
		expect(git('rev-parse', 'HEAD')).toBe('4f73feb944bb2c22327588c737f757afcd2899d7');
	});

	it('holds one version at least', () => {
		expect(() => writeBundle([])).toThrow(RangeError);
	});
});
