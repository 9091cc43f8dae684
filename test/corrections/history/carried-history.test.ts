import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inspectCounty } from '../../../src/inspecting/inspect-county.ts';
import { csvOf, aLedgerRow, villageFolder, villageId } from '../../builders.ts';
import { aDataFolder } from '../../data-folder.ts';
import { aDatedRepository, type DatedRepository } from '../../dated-repository.ts';
import { ledger, ledgerFile, logOf, published, read, told } from '../published-village.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

const spent = (yuan: string) => ledger({ '支出（元）': yuan });
const figures = (data: string) =>
	told(data).map(({ on, cells: [cell] }) => [on, cell?.before, cell?.after]);

/** A repository with one correction, of 2025-05-06. */
function corrected(below?: string): DatedRepository {
	const repository = published(spent('5.00'), below);
	repository.commit('2025-05-06', spent('6.00'));
	return repository;
}

/** The data of a repository as in an archive, with its history in a bundle. */
function archived({ data, folder, git }: DatedRepository, ...refs: readonly string[]): string {
	const archive = path.join(aDataFolder({}), 'archive');
	cpSync(data, archive, { recursive: true, filter: (file) => !file.includes('.git') });
	const bundle = path.join(archive, 'history.bundle');
	git(
		'2025-06-01',
		'-C',
		folder,
		'bundle',
		'create',
		bundle,
		...(refs.length > 0 ? refs : ['HEAD']),
	);
	return archive;
}

/** A new repository that begins with the data, as after a squash, on 2025-06-02. */
function squashed(archive: string): DatedRepository {
	const repository = aDatedRepository();
	cpSync(archive, repository.data, { recursive: true });
	repository.commit('2025-06-02', {});
	return repository;
}

describe('a data folder without a repository that carries its history', () => {
	it.for(['data', ''])('tells the corrections in it, the data lying below “%s”', (below) => {
		const archive = archived(corrected(below));
		expect(figures(archive)).toEqual([['2025-05-06', '5.00', '6.00']]);
		expect(told(archive)[0]?.publishedOn).toBe('2025-04-12');
		expect(inspectCounty(archive).findings.map(({ kind }) => kind)).not.toContain('file-unknown');
	});

	it('is read by the name of the only branch in it', () => {
		expect(figures(archived(corrected(), 'main'))).toHaveLength(1);
	});

	it('may have files that the bundle does not have', () => {
		const archive = archived(corrected());
		writeFileSync(path.join(archive, villageFolder, 'assets.csv'), 'new');
		expect(figures(archive)).toHaveLength(1);
	});

	it('tells nothing when a file of a village is another, or is gone', () => {
		const archive = archived(corrected());
		writeFileSync(path.join(archive, ledgerFile), csvOf([aLedgerRow({ '支出（元）': '7.00' })]));
		expect(read(archive).log).toBe('bundle-differs');
		const other = archived(corrected());
		rmSync(path.join(other, ledgerFile));
		expect(read(other).log).toBe('bundle-differs');
	});

	it('tells nothing when the bundle is damaged, thin, or without data', () => {
		const repository = corrected();
		const whole = archived(repository);
		const bundle = path.join(whole, 'history.bundle');
		const bytes = readFileSync(bundle);
		for (const damaged of [
			Buffer.alloc(0),
			bytes.subarray(0, -30),
			Buffer.from('# v2 git bundle\n\n'),
		]) {
			writeFileSync(bundle, damaged);
			expect(read(whole).log).toBe('bundle-unreadable');
		}
		expect(read(archived(repository, 'HEAD', '^HEAD~1')).log).toBe('bundle-unreadable');
		const empty = aDatedRepository();
		empty.commit('2025-05-01', { 'README.md': 'x' });
		expect(read(archived(empty)).log).toBe('bundle-unreadable');
	});

	it('says that git is not installed', () => {
		const archive = archived(corrected());
		vi.stubEnv('PATH', '/nowhere');
		expect(read(archive).log).toBe('no-git');
	});

	it('is read the same from what an earlier build has kept', () => {
		const archive = archived(corrected());
		const cache = path.join(aDataFolder({}), 'corrections.json');
		expect(read(archive, { cache }).commitsRead).toBe(2);
		const kept = read(archive, { cache });
		expect(kept.commitsRead).toBe(0);
		expect(kept.log).toEqual(read(archive).log);
	});

	it('leaves nothing on the machine, and keeps nothing that may not be shown', () => {
		const repository = published(ledger({ 摘要: '王小明误工补贴' }));
		repository.commit('2025-05-06', ledger({ 摘要: '王*明误工补贴' }));
		const archive = archived(repository);
		const cache = path.join(aDataFolder({}), 'corrections.json');
		const temporary = path.join(aDataFolder({ 'tmp/keep': '' }), 'tmp');
		vi.stubEnv('TMPDIR', temporary);
		expect(tmpdir()).toBe(temporary);
		const log = logOf(archive, { cache });
		expect(log.villages.get(villageId)?.corrections).toMatchObject([
			{ cells: [{ withheld: true }] },
		]);
		expect(JSON.stringify([...log.villages]) + readFileSync(cache, 'utf8')).not.toContain('王小明');
		expect(readdirSync(temporary)).toEqual(['keep']);
	});
});

