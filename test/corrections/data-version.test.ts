import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { readDataVersion } from '../../src/corrections/history/data-version.ts';
import { villageFolder } from '../builders.ts';
import { aDataFolder } from '../data-folder.ts';
import type { DatedRepository } from '../dated-repository.ts';
import { ledger, ledgerFile, published } from './published-village.ts';

const spent = (yuan: string) => ledger({ '支出（元）': yuan });

/** A repository that published its newest commit. */
function publishing(below?: string) {
	const repository = published(spent('5.00'), below);
	return { repository, commit: repository.commit('2025-05-06', spent('6.00')) };
}

const relationOf = ({ data }: DatedRepository, commit: string) =>
	readDataVersion(data, commit).relation;
const unsavedIn = (data: string) => readDataVersion(data).unsaved;

describe('the newest commit and the one that was published', () => {
	it.for(['data', ''])('follow one another, the data lying below “%s”', (below) => {
		const { repository, commit } = publishing(below);
		expect(readDataVersion(repository.data)).toEqual({
			commit,
			unsaved: undefined,
			relation: undefined,
		});
		expect(relationOf(repository, commit)).toBe('follows');
		repository.commit('2025-05-07', spent('7.00'));
		expect(relationOf(repository, commit)).toBe('follows');
	});

	it('follow one another where something was merged into the published line', () => {
		const { repository, commit } = publishing();
		repository.git('2025-05-07', 'switch', '--quiet', '-c', 'office', 'HEAD^');
		repository.commit('2025-05-07', { 'note.txt': '' });
		repository.git('2025-05-08', 'switch', '--quiet', 'main');
		repository.git('2025-05-08', 'merge', '--quiet', '--no-ff', '-m', 'merge', 'office');
		expect(relationOf(repository, commit)).toBe('follows');
	});

	it('are merged backwards where the published line was merged into another', () => {
		const { repository, commit } = publishing();
		repository.git('2025-05-07', 'switch', '--quiet', '--orphan', 'fresh');
		repository.commit('2025-05-07', { 'portal.yaml': 'title: x\n' });
		const hiding = ['--strategy=ours', '--allow-unrelated-histories'];
		repository.git('2025-05-08', 'merge', '--quiet', ...hiding, '-m', 'merge', 'main');
		expect(relationOf(repository, commit)).toBe('merged-backwards');
	});

	it('are unrelated after an orphan push, an amended commit, and where the published one is gone', () => {
		const { repository, commit } = publishing();
		repository.git('2025-05-07', 'commit', '--quiet', '--amend', '-m', 'again');
		expect(relationOf(repository, commit)).toBe('unrelated');
		repository.git('2025-05-07', 'switch', '--quiet', '--orphan', 'fresh');
		repository.commit('2025-05-07', spent('6.00'));
		expect(relationOf(repository, commit)).toBe('unrelated');
		expect(relationOf(repository, 'f'.repeat(40))).toBe('unrelated');
	});

	it('are unrelated where a bundle is committed over the history', () => {
		const { repository, commit } = publishing();
		const other = published(spent('6.00'));
		const bundle = path.join(repository.data, 'history.bundle');
		other.git('2025-05-07', 'bundle', 'create', bundle, 'HEAD');
		repository.commit('2025-05-07', {});
		expect(relationOf(repository, commit)).not.toBe('follows');
	});

	it('are in the wrong order where older data are to be published', () => {
		const { repository, commit } = publishing();
		repository.git('2025-05-07', 'switch', '--quiet', '--detach', 'HEAD^');
		expect(relationOf(repository, commit)).toBe('older');
	});

	it('cannot be compared without a history, for the reason that readers are told', () => {
		const { repository, commit } = publishing();
		rmSync(path.join(repository.folder, '.git'), { recursive: true });
		expect(readDataVersion(repository.data, commit)).toEqual({
			commit: undefined,
			unsaved: { reason: 'not-in-git', files: [] },
			relation: 'no-repository',
		});
	});

	it('are compared in a clone that was cut off, as far as it reaches', () => {
		const { repository, commit } = publishing();
		repository.commit('2025-05-07', spent('7.00'));
		const clone = path.join(aDataFolder({}), 'clone');
		const from = pathToFileURL(repository.folder).href;
		repository.git('2025-05-08', 'clone', '--quiet', '--depth=1', from, clone);
		expect(readDataVersion(path.join(clone, 'data'), commit).relation).toBe('unrelated');
	});
});

describe('data that are not committed', () => {
	const change = (data: string, file: string, text: string) => {
		const target = path.join(data, file);
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, text);
	};

	it('are named, changed, new, ignored and deleted ones, in order', () => {
		const { data } = publishing().repository;
		expect(unsavedIn(data)).toBeUndefined();
		change(data, '.gitignore', '*.tmp\n');
		expect(unsavedIn(data)).toBeUndefined();
		change(data, ledgerFile, 'other');
		change(data, `${villageFolder}/notices/新.md`, 'new');
		change(data, 'x.tmp', 'ignored');
		rmSync(path.join(data, 'portal.yaml'));
		expect(unsavedIn(data)).toEqual({
			reason: 'changed',
			files: ['portal.yaml', ledgerFile, `${villageFolder}/notices/新.md`, 'x.tmp'],
		});
	});

	it('are found though git was told to take them for unchanged', () => {
		const { repository } = publishing();
		repository.git('2025-05-07', 'update-index', '--assume-unchanged', `data/${ledgerFile}`);
		change(repository.data, ledgerFile, 'other');
		expect(unsavedIn(repository.data)?.files).toEqual([ledgerFile]);
	});

	it('are found when they are staged alone', () => {
		const { repository } = publishing();
		change(repository.data, ledgerFile, 'other');
		repository.git('2025-05-07', 'add', '.');
		expect(unsavedIn(repository.data)?.files).toEqual([ledgerFile]);
	});

	it('are not those whose line ends git changes on the way', () => {
		const { repository } = publishing();
		repository.commit('2025-05-07', { '.gitattributes': '*.yaml text eol=crlf\n' });
		rmSync(path.join(repository.data, 'portal.yaml'));
		repository.git('2025-05-07', 'checkout', '--', 'data/portal.yaml');
		expect(unsavedIn(repository.data)).toBeUndefined();
	});

	it('are files of villages beside those of a bundle, where there is no repository', () => {
		const { repository } = publishing();
		const archive = path.join(aDataFolder({}), 'archive');
		cpSync(repository.data, archive, { recursive: true });
		const bundle = path.join(archive, 'history.bundle');
		repository.git('2025-06-01', 'bundle', 'create', bundle, 'HEAD');
		expect(unsavedIn(archive)).toBeUndefined();
		change(archive, `${villageFolder}/notices/新.md`, 'new');
		expect(unsavedIn(archive)?.files).toEqual([`${villageFolder}/notices/新.md`]);
	});

	it('are all of them where the repository has no commit, and unknown where there is no git', () => {
		const { data } = publishing().repository;
		const folder = aDataFolder({ 'portal.yaml': 'title: x\n' });
		expect(unsavedIn(folder)?.reason).toBe('not-in-git');
		vi.stubEnv('PATH', folder);
		try {
			expect(unsavedIn(data)?.reason).toBe('unknown');
		} finally {
			vi.unstubAllEnvs();
		}
	});
});
