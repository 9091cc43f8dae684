import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tableFile } from '../src/domain/schema/table.ts';
import { villages as register } from '../src/domain/tables/villages.ts';
import { readTable } from '../src/loading/read-table.ts';
import { UsageError } from './arguments.ts';
import { runGit, readGitBytes, listGitFiles } from './git.ts';
import { Refusal } from './refusal.ts';

/** The data folder as the commit that is being prepared would leave it, as far as it has to be checked. */
export interface StagedData {
	/** A copy to read. */
	readonly folder: string;
	/** The files that the commit changes, adds or deletes: paths below the data folder. */
	readonly changed: readonly string[];
	/** The villages whose files change or that are new; all, when more of the county's own files changes. */
	readonly villages: readonly string[] | undefined;
}

/**
 * Copies what is staged of the data folder, not what lies in the working tree, and gives the copy to `visit`;
 * afterwards it is gone. Villages that the commit does not touch stay out: the county's own files decide
 * about them only when they change themselves.
 * @param data below the folder the command was started in; it need not exist there
 * @returns `undefined` when the commit changes nothing in the data folder
 * @throws Refusal when git fails
 */
export function withStagedData<T>(data: string, visit: (staged: StagedData) => T): T | undefined {
	const below = path.relative('.', data).replaceAll('\\', '/');
	if (path.isAbsolute(below) || below.split('/')[0] === '..') throw outside(data);
	const own = below === '' ? '' : `${below}/`;
	const pathspec = ['--', below || '.'];
	const changed = listGitFiles([
		...['diff', '--cached', '--name-only', '--no-renames', '--relative', '-z'],
		...pathspec,
	]).map((file) => file.slice(own.length));
	if (changed.length === 0) return undefined;

	const villages = villagesOf(changed, own);
	const files = listGitFiles(['ls-files', '--cached', '-z', ...pathspec]).filter((file) => {
		const village = villageOf(file.slice(own.length));
		return !villages || village === undefined || villages.includes(village);
	});
	const copy = mkdtempSync(path.join(tmpdir(), 'sunlit-staged-'));
	try {
		const names = files.map((file) => `${file}\0`).join('');
		runGit(['checkout-index', '-z', '--stdin', `--prefix=${copy.replaceAll('\\', '/')}/`], names);
		const prefix = runGit(['rev-parse', '--show-prefix']).trimEnd();
		return visit({ folder: path.join(copy, prefix, below), changed, villages });
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/** The villages that a change of the files is about; `undefined` when it may be about any. */
function villagesOf(files: readonly string[], own: string): readonly string[] | undefined {
	const touched = files.map((file) =>
		file === tableFile(register) ? addedVillages(`${own}${file}`) : villageOf(file),
	);
	return touched.every((village) => village !== undefined)
		? [...new Set(touched.flat())]
		: undefined;
}

/**
 * The villages in the rows that a commit adds at the end of the register; `undefined` when it changes anything
 * else there, such as a phone, which then counts as personal in every village.
 */
function addedVillages(file: string): readonly string[] | undefined {
	const [before, after] = [committed(`HEAD:./${file}`), committed(`:./${file}`)];
	if (!before || !after?.subarray(0, before.length).equals(before)) return undefined;
	const [known, all] = [before, after].map((bytes) => readTable(register, file, bytes).rows);
	return all?.slice(known?.length).map(({ id }) => id);
}

/** The bytes of a file in a commit, or staged when none is named; `undefined` when there are none. */
function committed(object: string): Buffer | undefined {
	try {
		return readGitBytes(['cat-file', 'blob', object]);
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
}

function villageOf(file: string): string | undefined {
	return /^villages\/([^/]+)\//.exec(file)?.[1];
}

function outside(data: string): UsageError {
	return new UsageError({
		zh: `--staged 只能检查当前文件夹里的数据，不能检查“${data}”。`,
		en: `--staged checks data below the current folder, not “${data}”.`,
	});
}