describe('a repository whose data folder carries the history before it', () => {
	it('goes on from the commit that brought the bundle', () => {
		const { data, commit } = squashed(archived(corrected()));
		expect(figures(data)).toEqual([['2025-05-06', '5.00', '6.00']]);
		commit('2025-06-10', spent('7.00'));
		expect(figures(data)).toEqual([
			['2025-06-10', '6.00', '7.00'],
			['2025-05-06', '5.00', '6.00'],
		]);
		expect(told(data).map(({ publishedOn }) => publishedOn)).toEqual(['2025-04-12', '2025-04-12']);
	});

	it('does not take for corrections what the repository did before it had the bundle', () => {
		const repository = published(spent('1.00'));
		repository.commit('2025-05-20', spent('6.00'));
		const bundle = readFileSync(path.join(archived(corrected()), 'history.bundle'), 'latin1');
		writeFileSync(path.join(repository.data, 'history.bundle'), bundle, 'latin1');
		repository.commit('2025-06-02', {});
		expect(figures(repository.data)).toEqual([['2025-05-06', '5.00', '6.00']]);
	});

	it('goes on from a merge that brought the bundle', () => {
		const repository = published(spent('6.00'));
		repository.git('2025-05-20', 'checkout', '--quiet', '-b', 'moving');
		cpSync(archived(corrected()), repository.data, { recursive: true });
		repository.commit('2025-05-21', {});
		repository.git('2025-05-20', 'checkout', '--quiet', 'main');
		repository.commit('2025-05-22', { 'README.md': 'x' });
		repository.git('2025-06-02', 'merge', '--quiet', '--no-ff', '-m', 'merge', 'moving');
		repository.commit('2025-06-10', spent('7.00'));
		expect(figures(repository.data)).toHaveLength(2);
	});

	it('begins again with a bundle that goes further', () => {
		const first = squashed(archived(corrected()));
		first.commit('2025-06-10', spent('7.00'));
		const longer = corrected();
		longer.commit('2025-06-10', spent('7.00'));
		cpSync(archived(longer), first.data, { recursive: true });
		first.commit('2025-06-11', {});
		expect(figures(first.data)).toHaveLength(2);
		expect(read(first.data).commitsRead).toBe(3);
	});

	it('tells nothing when the bundle does not end with the data that it came with', () => {
		const archive = archived(corrected());
		writeFileSync(path.join(archive, ledgerFile), csvOf([aLedgerRow({ '支出（元）': '7.00' })]));
		expect(read(squashed(archive).data).log).toBe('bundle-differs');
	});

	it('takes a bundle that is in no commit yet for the history of what lies in the folder', () => {
		const repository = squashed(archived(corrected()));
		const longer = corrected();
		longer.commit('2025-06-10', spent('7.00'));
		cpSync(archived(longer), repository.data, { recursive: true });
		expect(figures(repository.data)).toHaveLength(2);
	});

	it('reads what an earlier build has not seen, and gives the same log', () => {
		const { data, commit } = squashed(archived(corrected()));
		const cache = path.join(aDataFolder({}), 'corrections.json');
		expect(read(data, { cache }).commitsRead).toBe(2);
		commit('2025-06-10', spent('7.00'));
		const kept = read(data, { cache });
		expect(kept.commitsRead).toBe(1);
		expect(kept.log).toEqual(read(data).log);
		expect(read(data, { cache }).commitsRead).toBe(0);
	});

	it('needs of a shallow clone the commit before the one that brought the bundle', () => {
		const origin = published(spent('6.00'));
		cpSync(archived(corrected()), origin.data, { recursive: true });
		origin.commit('2025-06-02', {});
		origin.commit('2025-06-10', spent('7.00'));
		const clone = (depth: number) => {
			const target = path.join(aDataFolder({}), 'clone');
			const url = pathToFileURL(origin.folder).href;
			origin.git('2025-06-11', 'clone', '--quiet', `--depth=${depth}`, url, target);
			return path.join(target, 'data');
		};
		expect(read(clone(1)).log).toBe('shallow');
		expect(read(clone(2)).log).toBe('shallow');
		expect(figures(clone(3))).toHaveLength(2);
	});
});
